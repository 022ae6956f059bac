using System.Buffers;
using System.Text.RegularExpressions;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Sentences;

/// <summary>One sentence of a block with the numbers in it.</summary>
internal sealed partial class Sentence(string text, int start, int end, List<Figure> figures)
{
    private const int LongSentence = 1_000;
    private const int LongestSentence = 2_000;

    // up to the month: 14 characters of an agency and a place, two digits
    private const int LongestDateline = 17;
    private const int ShortestClause = 5;
    private const int LongestCount = 3;

    // Where a clause may end, or a bracket or a quotation begins or ends.
    private static readonly SearchValues<char> Stops = SearchValues.Create("，；：。！？…;\n|｜丨 \u3000（）()“”—─");
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？\n!?");

    private List<PhraseMatch<Indicator?>>? _indicators;

    /// <summary>The text of the whole block; all offsets count in it.</summary>
    public string Text { get; } = text;

    public int Start { get; } = start;

    public int End { get; } = end;

    public List<Figure> Figures { get; } = figures;

    public List<PhraseMatch<Indicator?>> Indicators(Grammar grammar) =>
        _indicators ??= grammar.Indicators.Scan(Text, Start, End);

    public ReadOnlySpan<char> Span(int from, int to) => from < to ? Text.AsSpan(from, to - from) : default;

    /// <summary>Where the clause that holds a place begins: behind the last comma, colon or open bracket.</summary>
    public int ClauseStart(int place)
    {
        for (var index = place - 1; index >= Start; index--)
        {
            index = Start + Text.AsSpan(Start, index + 1 - Start).LastIndexOfAny(Stops);
            if (index < Start)
                break;
            if (
                Text[index] is '）' or ')'
                && Text.AsSpan(Start, index - Start).LastIndexOfAny('（', '(') is >= 0 and var open
            )
                index = Start + open;
            else if (Text[index] is '”' && Text.AsSpan(Start, index - Start).LastIndexOf('“') is >= 0 and var quote)
                index = Start + quote;
            else if (IsBreakAt(index) || Text[index] is '（' or '(')
                return Math.Min(place, AfterMark(index + 1));
        }
        return Math.Min(place, AfterMark(Start));
    }

    /// <summary>Where the clause that holds a place ends: before the next comma, colon or closing bracket.</summary>
    public int ClauseEnd(int place)
    {
        for (var index = place; index < End; index++)
        {
            var skipped = Text.AsSpan(index, End - index).IndexOfAny(Stops);
            if (skipped < 0)
                break;
            index += skipped;
            if (
                Text[index] is '（' or '('
                && Text.AsSpan(index, End - index).IndexOfAny('）', ')') is > 0 and var close
            )
                index += close;
            else if (Text[index] is '“' && Text.AsSpan(index, End - index).IndexOf('”') is > 0 and var quote)
                index += quote;
            else if (IsBreakAt(index) || Text[index] is '）' or ')')
                return index;
        }
        return End;
    }

    private bool IsBreakAt(int index) => IsBreak(Text[index]) || IsLostComma(index) || IsLongDash(index);

    // 与目标还有差距——规上工业增加值增长2.1%; not 8—10家
    private bool IsLongDash(int index) =>
        Text[index] is '—' or '─'
        && (index > Start && Text[index - 1] == Text[index] || index + 1 < End && Text[index + 1] == Text[index]);

    // 增长6%左右 城镇调查失业率…: a blank that stands for a lost comma; in 生产总值 增长 6% none does.
    private bool IsLostComma(int index) =>
        IsBlankBetweenWords(index) && (HasDigitBefore(index) || IsLongRunAfter(index + 1));

    private bool IsBlankBetweenWords(int index)
    {
        if (Text[index] is not (' ' or '\u3000') || index <= Start || index + 1 >= End)
            return false;
        var (before, after) = (Text[index - 1], Text[index + 1]);
        return (IsIdeograph(before) || before is '%' or '”' or '）' or '》' or '℃')
            // 1100亿斤以上 PM2.5浓度…, but 5个 AI平台
            && (
                IsIdeograph(after)
                || after is '“' or '《'
                || (char.IsAsciiLetterUpper(after) && before is '%' or '上' or '右' or '内')
            );
    }

    private bool HasDigitBefore(int index)
    {
        for (index--; index >= Start && !IsBreak(Text[index]) && !IsBlankBetweenWords(index); index--)
        {
            if (char.IsAsciiDigit(Text[index]))
                return true;
        }
        return false;
    }

