using Yaolan.Diagnostics;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Tables;
using Yaolan.Normalization;

namespace Yaolan.Extraction.Sentences;

/// <summary>Which way the words say an amount moved.</summary>
internal enum Movement
{
    None,
    Up,
    Down,
}

/// <summary>One figure on its way to an observation: what the rules have found out about it so far.</summary>
internal sealed class Reading(Sentence sentence, Figure figure)
{
    public Sentence Sentence { get; } = sentence;

    public Figure Figure { get; } = figure;

    public List<DerivationStep> Derivation { get; } = [];

    // How much
    public decimal Number { get; set; } = figure.Number;
    public decimal? Maximum { get; set; } = figure.Maximum;
    public string Unit { get; set; } = figure.Unit.Code;
    public Comparator Comparator { get; set; } = Comparator.Exactly;
    public Movement Movement { get; set; }
    public bool MovedTo { get; set; }

    /// <summary>True for the first figure of from–to, and its year where the text names it.</summary>
    public bool IsOrigin { get; set; }
    public int? OriginYear { get; set; }

    /// <summary>Why the figure is left out after all, such as a starting point whose year nobody names: 由挂牌前的5%.</summary>
    public string LeftOut { get; set; } = "";

    /// <summary>高于全省平均水平: what the figure is the distance from.</summary>
    public string Gap { get; set; } = "";

    /// <summary>扣除房地产后: what the rate leaves out of account, as it stands behind the thing.</summary>
    public string Adjustment { get; set; } = "";
    public Measure Measure { get; set; }
    public string? Scope { get; set; }

    /// <summary>True of 8% in 与增长8%的目标相差12个百分点: an old target that a review speaks of.</summary>
    public bool IsRecalledTarget { get; set; }

    /// <summary>True for 平稳增长 and its kin: no number.</summary>
    public bool IsQualitative { get; set; }

    // Where: the figure with its hedges, and the run of text that says it all.
    public int FigureStart { get; set; } = figure.Start;
    public int FigureEnd { get; set; } = figure.End;
    public int QuoteStart { get; set; } = figure.Start;
    public int QuoteEnd { get; set; } = figure.End;

    // What
    public int LeftBound { get; set; }
    public int RightBound { get; set; }

    /// <summary>The figure's own words before it, from the mark or the figure that ends those of another.</summary>
    public ReadOnlySpan<char> WordsBefore => Sentence.Span(LeftBound, FigureStart);

    /// <summary>All that the sentence still says behind the figure.</summary>
    public ReadOnlySpan<char> WordsAfter => Sentence.Span(FigureEnd, Sentence.End);

    /// <summary>True when no mark parts this figure's words from the next figure's.</summary>
    public bool RunsIntoNext { get; set; }

    /// <summary>The noun before the predicate, and where it or its verb begins.</summary>
    public string Left { get; set; } = "";
    public int LeftStart { get; set; }

    /// <summary>The words behind the unit.</summary>
    public string Behind { get; set; } = "";

    /// <summary>End of the subject, where the words between it and the figure begin.</summary>
    public int PredicateStart { get; set; } = figure.Start;
    public int PredicateEnd { get; private init; } = figure.Start;
    public bool NumberFirst { get; set; }
    public string Verb { get; set; } = "";
    public string Noun { get; set; } = "";
    public string Label { get; set; } = "";

    /// <summary>What goes on to be spoken of behind an aside: 地区生产总值 behind 占年计划的98.5%.</summary>
    public string Topic { get; set; } = "";
    public bool HasOwnNoun { get; set; } = true;
    public bool IsShared { get; set; }

    /// <summary>Which of how many figures it is that one thing has: each may be of a time of its own.</summary>
    public (int Place, int Count)? Turn { get; set; }

    /// <summary>True when a place in a ranking follows: the amount is what stood at the end, not what was added.</summary>
    public bool IsStanding { get; set; }

    /// <summary>The figure's own words where its noun was made of those before (总投资).</summary>
    public string OwnWords { get; set; } = "";

    /// <summary>上半年 or 全年 of the words before the figure; empty where they name none.</summary>
    public string PartOfYear { get; set; } = "";

    /// <summary>上半年 where the sentence, or the one whose parts it tells, opened with it.</summary>
    public string PartInForce { get; set; } = "";

    /// <summary>上半年 where the figure is what that part of the year had, and the next one what came of it.</summary>
    public string OriginPart { get; set; } = "";

    /// <summary>The reading before it in the sentence.</summary>
    public Reading? Previous { get; set; }

    // Of whom, of when, how sure
    public string? Indicator { get; set; }
    public string Area { get; set; } = "";

    /// <summary>The name of the area that stands alone for the subject.</summary>
    public string AreaWords { get; set; } = "";
    public TimePeriod Period { get; set; }
    public ObservationStatus Status { get; set; }

    /// <summary>Where it stands in a table, when its sentence was made of a cell.</summary>
    public CellPlace? Cell { get; set; }

    public SourceSpan FigureSpan => Cell?.Figure ?? new SourceSpan(FigureStart, FigureEnd);

    /// <summary>The same words read for another figure of the list.</summary>
    public Reading ForFigure(Figure figure, Grammar grammar)
    {
        var own = new Reading(Sentence, figure)
        {
            LeftBound = LeftBound,
            RightBound = RightBound,
            PredicateStart = PredicateStart,
            PredicateEnd = PredicateEnd,
            Scope = Scope,
            Movement = Movement,
            MovedTo = MovedTo,
            IsOrigin = IsOrigin,
            OriginYear = OriginYear,
            // What stands behind a unit speaks of its own figure only: 6%以上、8%.
            Comparator = FigureEnd > Figure.End && figure != Figure ? Comparator.Exactly : Comparator,
            Gap = Gap,
            Adjustment = Adjustment,
            Noun = Noun,
            Verb = Verb,
            HasOwnNoun = HasOwnNoun,
            OwnWords = OwnWords,
            Previous = Previous,
            QuoteStart = QuoteStart,
        };
        own.Derivation.AddRange(Derivation);
        if (IsNegative(figure))
            own.Number = -own.Number;
        var hedge = grammar.HedgesAfter.AtStart(Sentence.Span(figure.End, Sentence.End), out var comparator);
        if (hedge > 0 && figure.Kind == FigureKind.Quantity)
            (own.FigureEnd, own.Comparator) = (figure.End + hedge, comparator);
        if (figure == Figure)
            own.FigureStart = FigureStart;
        own.QuoteEnd = own.FigureEnd;
        return own;
    }

    // 增速分别为-3.2%、-4.2%和-10.7%, 分别增长39.3%、-97.7%; in 5%-6% the sign stands between two numbers
    private bool IsNegative(Figure figure) =>
        figure is { Unit.Class: UnitClass.Percent, Maximum: null }
        && (Movement == Movement.None || Movement == Movement.Up && figure != Figure)
        && figure.Start >= 2
        && Sentence.Text[figure.Start - 1] is '-' or '－' or '−'
        && Sentence.Text[figure.Start - 2] is '、' or (>= '\u4e00' and <= '\u9fff');

    public void Note(string rule, string decision) => Derivation.Add(new DerivationStep(rule, decision));
}
