using Yaolan.Normalization;

namespace Yaolan.Content;

/// <summary>A report as people reviewed it: front matter and blocks, in reading order.</summary>
/// <param name="Path">Where it stands, with forward slashes: <c>content/reports/&lt;id&gt;/zh.md</c>.</param>
public sealed record ReportDocument(ReportMetadata Metadata, IReadOnlyList<ReportBlock> Blocks, string Path)
{
    public string Id => Metadata.Id;

    /// <summary>The document of a seed that was never written to content.</summary>
    public static ReportDocument Of(NormalizedReport report) => new(report.Metadata, report.Blocks, report.Raw.Path);
}
