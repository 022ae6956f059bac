namespace Yaolan.Pages.Contexts;

/// <summary>A chart of one area: what was aimed at beside what was reported, a column a year. Lengths are in units of its picture.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Title">The area with what is measured and in which unit.</param>
/// <param name="Description">All that it shows, in words.</param>
/// <param name="Baseline">Height of zero.</param>
/// <param name="Lines">Between results; dashed where years are missing between them.</param>
public sealed record ChartContext(
    string Id,
    string Title,
    string Description,
    string Width,
    string Height,
    string Baseline,
    IReadOnlyList<ChartMarkContext> Years,
    IReadOnlyList<ChartLineContext> Lines,
    IReadOnlyList<ChartMarkContext> Targets,
    IReadOnlyList<ChartMarkContext> Results
);

/// <summary>A mark of a chart with its label.</summary>
/// <param name="Kind">For targets exact, ge, le, approx or range; for results actual or estimate; for years year.</param>
/// <param name="Size">For a range its height; for a result how far below it zero is; else 0.</param>
/// <param name="LabelY">Where the label stands, counted from the mark.</param>
public sealed record ChartMarkContext(string Kind, string X, string Y, string Size, string Label, string LabelY);

/// <summary>A line of a chart.</summary>
/// <param name="Kind">solid or dashed.</param>
public sealed record ChartLineContext(string Kind, string X1, string Y1, string X2, string Y2);

/// <summary>The same in the size of a word, for tables.</summary>
public sealed record SparkContext(
    string Description,
    string Width,
    string Height,
    IReadOnlyList<ChartLineContext> Lines,
    IReadOnlyList<ChartMarkContext> Targets,
    IReadOnlyList<ChartMarkContext> Results
);
