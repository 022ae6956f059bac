using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
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

    /// <summary>
    /// Where the English states a figure of the Chinese, and the sentence that does; both empty where that is not known, and
    /// for words without a figure. Of a range (2-3个: 2 to 3) it is all words from the first number to the last.
    /// </summary>
    public (SourceSpan Place, SourceSpan Sentence) EnglishOf(Observation stated)
    {
        var (place, sentence) = (default(SourceSpan), default(SourceSpan));
        if (stated.Value is null)
            return default;
        var figure = stated.FigureSpan;
        foreach (var pair in Figures)
        {
            if (!figure.Contains(pair.ChineseNumber))
                continue;
            if (place.Length == 0)
                (place, sentence) = (pair.English, pair.EnglishSentence);
            else if (pair.EnglishSentence == sentence && pair.English.Start > place.Start)
                place = place with { End = pair.English.End };
        }
        return (place, sentence);
    }
}
