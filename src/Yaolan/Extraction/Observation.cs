using Yaolan.Diagnostics;
using Yaolan.Normalization;

namespace Yaolan.Extraction;

/// <summary>One number of a report, read whole: of whom, of when, of what, how much, how sure, and in which words.</summary>
/// <param name="Id"><c>&lt;report&gt;.&lt;block&gt;.&lt;n&gt;</c>, n from 1 within the block.</param>
/// <param name="Area">Code of the reference area.</param>
/// <param name="Indicator">Code of the indicator, null where the vocabulary has none for it.</param>
/// <param name="Label">What is measured, as a person would write it in a table, in Chinese.</param>
/// <param name="Value">Null for a qualitative target (平稳增长).</param>
/// <param name="UnitOfMeasure">Code of the unit or the classifier; empty without a value.</param>
/// <param name="Scope">Peer group of a rank (全省), else null.</param>
/// <param name="Quote">Verbatim run of the block that holds subject, verb, number, unit and hedge.</param>
/// <param name="QuoteSpan">Where the quote stands in the block's text.</param>
/// <param name="FigureSpan">Where the figure with unit and hedge stands in the block's text: what pages mark.</param>
/// <param name="SeedSpan">Where the quote stands in the seed, UTF-16 offsets; empty when unknown.</param>
/// <param name="Derivation">The rules that made it, in order, with what each decided.</param>
public sealed record Observation(
    string Id,
    string Report,
    string Area,
    TimePeriod Period,
    ObservationStatus Status,
    string? Indicator,
    string Label,
    Measure Measure,
    ObservationValue? Value,
    string UnitOfMeasure,
    string? Scope,
    string Quote,
    SourceSpan QuoteSpan,
    SourceSpan FigureSpan,
    SourceSpan SeedSpan,
    string Block,
    IReadOnlyList<DerivationStep> Derivation
)
{
    /// <summary>The label in English where a person wrote one; empty otherwise.</summary>
    public string LabelEnglish { get; init; } = "";

    /// <summary>The quote in English where a person wrote one; empty otherwise.</summary>
    public string QuoteEnglish { get; init; } = "";
}

/// <summary>One decision on the way to an observation: the rule and what it decided.</summary>
public sealed record DerivationStep(string Rule, string Decision);
