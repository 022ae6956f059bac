using Xunit;

namespace Yaolan.Templating.Tests;

/// <summary>Built-in functions at their edges: null, nothing, negative numbers, the wrong kind.</summary>
public sealed class FunctionEdgeCaseTests
{
    [Theory]
    [InlineData("{{ null | array.add 1 }} {{ null | array.concat [1] }} {{ [1] | array.concat null }}", "[1] [1] [1]")]
    [InlineData("{{ null | array.any @string.empty }} {{ [1] | array.any null }}", "false false")]
    [InlineData(
        "{{ null | array.contains 1 }} {{ [2] | array.contains '2' }} {{ [1] | array.contains 1.0 }} {{ [null] | array.contains null }}",
        "false false false true"
    )]
    [InlineData("[{{ null | array.each @string.strip }}] [{{ null | array.filter @string.strip }}]", "[] []")]
    [InlineData("[{{ [] | array.first }}] {{ 'ab' | array.first }} [{{ null | array.last }}]", "[] a []")]
    [InlineData("{{ [1] | array.insert_at 3 9 }} {{ [1] | array.insert_at (-1) 9 }}", "[1, null, null, 9] [9, 1]")]
    [InlineData(
        "{{ [1, null] | array.join ',' }} {{ [1, 2] | array.join null }} [{{ null | array.join ',' }}]",
        "1, 12 []"
    )]
    [InlineData(
        "{{ [1, 2] | array.limit 0 }} {{ [1, 2] | array.limit (-1) }} {{ [1, 2] | array.offset (-1) }} {{ [1] | array.offset 9 }}",
        "[] [] [1, 2] []"
    )]
    [InlineData("{{ [{n: null}, {}, null] | array.map 'n' }} {{ null | array.map 'n' }}", "[null] []")]
    [InlineData("{{ [1, 2, 3] | array.remove_at (-1) }} {{ [1] | array.remove_at 5 }}", "[1, 2] [1]")]
    [InlineData(
        "{{ null | array.reverse }} {{ null | array.size }} {{ {a: 1} | array.size }} {{ 'abc' | array.reverse }}",
        "[] 0 1 [\"c\", \"b\", \"a\"]"
    )]
    [InlineData(
        "{{ ['_', '10', '9', 'a', 'A', 'b', 'B', 'é', '文', '中'] | array.sort | array.join ' ' }}",
        "_ 10 9 a A b B é 中 文"
    )]
    [InlineData("{{ [{p: {n: 2}}, {p: {n: 1}}, {}] | array.sort 'p.n' | array.map 'p' }}", "[{n: 1}, {n: 2}]")]
    [InlineData(
        "{{ [true, false, null] | array.sort }} {{ [1, 1.0, 1] | array.uniq }} {{ [null, null] | array.uniq }}",
        "[null, false, true] [1, 1] [null]"
    )]
    public void Lists(string template, string output) => AssertRenders(template, output);

    [Theory]
    [InlineData(
        "[{{ null | html.escape }}] {{ 5 | html.escape }} {{ '&amp; é € 😀' | html.escape }}",
        "[] 5 &amp;amp; &#233; € &#128512;"
    )]
    [InlineData("{{ `<a title=\"it's\">` | html.escape }}", "&lt;a title=&quot;it&#39;s&quot;&gt;")]
    [InlineData(
        "{{ '<SCRIPT>x</script>a<style>y</style><!-- <b> -->b<br/>1 < 2 > 1' | html.strip }} {{ 'a < b' | html.strip }}",
        "ab1  1 a < b"
    )]
    [InlineData("{{ '<script>x' | html.strip }} {{ '<<b>>' | html.strip }}", "x >")]
    [InlineData("{{ \"a\r\nb\rc\nd\" | html.newline_to_br }}", "a<br />\r\nb<br />\rc<br />\nd")]
    [InlineData(
        "{{ '100% a+b~' | html.url_encode }} {{ 'http://x/?a=b&c#d e%' | html.url_escape }} {{ '😀' | html.url_encode }}",
        "100%25%20a%2Bb~ http://x/?a=b&c#d%20e%25 %F0%9F%98%80"
    )]
    public void Html(string template, string output) => AssertRenders(template, output);

