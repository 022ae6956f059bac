using Yaolan.Diagnostics;

namespace Yaolan.Extraction;

/// <summary>The words of a report that state an observation, as <see cref="Observation"/> shows them one by one.</summary>
/// <param name="Derivation">The rules that made the observation, in order, with what each decided; only <c>explain</c> asks.</param>
public sealed record ObservationWords(
    string Quote,
    SourceSpan QuoteSpan,
    SourceSpan FigureSpan,
    SourceSpan SeedSpan,
    string? Scope,
    IReadOnlyList<DerivationStep> Derivation
)
{
    public string QuoteEnglish { get; init; } = "";

    /// <summary>Where the figure stands in <see cref="QuoteEnglish"/>; empty where that is not known.</summary>
    public SourceSpan FigureInEnglish { get; init; }

    /// <summary>Where the figure stands in <see cref="Quote"/>; empty where the quote does not hold it.</summary>
    public SourceSpan FigureInQuote =>
        FigureSpan.Start >= QuoteSpan.Start && FigureSpan.End <= QuoteSpan.End && Quote.Length == QuoteSpan.Length
            ? FigureSpan.From(QuoteSpan.Start)
            : default;
}

/// <summary>One decision on the way to an observation: the rule and what it decided.</summary>
public sealed record DerivationStep(string Rule, string Decision);
