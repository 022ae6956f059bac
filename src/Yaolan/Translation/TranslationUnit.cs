using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Normalization;

namespace Yaolan.Translation;

/// <summary>Whether a block's English can be shown as it is.</summary>
public enum UnitCurrency
{
    /// <summary>Nobody has translated the block.</summary>
    Missing,

    /// <summary>The Chinese changed since.</summary>
    Stale,

    Current,
}

/// <summary>A block in both languages.</summary>
public sealed record TranslationUnit(ReportBlock Source, TranslatedBlock? Target, UnitCurrency Currency)
{
    /// <summary>How far its English has come; initial where there is none.</summary>
    public SegmentState State => Target?.State ?? SegmentState.Initial;

    /// <summary>The numbers of the block that stand in both languages; none where the English is not current.</summary>
    public IReadOnlyList<FigurePair> Figures { get; init; } = [];

    /// <summary>The sentences of the English; none where it is not current.</summary>
    public IReadOnlyList<SourceSpan> Sentences { get; init; } = [];

    /// <summary>Where the English states a figure of the Chinese; empty where it is not known.</summary>
    public SourceSpan EnglishPlaceOf(SourceSpan figure) =>
        Figures.FirstOrDefault(pair => figure.Contains(pair.ChineseNumber))?.English ?? default;
}