    [Theory]
    [InlineData("[{{ null | math.abs }}] {{ -5 | math.abs }} {{ 4 | math.ceil | object.kind }}", "[] 5 double")]
    [InlineData(
        "{{ -7 | math.divided_by 2 }} {{ 7 | math.divided_by 2.0 }} {{ 7 | math.divided_by 0 }}",
        "-4 3.5 2147483647"
    )]
    [InlineData(
        "{{ 4.5 | math.round }} {{ 5.5 | math.round }} {{ 1.005 | math.round 2 }} {{ 2.675 | math.round 2 }} {{ 1.10m | math.round 1 }}",
        "4 6 1 2.68 1.1"
    )]
    [InlineData(
        "[{{ null | math.format 'N' }}] {{ 255 | math.format 'X4' }} {{ 5 | math.format 'D3' }} {{ 1234.5 | math.format 'F0' }}",
        "[] 00FF 005 1234"
    )]
    [InlineData("{{ 1234567.891 | math.format 'N2' 'de-DE' }} {{ 0.1234 | math.format 'P1' }}", "1.234.567,89 12.3 %")]
    [InlineData(
        "{{ '1' | math.is_number }} {{ true | math.is_number }} {{ 1.5m | math.is_number }}",
        "false false true"
    )]
    public void Numbers(string template, string output) => AssertRenders(template, output);

    [Theory]
    [InlineData(
        "{{ 0 | object.default 1 }} {{ false | object.default 1 }} {{ [] | object.default 1 }} {{ null | object.default 1 }}",
        "0 false [] 1"
    )]
    [InlineData(
        "{{ null | object.has_key 'a' }} {{ {a: null} | object.has_key 'a' }} {{ {a: null} | object.has_value 'a' }}",
        "false true false"
    )]
    [InlineData(
        "{{ null | object.keys }} {{ [1] | object.keys }} {{ 'a' | object.keys }} {{ null | object.values }}",
        "[] [\"size\"] [\"size\"] []"
    )]
    [InlineData(
        "{{ 5 | object.size }} {{ null | object.size }} {{ 'abc' | object.size }} {{ [1] | object.size }}",
        "0 0 3 1"
    )]
    [InlineData(
        "[{{ null | object.typeof }}] {{ true | object.typeof }} {{ {} | object.typeof }} {{ [] | array.reverse | object.typeof }}",
        "[] boolean object iterator"
    )]
    [InlineData(
        "{{ 1 | object.kind }} {{ 5000000000 | object.kind }} {{ 1.5f | object.kind }} {{ 1m | object.kind }} {{ 1..2 | object.kind }}",
        "int long float decimal range"
    )]
    [InlineData(
        "{{ {a: 1.0, b: '中<', c: 1.50m, d: [1..2, null]} | object.to_json }}",
        "{\"a\":1,\"b\":\"\\u4E2D\\u003C\",\"c\":1.50,\"d\":[[1,2],null]}"
    )]
    [InlineData(
        "{{ '{\"a\":1.50,\"b\":[true,null]}' | object.from_json }} [{{ null | object.from_json }}]",
        "{a: 1.50, b: [true, null]} []"
    )]
    public void Objects(string template, string output) => AssertRenders(template, output);

    [Theory]
    [InlineData(
        "{{ 'abc ABC' | regex.match 'ABC' 'i' }} {{ 'x' | regex.match 'y' }} {{ 'x' | regex.matches 'y' }}",
        "[\"abc\"] [] []"
    )]
    [InlineData(
        "{{ 'John Smith' | regex.replace `(?<a>\\w+) (\\w+)` '$1, ${a}' }} {{ \"a\nb\" | regex.replace '^b' 'c' 'm' }}",
        "Smith, John a\nc"
    )]
    [InlineData("{{ 'aXbxc' | regex.split 'x' 'i' | array.join ',' }} {{ 'a.b' | regex.escape }}", "a,b,c a\\.b")]
    [InlineData("{{ 'foobar' | regex.replace 'foo(?=bar)' 'x' }}", "xbar")]
    public void Patterns(string template, string output) => AssertRenders(template, output);

