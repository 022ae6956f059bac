using System.Globalization;
using Yaolan.Diagnostics;
using Yaolan.Normalization;

namespace Yaolan.Extraction;

/// <summary>One number of a report, read whole: of whom, of when, of what, how much, how sure, and in which words.</summary>
/// <param name="Number">From 1 within the block.</param>
/// <param name="Area">Code of the reference area.</param>
/// <param name="Indicator">Code of the indicator, null where the vocabulary has none for it.</param>
/// <param name="Label">What is measured, as a person would write it in a table, in Chinese.</param>
/// <param name="Value">Null for a qualitative target (平稳增长).</param>
/// <param name="UnitOfMeasure">Code of the unit or the classifier; empty without a value.</param>
/// <param name="Words">The words that state it, and where they stand.</param>
public sealed record Observation(
    string Report,
    string Block,
    int Number,
    string Area,
    TimePeriod Period,
    ObservationStatus Status,
    string? Indicator,
    string Label,
    Measure Measure,
    ObservationValue? Value,
    string UnitOfMeasure,
    ObservationWords Words
)
{
    // A site holds very many observations: the words are here, or put aside with those of the whole report.
    private readonly object _words = Words;
    private readonly int _place;
    private readonly short _comparedYear;

    /// <summary><c>&lt;report&gt;.&lt;block&gt;.&lt;n&gt;</c>.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Report}.{Block}.{Number}");

    /// <summary>The report that an id names; empty where it is no id of an observation.</summary>
    public static string ReportOf(string id) =>
        id.LastIndexOf('.') is > 0 and var number && id.LastIndexOf('.', number - 1) is > 0 and var block
            ? id[..block]
            : "";

    /// <summary>
    /// True where another figure says the same amount with more digits: 生产总值由486亿元增加到660亿元 beside 完成660.5亿元. A rate
    /// of 6% is not taken for one of 6.1%.
    /// </summary>
    public bool IsRoundOf(Observation exact) =>
        Measure is Measure.Level or Measure.Count
        && Value is { } value
        && exact.Value is { } other
        && (Indicator, Area, Period, Status, Measure, UnitOfMeasure)
            == (exact.Indicator, exact.Area, exact.Period, exact.Status, exact.Measure, exact.UnitOfMeasure)
        && value.Rounds(other);

    /// <summary>The label in English where a person wrote one; empty otherwise.</summary>
    public string LabelEnglish { get; init; } = "";

    /// <summary>True where a person added the figure, or set more of it than the words that name it.</summary>
    public bool IsDecided { get; init; }

    public ObservationWords Words
    {
        get => _words as ObservationWords ?? ((StoredWords)_words)[_place];
        init => _words = value;
    }

    /// <summary>The same words for one who asks for no others of the report.</summary>
    internal ObservationWords WordsAlone => _words is StoredWords stored ? stored.Alone(_place) : Words;

    /// <summary>Verbatim run of the block that holds subject, verb, number, unit and hedge.</summary>
    public string Quote => _words is StoredWords stored ? stored.QuoteOf(_place) : Words.Quote;

    /// <summary>2020 where the quote says 比2020年下降10%; null where it names no such year. Known without the words.</summary>
    internal int? ComparedYear =>
        _words is not StoredWords ? BaseYears.NamedIn(Quote)
        : _comparedYear > 0 ? _comparedYear
        : null;

    /// <summary>The quote in English where there is one; empty otherwise.</summary>
    public string QuoteEnglish => _words is StoredWords stored ? stored.QuoteEnglishOf(_place) : Words.QuoteEnglish;

    /// <summary>Where the quote stands in the block's text.</summary>
    public SourceSpan QuoteSpan => Words.QuoteSpan;

    /// <summary>Where the figure with unit and hedge stands in the block's text: what pages mark.</summary>
    public SourceSpan FigureSpan => _words is StoredWords stored ? stored.FigureSpanOf(_place) : Words.FigureSpan;

    /// <summary>Where the quote stands in the seed, UTF-16 offsets; empty when unknown.</summary>
    public SourceSpan SeedSpan => Words.SeedSpan;

    /// <summary>Peer group of a rank (全省), else null.</summary>
    public string? Scope => _words is StoredWords stored ? stored.ScopeOf(_place) : Words.Scope;

    /// <summary>The same with its words put aside.</summary>
    /// <param name="place">Which of the words that were put aside are its own.</param>
    internal Observation WithStored(StoredWords words, int place, SharedFields shared) =>
        new(this, words, place)
        {
            Block = shared.Of(Block),
            Label = shared.Of(Label),
            Value = shared.Of(Value),
        };

    private Observation(Observation stated, StoredWords words, int place)
        : this(stated) => (_words, _place, _comparedYear) = (words, place, (short)(stated.ComparedYear ?? 0));
}
