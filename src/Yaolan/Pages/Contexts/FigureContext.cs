namespace Yaolan.Pages.Contexts;

/// <summary>One observation as pages show it.</summary>
/// <param name="Label">What is measured.</param>
/// <param name="Value">The figure with unit and hedge in the page's language: 约6.5%, about 10.87 billion yuan; words alone for qualitative targets.</param>
/// <param name="Number">The plain number for machines; empty without one.</param>
/// <param name="Status">actual, estimate or target.</param>
/// <param name="StatusText">The same in words.</param>
/// <param name="Measure">level, growth, change, share, ratio, rank or count.</param>
/// <param name="Comparator">eq, approx, ge, le, gt, lt or range.</param>
/// <param name="Period">The year or years.</param>
/// <param name="Quote">The words that state it, in Chinese.</param>
/// <param name="QuoteEnglish">The English sentence that states it; empty where there is none.</param>
/// <param name="Source">Title of the report that states it.</param>
/// <param name="Href">Address of the block that states it.</param>
/// <param name="IndicatorHref">Address of its indicator; empty without one.</param>
/// <param name="PageHref">Address of its indicator, or without one of its place among all figures of its report.</param>
/// <param name="AreaName">The area it speaks of.</param>
public sealed record FigureContext(
    string Id,
    WordsContext Label,
    string Value,
    string Number,
    string Status,
    string StatusText,
    string Measure,
    string Comparator,
    string Period,
    string Quote,
    string QuoteEnglish,
    WordsContext Source,
    string Href,
    string IndicatorHref,
    string PageHref,
    string AreaName
);

/// <summary>A target beside the result reported for it.</summary>
/// <param name="Label">What is measured.</param>
/// <param name="Href">Address of the indicator; empty without one.</param>
/// <param name="Target">Null when none was set.</param>
/// <param name="Result">Null when none is reported.</param>
/// <param name="Verdict">met, missed, not_comparable, no_result, pending; empty when there is no target.</param>
/// <param name="Provisional">True when the result is an estimate.</param>
/// <param name="Note">How far a missed target was, or why two figures cannot be compared; empty where nothing need be said.</param>
public sealed record TargetRowContext(
    WordsContext Label,
    string Href,
    FigureContext? Target,
    FigureContext? Result,
    string Verdict,
    string VerdictText,
    bool Provisional,
    string Note
)
{
    /// <summary>Its indicator over the years; null where the page has no room for it.</summary>
    public SparkContext? Spark { get; init; }
}
