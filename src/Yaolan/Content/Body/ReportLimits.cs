using System.Globalization;
using Yaolan.Diagnostics;

namespace Yaolan.Content.Body;

/// <summary>What one report may hold at most: far beyond any that was ever given, and short of what exhausts a machine.</summary>
internal static class ReportLimits
{
    private const int MostBlocks = 20_000;
    private const int LongestBlock = 50_000;

    /// <summary>False with a report when there are too many blocks.</summary>
    public static bool HoldsBlocks(int count, string path, DiagnosticBag diagnostics)
    {
        if (count <= MostBlocks)
            return true;
        diagnostics.Report(ContentRules.ReportTooLong, new SourceLocation(path), Number(count), Number(MostBlocks));
        return false;
    }

    /// <summary>False with a report when a block is too long.</summary>
    public static bool HoldsText(int length, Func<SourceLocation> place, DiagnosticBag diagnostics)
    {
        if (length <= LongestBlock)
            return true;
        diagnostics.Report(ContentRules.BlockTooLong, place(), Number(length), Number(LongestBlock));
        return false;
    }

    /// <summary>
    /// False with a report when lines that may be one paragraph are too long together. Asked before the body is parsed, for
    /// Markdown's brackets take time that grows with the square of a paragraph.
    /// </summary>
    public static bool HoldsParagraphs(string body, string path, int firstLine, DiagnosticBag diagnostics)
    {
        var (line, start, length, holds) = (firstLine, firstLine, 0, true);
        foreach (var text in body.AsSpan().EnumerateLines())
        {
            if (text.IsWhiteSpace() || text.StartsWith("- ") || text.StartsWith("#") || text.StartsWith("<!--"))
                (start, length) = (text.IsWhiteSpace() ? line + 1 : line, 0);
            length += text.Length;
            if (length > LongestBlock)
            {
                var place = new SourceLocation(path, start, 1);
                holds &= length - text.Length > LongestBlock || HoldsText(length, () => place, diagnostics);
            }
            line++;
        }
        return holds;
    }

    private static string Number(int number) => number.ToString("#,##0", CultureInfo.InvariantCulture);
}
