using System.Globalization;
using Yaolan.Diagnostics;
using Yaolan.Normalization;

namespace Yaolan.Content;

/// <summary>A raw text as a document whose blocks are named by the seed's line numbers.</summary>
public static class LineDocument
{
    public static ReportDocument Of(NormalizedReport report)
    {
        var metadata = report.Metadata;
        var id = report.Raw.Sidecar["id"] is not null ? metadata.Id : report.Raw.Stem;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return new ReportDocument(
            metadata with
            {
                Id = id,
            },
            [.. report.Blocks.Select(block => block with { Id = NameOf(block, report.Raw.Text, seen) })],
            report.Raw.Path
        );
    }

    // An erratum may part a line into two paragraphs; the second gets a letter.
    private static string NameOf(ReportBlock block, string text, Dictionary<string, int> seen)
    {
        var origin = block.Origins.Count == 0 ? 0 : Math.Max(0, block.Origins[0]);
        var line = SourceLocation.At("", text, origin).Line.ToString(CultureInfo.InvariantCulture);
        var count = seen[line] = seen.GetValueOrDefault(line) + 1;
        return count == 1 ? line : $"{line}{(char)('a' + Math.Min(count - 1, 25))}";
    }
}
