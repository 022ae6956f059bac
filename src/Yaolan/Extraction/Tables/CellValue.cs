using System.Text.RegularExpressions;

namespace Yaolan.Extraction.Tables;

/// <summary>A cell that is little more than a number: ≥95, -3.1, 6—7, 4.5以内, 1,286.5亿元.</summary>
/// <param name="Comparator">What a sign of comparison before the number says; null without one.</param>
/// <param name="Amount">The digits, or two with a sign between, at this offset in the cell.</param>
/// <param name="Tail">What follows the digits.</param>
internal sealed partial record CellValue(
    Comparator? Comparator,
    bool IsNegative,
    string Amount,
    int AmountStart,
    string Tail
)
{
    public int TailStart => AmountStart + Amount.Length;

    /// <summary>Null when other words stand before the number, or there is none.</summary>
    public static CellValue? Of(string cell)
    {
        if (Pattern().Match(cell) is not { Success: true } match)
            return null;
        var amount = match.Groups["amount"];
        return new CellValue(
            ComparatorOf(match.Groups["sign"].Value),
            match.Groups["minus"].Success,
            amount.Value,
            amount.Index,
            cell[(amount.Index + amount.Length)..]
        );
    }

    private static Comparator? ComparatorOf(string sign) =>
        sign switch
        {
            "≥" or "≧" => Extraction.Comparator.AtLeast,
            "≤" or "≦" => Extraction.Comparator.AtMost,
            ">" or "＞" => Extraction.Comparator.MoreThan,
            "<" or "＜" => Extraction.Comparator.LessThan,
            _ => null,
        };

    [GeneratedRegex(
        @"^(?<sign>[≥≧≤≦>＞<＜])?\s*(\+|＋|(?<minus>[-−－–]))?(?<amount>\d[\d,]*(\.\d+)?(\s*[-—－–～~至]+\s*\d[\d,]*(\.\d+)?)?)",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Pattern();
}
