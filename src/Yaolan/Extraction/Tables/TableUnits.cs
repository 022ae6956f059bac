using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;

namespace Yaolan.Extraction.Tables;

/// <summary>Units that stand apart from their figures: in a head, behind a name, in a column of their own, above the table.</summary>
internal sealed class TableUnits(Grammar grammar)
{
    private static readonly string[] Introductions = ["单位：", "单位:"];

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

    /// <summary>The unit of a whole table that the line above it names: （单位：亿元）. Empty without one.</summary>
    public string Above(string line)
    {
        foreach (var introduction in Introductions)
        {
            var at = line.IndexOf(introduction, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var unit = line[(at + introduction.Length)..].Trim(' ', '\u3000', '）', ')', '。');
            return IsUnit(unit) ? unit : "";
        }
        return "";
    }
}
