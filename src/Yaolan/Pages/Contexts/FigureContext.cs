using Yaolan.Extraction;

namespace Yaolan.Pages.Contexts;

/// <summary>One observation as pages show it.</summary>
/// <remarks>
/// A table shows four of its members, a list of figures nearly all: each is worked out when a template asks for it, and
/// kept where templates ask again.
/// </remarks>
public sealed class FigureContext
{
    private readonly FigureView _view;
    private readonly Observation _found;

    internal FigureContext(FigureView view, Observation found) => (_view, _found) = (view, found);

    public string Id => field ??= _found.Id;

    /// <summary>What is measured.</summary>
    public WordsContext Label => field ??= _view.LabelOf(_found);

    /// <summary>What sets it apart from the plain figure of its indicator: newly added, yearly mean, by growth; empty where nothing does.</summary>
    public string Kind => field ??= _view.KindOf(_found);

    /// <summary>The figure with unit and hedge in the page's language: 约6.5%, about 10.87 billion yuan; words alone for qualitative targets.</summary>
    public string Value => field ??= _view.ValueOf(_found);

    /// <summary>The plain number for machines; empty without one.</summary>
    public string Number => field ??= FigureText.Plain(_found.Value?.Number);

    /// <summary>actual, estimate or target.</summary>
    public string Status => _found.Status.Code();

    /// <summary>The same in words.</summary>
    public string StatusText => _view.StatusTextOf(_found);

    /// <summary>True where an editor added it, or set more of it than the words that name it.</summary>
    public bool ByEditor => _found.IsDecided;

    /// <summary>level, growth, change, share, ratio, rank or count.</summary>
    public string Measure => _found.Measure.Code();

    /// <summary>eq, approx, ge, le, gt, lt or range.</summary>
    public string Comparator => _found.Value?.Comparator.Code() ?? "";

    /// <summary>The year or years.</summary>
    public string Period => _found.Period.ToString();

    /// <summary>The words that state it, in Chinese.</summary>
    public string Quote => Words.Quote;

    /// <summary>The English sentence that states it; empty where there is none.</summary>
    public string QuoteEnglish => Words.QuoteEnglish;

    /// <summary>The Chinese words in parts, the figure by itself.</summary>
    public QuotationContext Quotation => QuotationContext.Of(Words.Quote, Words.FigureInQuote);

    /// <summary>The same of the English sentence.</summary>
    public QuotationContext QuotationEnglish => QuotationContext.Of(Words.QuoteEnglish, Words.FigureInEnglish);

    /// <summary>Title of the report that states it.</summary>
    public WordsContext Source => _view.TitleOf(_found);

    /// <summary>Address of the block that states it.</summary>
    public string Href => _view.HrefOf(_found);

    /// <summary>Address of its indicator; empty without one.</summary>
    public string IndicatorHref => _view.IndicatorHref(_found.Indicator);

    /// <summary>Address of its indicator, or without one of its place among all figures of its report.</summary>
    public string PageHref => _view.PageHrefOf(_found);

    /// <summary>The area it speaks of.</summary>
    public string AreaName => _view.AreaNameOf(_found);

    // Of a large site they were put aside, and are looked up for the page that prints them.
    private ObservationWords Words => field ??= _view.WordsOf(_found);
}

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
    /// <summary>The years it is of, where the table does not say them.</summary>
    public string Period { get; init; } = "";

    /// <summary>Its area and year, in a table of several areas and years.</summary>
    public string Place { get; init; } = "";

    /// <summary>Its indicator over the years; null where the page has no room for it.</summary>
    public SparkContext? Spark { get; init; }
}
