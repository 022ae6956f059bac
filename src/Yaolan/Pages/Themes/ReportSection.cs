using Yaolan.Normalization;
using Yaolan.Translation;

namespace Yaolan.Pages.Themes;

/// <summary>A heading of a report with what stands directly below it.</summary>
internal sealed record ReportSection(ReportEntry Report, TranslationUnit Heading, IReadOnlyList<TranslationUnit> Body)
{
    /// <summary>True for the targets of the year: they are about everything at once.</summary>
    public bool ListsTargets => Heading.Source.Section == "targets";

    /// <summary>The sections that say something; headings that only hold others are left out.</summary>
    public static IEnumerable<ReportSection> Of(ReportEntry report)
    {
        TranslationUnit? heading = null;
        var body = new List<TranslationUnit>();
        foreach (var unit in report.Parallel.Units)
        {
            if (unit.Source.Kind != BlockKind.Heading)
            {
                body.Add(unit);
                continue;
            }
            if (heading is not null && body.Count > 0)
                yield return new ReportSection(report, heading, body);
            (heading, body) = (unit, []);
        }
        if (heading is not null && body.Count > 0)
            yield return new ReportSection(report, heading, body);
    }
}