    [Theory]
    [InlineData(
        "[{{ null | string.capitalize }}] {{ 'éa' | string.capitalize }} {{ 'a b\tc' | string.capitalizewords }}",
        "[] Éa A B\tC"
    )]
    [InlineData(
        "{{ 'a' | string.contains '' }} {{ null | string.contains 'a' }} {{ 'A' | string.starts_with 'a' }} {{ '' | string.ends_with '' }}",
        "false false false false"
    )]
    [InlineData("{{ '  a' | string.handleize }} {{ '中文 Über!' | string.handleize }}", "-a 中文-über")]
    [InlineData(
        "{{ 'aa' | string.replace 'a' null }}|{{ null | string.replace 'a' 'b' }}|{{ 'hello' | string.replace_first 'L' '1' }}|{{ 'hello' | string.replace_first 'l' '1' true }}",
        "||he1lo|hel1o"
    )]
    [InlineData(
        "{{ 'hello' | string.slice (-3) 2 }} {{ 'hello' | string.slice (-9) 6 }} {{ 'hello' | string.slice 1 99 }} [{{ 'hello' | string.slice 9 }}] [{{ 'h' | string.slice (-2) }}] [{{ null | string.slice 1 }}]",
        "ll he ello [] [] []"
    )]
    [InlineData("{{ 'hello' | string.slice1 1 }} {{ 'hello' | string.slice1 1 2 }}", "e el")]
    [InlineData(
        "{{ ',a,,b,' | string.split ',' }} {{ 'ab' | string.split '' }} {{ null | string.split ',' }} {{ 'ab' | string.split null }}",
        "[\"a\", \"b\"] [\"ab\"] [] [\"ab\"]"
    )]
    [InlineData("[{{ '\u3000 a\u3000' | string.strip }}] [{{ null | string.strip }}]", "[a] []")]
    [InlineData(
        "{{ ' 12 ' | string.to_int }}[{{ 'x' | string.to_int }}][{{ null | string.to_double }}]{{ '1,234.5' | string.to_double }}[{{ '1.5' | string.to_int }}]",
        "12[][]1234.5[]"
    )]
    [InlineData(
        "{{ 'hello' | string.truncate 2 }} {{ 'hello' | string.truncate 0 }} {{ 'hello world' | string.truncate 8 '…' }} {{ '中文字符测试' | string.truncate 4 }}",
        "... ... hello w… 中..."
    )]
    [InlineData("{{ 'a b c' | string.truncatewords 2 '!' }} {{ 'a' | string.truncatewords 2 }}", "a b... a...")]
    [InlineData(
        "{{ 1 | string.pluralize 'item' 'items' }} {{ 0 | string.pluralize 'item' 'items' }} {{ 1.5 | string.pluralize 'item' 'items' }}",
        "item items items"
    )]
    [InlineData(
        "{{ null | string.append 'a' }} {{ null | string.prepend 'a' }} {{ null | string.md5 }}",
        "a a d41d8cd98f00b204e9800998ecf8427e"
    )]
    [InlineData(
        "{{ 'abc' | string.index_of 'z' }} {{ 'abcabc' | string.index_of 'B' 2 4 'OrdinalIgnoreCase' }}",
        "-1 4"
    )]
    [InlineData(
        "[{{ null | string.literal }}] {{ \"a\\n\" | string.literal }} {{ 5 | string.size }} {{ true | string.upcase }}",
        "[] \"a\\n\" 1 TRUE"
    )]
    public void Texts(string template, string output) => AssertRenders(template, output);

