using Yaolan.Normalization;
using Yaolan.Translation;

namespace Yaolan.Pages.Themes;

/// <summary>A heading of a report with what stands directly below it. The words are looked up in the report: there are very many sections.</summary>
/// <param name="Place">Of the heading among the units of the report.</param>
/// <param name="Length">How many units stand below it.</param>
internal sealed record ReportSection(ReportEntry Report, int Place, int Length)
{
    public TranslationUnit Heading => Report.Parallel.Units[Place];

    public IReadOnlyList<TranslationUnit> Body
    {
        get
        {
            var units = Report.Parallel.Units;
            return [.. Enumerable.Range(Place + 1, Length).Select(at => units[at])];
        }
    }

    /// <summary>What stands first below the heading.</summary>
    public TranslationUnit Opening => Report.Parallel.Units[Place + 1];

    /// <summary>How many figures are stated below the heading.</summary>
    public int FigureCount { get; init; }

    /// <summary>True for the targets of the year: they are about everything at once.</summary>
    public bool ListsTargets => Heading.Source.Section == "targets";

    /// <summary>The sections that say something; headings that only hold others are left out.</summary>
    public static IEnumerable<ReportSection> Of(ReportEntry report)
    {
        var headings = report
            .Parallel.Units.Index()
            .Where(unit => unit.Item.Source.Kind == BlockKind.Heading)
            .Select(unit => unit.Index)
            .Append(report.Parallel.Units.Count)
            .ToList();
        return headings
            .Zip(headings.Skip(1), (heading, next) => new ReportSection(report, heading, next - heading - 1))
            .Where(section => section.Length > 0);
    }
}
