using Yaolan.Diagnostics;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Vocabularies;

/// <summary>What a report is: an annual government work report, a speech, a review of the year.</summary>
/// <param name="Patterns">Phrases of a title or first lines that tell it.</param>
/// <param name="DefaultSection">The kind of sections whose heading does not tell theirs.</param>
/// <param name="LeadSection">The kind of the text before the first heading.</param>
public sealed record ReportKind(
    string Code,
    LocalizedText Name,
    IReadOnlyList<string> Patterns,
    string DefaultSection,
    string LeadSection
);

/// <summary>Which side of the year a section speaks of, and so whether its figures are results or targets.</summary>
public enum SectionTense
{
    None,
    Past,
    Future,
}

/// <summary>What a section of a report does: reviews, sets targets, lists priorities.</summary>
/// <param name="Patterns">Phrases of its heading; the longest match over all kinds decides.</param>
/// <param name="Next">The kind of a section after it whose heading does not tell its own; its own kind where not given.</param>
public sealed record SectionKind(
    string Code,
    LocalizedText Name,
    SectionTense Tense,
    IReadOnlyList<string> Patterns,
    string Next
);

/// <summary>Kinds of reports and sections, and the marks by which lines of a report are told apart.</summary>
public sealed record ReportKinds(
    CodeList<ReportKind> Reports,
    CodeList<SectionKind> Sections,
    IReadOnlyList<string> HeadingLabels,
    IReadOnlyList<string> BylineMarks,
    IReadOnlyList<string> CaptionMarks,
    IReadOnlyList<string> FurniturePatterns,
    IReadOnlyList<string> Buttons
)
{
    private const int ShortestTitle = 4;

    // 确保全年目标任务圆满完成 is what is to be done, 主要目标任务圆满完成 what was.
    private static readonly string[] Wishes = ["确保", "力争", "争取", "努力", "推动", "奋力", "全力"];

    /// <summary>The section kind that a heading's words tell, or null.</summary>
    public SectionKind? SectionOf(string heading)
    {
        SectionKind? best = null;
        var longest = 0;
        foreach (var kind in Sections.All)
        {
            foreach (var pattern in kind.Patterns)
            {
                if (pattern.Length <= longest || !Holds(heading, pattern))
                    continue;
                (best, longest) = (kind, pattern.Length);
            }
        }
        return best;
    }

    private static bool Holds(string heading, string pattern)
    {
        var at = heading.IndexOf(pattern, StringComparison.Ordinal);
        return at >= 0 && !(pattern is [.., '完', '成'] or [.., '实', '现'] && IsWished(heading[..at]));
    }

    private static bool IsWished(string words) =>
        Array.Exists(Wishes, wish => words.Contains(wish, StringComparison.Ordinal));

    /// <summary>
    /// True for words that end with what headings of sections are called (2024年主要预期目标); short names such as 形势 also end
    /// other words.
    /// </summary>
    public bool IsSectionTitle(string line) =>
        Sections.All.Any(kind =>
            kind.Patterns.Any(pattern =>
                pattern.Length >= ShortestTitle && line.EndsWith(pattern, StringComparison.Ordinal)
            )
        );

    /// <summary>The report kind whose phrase stands first in the given lines, or null.</summary>
    public ReportKind? ReportOf(IEnumerable<string> lines) =>
        lines
            .Select(line =>
                Reports.All.FirstOrDefault(kind =>
                    kind.Patterns.Any(pattern => line.Contains(pattern, StringComparison.Ordinal))
                )
            )
            .FirstOrDefault(kind => kind is not null);

    internal static ReportKinds Read(IReadOnlyList<YamlMapping> layers, DiagnosticBag diagnostics)
    {
        var reports = new List<YamlMapping>();
        var sections = new List<YamlMapping>();
        List<string> labels = [],
            bylines = [],
            captions = [],
            furniture = [],
            buttons = [];
        foreach (var layer in layers)
        {
            var keys = new YamlKeys(layer, diagnostics);
            if (keys.Node("reports") is YamlMapping ofReports)
                reports.Add(ofReports);
            if (keys.Node("sections") is YamlMapping ofSections)
                sections.Add(ofSections);
            labels.AddRange(keys.Texts("heading_labels"));
            bylines.AddRange(keys.Texts("byline_marks"));
            captions.AddRange(keys.Texts("caption_marks"));
            furniture.AddRange(keys.Texts("furniture"));
            buttons.AddRange(keys.Texts("buttons"));
            keys.Finish();
        }
        return new ReportKinds(
            CodeList<ReportKind>.Read(reports, (code, keys) => ReadReport(code, keys, diagnostics), diagnostics),
            CodeList<SectionKind>.Read(sections, (code, keys) => ReadSection(code, keys, diagnostics), diagnostics),
            [.. labels.Distinct(StringComparer.Ordinal)],
            [.. bylines.Distinct(StringComparer.Ordinal)],
            [.. captions.Distinct(StringComparer.Ordinal)],
            [.. furniture.Distinct(StringComparer.Ordinal)],
            [.. buttons.Distinct(StringComparer.Ordinal)]
        );
    }

    private static ReportKind ReadReport(string code, YamlKeys keys, DiagnosticBag diagnostics) =>
        new(
            code,
            LocalizedText.Read(keys.Keys("name"), keys, "name", diagnostics),
            keys.Texts("patterns"),
            keys.Required("default_section"),
            keys.Required("lead_section")
        );

    private static SectionKind ReadSection(string code, YamlKeys keys, DiagnosticBag diagnostics) =>
        new(
            code,
            LocalizedText.Read(keys.Keys("name"), keys, "name", diagnostics),
            keys.Choice("tense", ["past", "future", "none"]) switch
            {
                "past" => SectionTense.Past,
                "future" => SectionTense.Future,
                _ => SectionTense.None,
            },
            keys.Texts("patterns"),
            keys.Text("next") ?? code
        );
}