    [Theory]
    [InlineData(
        "[{{ null | date.parse }}] [{{ '' | date.parse }}] {{ 'soon' | date.parse }} [{{ null | date.to_string '%Y' }}]",
        "[] [] 01 Jan 0001 []"
    )]
    [InlineData(
        "{{ date.parse '2024-03-05T10:00:00+08:00' | date.to_string '%F %T %Z' }}",
        "2024-03-05 02:00:00 +00:00"
    )]
    [InlineData(
        "{{ date.parse '05/03/2024' '%d/%m/%Y' | date.to_string '%F' }} {{ date.parse '5.3.2024' 'd.M.yyyy' }}",
        "2024-03-05 05 Mar 2024"
    )]
    [InlineData("{{ date.parse '03/05/24' '%D' 'de-DE' | date.to_string '%F %D' 'de-DE' }}", "2024-03-05 03/05/24")]
    [InlineData(
        "{{ date.parse '2024-03-05T15:06:07.089' | date.to_string '%a %A %b %B %C %d %e %H %I %j %k %l %L %m %M %N %p %P %R %S %u %w %y %% %q' }}",
        "Tue Tuesday Mar March 20 05  5 15 03 065 15  3 089 03 06 089000000 PM pm 15:06 07 2 2 24 % %q"
    )]
    [InlineData(
        "{{ date.parse '2024-03-05' | date.to_string '%c|%D|%F|%r|%s|%T|%v|%x|%X' }}",
        "Tue Mar 05 00:00:00 2024|03/05/24|2024-03-05|12:00:00 AM|1709596800|00:00:00| 5-MAR-2024|03/05/2024|00:00:00"
    )]
    [InlineData("{{ date.parse '2024-03-05' | date.to_string '%Y年%m月%d日 %B' 'zh-CN' }}", "2024年03月05日 三月")]
    [InlineData(
        "{{ date.parse '2024-01-01' | date.to_string '%U %V %W' }} {{ date.parse '2023-01-01' | date.to_string '%U %V %W' }}",
        "00 01 01 01 52 00"
    )]
    [InlineData("{{ date.format = '%Y'; date.parse '2024-03-05'; date.format }}", "2024%Y")]
    [InlineData(
        "{{ d = date '2024-03-05 01:02:03'; d.year; d.month; d.day; d.hour; d.minute; d.second; d.day_of_year; d.day_of_week }}",
        "20243512365Tuesday"
    )]
    public void Dates(string template, string output) => AssertRenders(template, output);

    [Theory]
    [InlineData("{{ 5 | array.size }}", "text(1,4): error: `array.size`: a list is expected, not the number 5 (int)")]
    [InlineData(
        "{{ [3, 1.5] | array.sort }}",
        "text(1,15): error: `array.sort`: the number 3 (int) and the number 1.5 (double) cannot be put in order; bring them to one kind first"
    )]
    [InlineData(
        "{{ '5' | math.format 'N2' }}",
        "text(1,10): error: `math.format`: a number is expected, not the text \"5\""
    )]
    [InlineData(
        "{{ 5 | math.format 'D2000000' }}",
        "text(1,20): error: `math.format`: a format may ask for 1000 digits, not 2000000"
    )]
    [InlineData(
        "{{ 5 | math.format 'N2' 'nowhere at all' }}",
        "text(1,25): error: `math.format`: `nowhere at all` is not the name of a culture; `zh-CN` and `en-GB` are such names"
    )]
    [InlineData(
        "{{ 5 | object.has_key 'a' }}",
        "text(1,4): error: `object.has_key`: an object is expected, not the number 5 (int)"
    )]
    [InlineData("{{ '{' | object.from_json }}", null)]
    [InlineData("{{ 'a' | regex.match '(' }}", null)]
    [InlineData(
        "{{ 'a' | regex.match 'a' 'q' }}",
        "text(1,26): error: `regex.match`: `q` is not an option of a pattern; allowed are i, m, s and x"
    )]
    [InlineData(
        "{{ '2016-01-05' | date.to_string '%Y' }}",
        "text(1,4): error: `date.to_string`: a date is expected, not the text \"2016-01-05\"; `date.parse` reads texts"
    )]
    [InlineData("{{ date.parse '2024-03-05' | date.add_days 1e9 }}", null)]
    [InlineData("{{ '!!' | string.base64_decode }}", null)]
    [InlineData(
        "{{ 'aa' | string.replace '' 'b' }}",
        "text(1,26): error: `string.replace`: the text to replace is empty"
    )]
    [InlineData("{{ 'abc' | string.slice 'x' }}", "text(1,25): error: a whole number is expected, not the text \"x\"")]
    [InlineData("{{ include }}", "text(1,11): error: `include` passes 0 arguments where 1 is expected")]
    public void Mistakes(string template, string? message)
    {
        var result = Rendering.Run(template);
        Assert.NotNull(result.Error);
        if (message is not null)
            Assert.Equal(message, result.Message);
    }

    private static void AssertRenders(string template, string output)
    {
        var result = Rendering.Run(template);
        Assert.Equal(output, result.Output ?? result.Message);
    }
}
