using System.Text.RegularExpressions;

namespace Yaolan.Normalization;

/// <summary>
/// Takes out the blanks that word processors and readers of scans put into and around numbers: 1.35 万亿元, 比 2012 年,
/// 5 0 0 0个, 1 800 万千瓦. Blanks between words stay, since they may stand for a lost comma.
/// </summary>
internal static partial class SpacedFigures
{
    // Before which a blank belongs to the number.
    private const string Units =
        "(?=[万亿%％‰]|个?百分点|千[瓦米]|公[里斤顷]|平方|立方|微克|标准煤|美元|[元个家项人户吨斤亩倍天岁名位座条处件次场台张辆套所年月日])";

    // In this order: 达 1.35 万亿元; 5 0 0 0个; 1 800 万千瓦; 12 .5%; 57% 以上; 比 2012.
    private const string Pattern = $"""
        (?:(?<=[\u4e00-\u9fff])[ ])?(?<![0-9.,])[0-9][0-9.,]{"{0,15}"}[ ]{Units}
        |(?<![0-9.,][ ]?)[0-9](?:[ ][0-9]){"{2,}"}(?![0-9])(?:[ ]{Units})?
        |(?<=[\u4e00-\u9fff][ ]?)[0-9]{"{1,3}"}(?:[ ][0-9]{"{3}"})+(?:[ ]?{Units})
        |(?<=[\u4e00-\u9fff][ ]?)[0-9]{"{1,6}"}(?:[ ]\.[ ]?|\.[ ])[0-9]+(?:[ ]?{Units})
        |(?<=[%％万亿人个家项元亩里吨户])[ ](?=以[上内下]|左右)
        |(?<=[比较自由从第])[ ](?=[0-9])
        """;

    public static TracedText Close(TracedText line)
    {
        var text = line.Text;
        if (!text.Contains(' ', StringComparison.Ordinal) || text.StartsWith('|'))
            return line;
        var closed = new TracedTextBuilder();
        var start = 0;
        foreach (var match in Spaced().EnumerateMatches(text))
        {
            for (var index = match.Index; index < match.Index + match.Length; index++)
            {
                if (text[index] != ' ')
                    continue;
                closed.Append(line, start, index);
                start = index + 1;
            }
        }
        return start == 0 ? line : closed.Append(line, start, text.Length).Build();
    }

    [GeneratedRegex(
        Pattern,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Spaced();
}
