using Yaolan.Extraction.Lexicon;

namespace Yaolan.Extraction.Numbers;

/// <summary>Ordinals: places in a ranking, or numbers in a series, which are no facts.</summary>
internal static class OrdinalRules
{
    /// <summary>Reads what begins with 第: 第4位, 第4、, 第一, 第五跃升至 are places; 第三届, 第一方阵, 第3版 are not.</summary>
    public static int Read(string text, int start, Grammar grammar, List<Figure> figures)
    {
        var index = start + 1;
        decimal? number = null;
        if (ArabicNumber.IsDigit(text, index))
        {
            var digits = ArabicNumber.Read(text, index);
            (number, index) = (digits.Number, digits.End);
        }
        else
        {
            while (index < text.Length && ChineseNumeral.IsPart(text[index]))
                index++;
            if (index > start + 1)
                number = ChineseNumeral.Parse(text.AsSpan(start + 1, index - start - 1));
        }
        if (number is null)
            return start + 1;
        if (IsOfOther(text, start, grammar))
            figures.Add(Figure.NonFact(start, index, "ordinal"));
        else if (index < text.Length && text[index] is '位' or '名')
            figures.Add(Figure.Rank(start, index + 1, number.Value));
        else if (
            !IsStrivenFor(text, start)
                && EndsPhrase(text, index)
                && !JoinsOrdinal(text, index)
                && !JoinsIndustry(text, index)
                && !ListMarks.Introduces(text, start, index)
            || IsLeft(text, start, index, grammar)
        )
            figures.Add(Figure.Rank(start, index, number.Value));
        else
            figures.Add(Figure.NonFact(start, index, "ordinal"));
        return Math.Max(index, start + 1);
    }

    /// <summary>居全省首位, 全国最低: a first place in words. 首位度 is another thing.</summary>
    public static int ReadFirst(string text, int start, Grammar grammar, List<Figure> figures)
    {
        var length = grammar.FirstPlaces.AtStart(text.AsSpan(start));
        // 全球最大的移动宽带网 is a description.
        if (length == 0 || !EndsPhrase(text, start + length) || IsDescription(text, start, start + length))
            return start + 1;
        var scope = grammar.RankScopes.AtEnd(text.AsSpan(Math.Max(0, start - 12), Math.Min(12, start)));
        // ；全球最大、国内首制万吨级纯电动海船下水: what it is said of comes behind
        if (scope == 0 || start == scope || text[start - scope - 1] is '；' or '。')
            return start + 1;
        figures.Add(Figure.Rank(start, start + length, 1));
        return start + length;
    }

    // 增速比排名第二的省份高出4个百分点: the place is that of another
    private static bool IsOfOther(string text, int start, Grammar grammar)
    {
        var before = text.AsSpan(Math.Max(0, start - 8), Math.Min(8, start));
        var verb = Math.Max(grammar.RankVerbs.AtEnd(before), grammar.RankNames.AtEnd(before));
        return verb > 0 && before[..^verb] is [.., '比' or '较' or '于'];
    }

    // 争第一、创唯一: what is striven for was not reached
    private static bool IsStrivenFor(string text, int start) => start > 0 && text[start - 1] == '争';

    // 第一、第三产业 are no places, but 第四、第三位 and 第四、第三。 are.
    private static bool JoinsOrdinal(string text, int index)
    {
        if (index + 2 >= text.Length || text[index] is not ('、' or '和' or '及' or '与') || text[index + 1] != '第')
            return false;
        var end = index + 2;
        while (end < text.Length && (ChineseNumeral.IsPart(text[end]) || char.IsAsciiDigit(text[end])))
            end++;
        return end > index + 2
            && end < text.Length
            && text[end] is not ('位' or '名')
            && (JoinsOrdinal(text, end) || !EndsPhrase(text, end));
    }

    // 第一、二、三产业增加值; 第一、二批专项债券项目
    private static bool JoinsIndustry(string text, int index)
    {
        var start = index;
        while (
            index + 1 < text.Length
            && text[index] is '、' or '和' or '及' or '与'
            && ChineseNumeral.IsPart(text[index + 1])
        )
            index += 2;
        return index < text.Length
            && (text.AsSpan(index).StartsWith("产业") || index > start && text[index] is '批' or '期' or '轮' or '届');
    }

    // 由全国第五跃升至第一
    private static bool IsLeft(string text, int start, int end, Grammar grammar) =>
        grammar.MovedTo.AtStart(text.AsSpan(end)) > 0
        && grammar.RankScopes.AtEnd(text.AsSpan(Math.Max(0, start - 12), Math.Min(12, start))) > 0;

    private static bool IsDescription(string text, int start, int end) =>
        text[start] == '最' && end < text.Length && text[end] == '的';

    private static bool EndsPhrase(string text, int index) =>
        index >= text.Length
        || text[index]
            is '（'
                or '('
                or '，'
                or '。'
                or '；'
                or '、'
                or '）'
                or ')'
                or '！'
                or '和'
                or '及'
                or '与'
                or '的';
}
