using System.Globalization;
using System.Text;
using Yaolan.Diagnostics;
using Yaolan.Normalization;
using Yaolan.Sources;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Normalization;

/// <summary>Normalizes texts and writes what came out so that a person can read it.</summary>
internal static class NormalizedText
{
    public static Vocabulary Vocabulary { get; } = Vocabulary.Load(null, new DiagnosticBag());

    public static RawReport Raw(string text, string sidecar = "", DiagnosticBag? diagnostics = null) =>
        new(
            "seeds/test.txt",
            "",
            "utf-8",
            text,
            sidecar.Length == 0
                ? Sidecar.None("seeds/test.yml")
                : SidecarReader.Read(sidecar, "seeds/test.yml", diagnostics ?? new DiagnosticBag())
        );

    public static NormalizedReport Of(string text, string sidecar = "", DiagnosticBag? diagnostics = null) =>
        ReportNormalizer.Normalize(Raw(text, sidecar, diagnostics), Vocabulary, diagnostics ?? new DiagnosticBag());

    /// <summary>Findings as people see them.</summary>
    public static IReadOnlyList<string> Lines(DiagnosticBag diagnostics) =>
        [.. diagnostics.Sorted().Select(Vocabulary.EnglishWords.Line)];

    /// <summary>Metadata, then a line for each heading.</summary>
    public static string Outline(NormalizedReport report)
    {
        var text = new StringBuilder(Metadata(report.Metadata));
        foreach (var block in report.Blocks.Where(block => block.Kind == BlockKind.Heading))
            text.Append(Line(block)).Append('\n');
        return text.ToString();
    }

    /// <summary>Metadata, then a line for each block, long ones cut.</summary>
    public static string Whole(NormalizedReport report)
    {
        var text = new StringBuilder(Metadata(report.Metadata));
        foreach (var block in report.Blocks)
            text.Append(Line(block)).Append('\n');
        return text.ToString();
    }

    private static string Metadata(ReportMetadata metadata)
    {
        var text = new StringBuilder();
        void Add(string key, string? value) => text.Append(key).Append(": ").Append(value ?? "–").Append('\n');
        Add("id", metadata.Id);
        Add("title", metadata.Title);
        Add("subtitle", metadata.Subtitle);
        Add("kind", $"{metadata.Kind}, {metadata.Form}");
        Add("area", $"{metadata.Area} {Vocabulary.Areas.OfCode(metadata.Area)?.Name.Chinese}".Trim());
        Add("year", metadata.Year.ToString(CultureInfo.InvariantCulture));
        Add("review_year", metadata.ReviewYear?.ToString());
        Add("outlook_year", metadata.OutlookYear?.ToString(CultureInfo.InvariantCulture));
        Add("speaker", metadata.Speaker is { } speaker ? $"{speaker.Name}, {speaker.Role}" : null);
        Add("occasion", metadata.Occasion);
        Add("date", metadata.Date);
        Add("byline", metadata.Byline);
        Add("inferred", string.Join(", ", metadata.Inferred));
        return text.Append('\n').ToString();
    }

    private static string Line(ReportBlock block)
    {
        var start = block.Kind switch
        {
            BlockKind.Heading => new string('#', block.Level),
            BlockKind.ListItem => "-",
            BlockKind.Table => "|",
            BlockKind.Caption => "caption",
            BlockKind.Byline => "byline",
            _ => "¶",
        };
        var words = block.Text.Replace('\n', '⏎');
        if (block.Kind is not BlockKind.Heading && words.Length > 40)
            words = $"{words[..26]}…{words[^12..]}";
        var lead = block.LeadLength > 0 ? $" **{block.Text[..block.LeadLength]}**" : "";
        return $"{start} [{block.Section} {block.Id}]{lead} {words}";
    }
}
