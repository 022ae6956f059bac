using System.Globalization;
using Yaolan.Diagnostics;
using Yaolan.Sources;

namespace Yaolan.Normalization.Outline;

/// <summary>
/// Finds rows with more or fewer cells than the head of their table: cells that were joined, or left out at the end. Which
/// head a figure stands below is then for a person to say.
/// </summary>
internal static class UnevenRows
{
    // A table that is uneven throughout is told of often enough.
    private const int Most = 20;

    public static void Report(RawReport raw, IEnumerable<ReportBlock> blocks, DiagnosticBag diagnostics)
    {
        foreach (var block in blocks.Where(block => block.Kind == BlockKind.Table))
        {
            var (start, head, found) = (0, 0, 0);
            foreach (var row in block.Text.Split('\n'))
            {
                var cells = TableCell.Row(row).Count;
                head = start == 0 ? cells : head;
                if (cells != head && ++found <= Most)
                    diagnostics.Report(
                        NormalizationRules.UnevenRow,
                        SourceLocation.At(raw.Path, raw.Text, Math.Max(0, block.Origins[start])),
                        cells.ToString(CultureInfo.InvariantCulture),
                        head.ToString(CultureInfo.InvariantCulture),
                        row
                    );
                start += row.Length + 1;
            }
        }
    }
}