    private bool IsLongRunAfter(int index)
    {
        var first = index;
        while (index < End && index - first < ShortestClause && IsIdeograph(Text[index]))
            index++;
        return index - first == ShortestClause;
    }

    // A clause begins behind the mark that counts it: 1.新建学校20所; （3）改造老旧小区50个; ——地区生产总值增长5%.
    private int AfterMark(int place)
    {
        while (place < End && Text[place] is '—' or '─')
            place++;
        var close = place;
        foreach (var figure in Figures)
        {
            var opens = figure.Start == place || figure.Start == place + 1 && Text[place] is '（' or '(';
            if (opens && figure.Reason == ListMarks.Reason)
                close = figure.End;
        }
        if (close < End && Text[close] is >= '①' and <= '⑳' or >= '❶' and <= '❿')
            close++;
        close = AfterCount(AfterNumeral(close));
        while (close > place && close < End && Text[close] is ' ' or '\u3000')
            close++;
        return close;
    }

    // 二、固定资产投资增长5.8%。 at the head of a paragraph; 一、二、三产业 are industries
    private int AfterNumeral(int place)
    {
        if (place >= End || place > 0 && Text[place - 1] is not '\n')
            return place;
        var close = place;
        while (close < End && close - place <= LongestCount && ChineseNumeral.IsPart(Text[close]))
            close++;
        return
            close > place
            && close + 1 < End
            && Text[close] == '、'
            && Text[close + 1] is not '第'
            && !IsNumbered(close + 1)
            ? close + 1
            : place;
    }

    private bool IsNumbered(int place)
    {
        var close = place;
        while (close < End && ChineseNumeral.IsPart(Text[close]))
            close++;
        return close > place && close < End && Text[close] is '、' or '产' or '次' or '季';
    }

    // （三）全省公路通车里程…
    private int AfterCount(int place)
    {
        if (place >= End || Text[place] is not ('（' or '('))
            return place;
        var close = place + 1;
        while (close < End && close - place <= LongestCount && ChineseNumeral.IsPart(Text[close]))
            close++;
        return close > place + 1 && close < End && Text[close] is '）' or ')' ? close + 1 : place;
    }

    private static bool IsIdeograph(char character) => character is >= '\u4e00' and <= '\u9fff';

    private static bool IsBreak(char character) =>
        character is '，' or '；' or '：' or '。' or '…' or '！' or '？' or ';' or '\n' or '|';

    // A sentence without an end is cut at a comma, and at the last anywhere, so that reading stays linear.
    private static bool EndsSentence(string text, int start, int index) =>
        Ends.Contains(text[index])
        || (index - start >= LongSentence && IsBreak(text[index]))
        || index - start >= LongestSentence;

    // 新华社北京1月24日电（记者 张三）, 中新网昆明1月28日电: where and when news was sent is no part of what it tells
    [GeneratedRegex(
        @"^[\u4e00-\u9fff]{4,14}[0-9]{1,2}月[0-9]{1,2}日(?:电|讯|消息)(?:\s*[（(][^（）()]{2,40}[）)]\s*|\s+)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Dateline();

    private static int DatelineOf(string text) =>
        text.AsSpan(0, Math.Min(LongestDateline, text.Length)).Contains('月') ? Dateline().Match(text).Length : 0;

    /// <summary>Cuts a block into sentences and hands each its numbers.</summary>
    public static List<Sentence> Of(string text, List<Figure> figures)
    {
        var sentences = new List<Sentence>();
        var (start, next) = (DatelineOf(text), 0);
        if (start > 0)
        {
            next = figures.FindIndex(figure => figure.Start >= start) is >= 0 and var first ? first : figures.Count;
            sentences.Add(new Sentence(text, 0, start, figures[..next]));
        }
        for (var index = 0; index <= text.Length; index++)
        {
            if (index - start < LongSentence)
            {
                var rest = text.AsSpan(index, Math.Min(text.Length, start + LongSentence) - index);
                var skipped = rest.IndexOfAny(Ends);
                index += skipped < 0 ? rest.Length : skipped;
            }
            if (index < text.Length && !EndsSentence(text, start, index))
                continue;
            var own = new List<Figure>();
            for (; next < figures.Count && figures[next].Start < index; next++)
                own.Add(figures[next]);
            if (own.Count > 0 || index - start > 4)
                sentences.Add(new Sentence(text, start, index, own));
            start = index + 1;
        }
        return sentences;
    }
}
