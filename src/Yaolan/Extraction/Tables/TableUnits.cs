using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;

namespace Yaolan.Extraction.Tables;

/// <summary>Units that stand apart from their figures: in a head, behind a name, in a column of their own, above the table.</summary>
internal sealed class TableUnits(Grammar grammar)
{
    private static readonly string[] Introductions = ["单位：", "单位:"];
    private static readonly char[] Separators = ['、', '，', ',', '；', '/', ' '];
    private static readonly char[] Closing = [' ', '\u3000', '）', ')', '。'];

    public bool IsUnit(string text) =>
        text.Length > 0
        && ArabicRules.Amount(text, 0, grammar) is { Unit.Class: not UnitClass.None } amount
        && amount.End == text.Length;

    /// <summary>The unit that a head or name ends with, in brackets or as 增速%; it is taken away. Empty without one.</summary>
    public string TakeFrom(ref string text)
    {
        if (text is [.., '%' or '‰'])
        {
            var sign = text[^1..];
            text = text[..^1];
            return sign;
        }
        if (text is not [.., '）' or ')'] || text.LastIndexOfAny(['（', '(']) is not (> 0 and var open))
            return "";
        var inside = text[(open + 1)..^1].Trim();
        foreach (var introduction in Introductions)
        {
            if (inside.StartsWith(introduction, StringComparison.Ordinal))
                inside = inside[introduction.Length..].Trim();
        }
        if (!IsUnit(inside))
            return "";
        text = text[..open].TrimEnd();
        return inside;
    }

    /// <summary>The units that the line above a table names for the whole of it: （单位：亿元、%）. None without that word.</summary>
    public IReadOnlyList<string> Above(string line)
    {
        foreach (var introduction in Introductions)
        {
            var at = line.IndexOf(introduction, StringComparison.Ordinal);
            if (at >= 0)
                return [.. line[(at + introduction.Length)..].Trim(Closing).Split(Separators).Where(IsUnit)];
        }
        return [];
    }

    /// <summary>
    /// Which of some units a row is in that names none itself: that of its indicator's own kind; where the indicator is not
    /// known, the only one there is. Empty for none.
    /// </summary>
    public string Of(string name, IReadOnlyList<string> units)
    {
        var named = grammar.Indicators.Scan(name);
        if (named is [{ Start: 0, Meaning: { } indicator } match] && match.End == name.Length)
            return units.FirstOrDefault(unit => DimensionOf(CodeOf(unit)) == DimensionOf(indicator.UnitOfMeasure))
                ?? "";
        return units is [var only] ? only : "";
    }

    private string CodeOf(string unit) => ArabicRules.Amount(unit, 0, grammar).Unit.Code;

    // Units that are not listed, such as classifiers, are kinds of their own.
    private string DimensionOf(string code) => grammar.Vocabulary.Units.Units.Find(code)?.Dimension ?? code;
}
