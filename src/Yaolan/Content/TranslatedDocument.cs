using Yaolan.Normalization;

namespace Yaolan.Content;

/// <summary>How far a translation has come, as in XLIFF 2.1, 4.3.1.35.</summary>
public enum SegmentState
{
    Initial,
    Translated,
    Reviewed,
    Final,
}

/// <summary>A block in English with the hash of the Chinese that it renders.</summary>
/// <param name="SourceHash">Null where the file does not say; the pair then counts as current.</param>
/// <param name="State">Its own where its mark names one, else the file's.</param>
public sealed record TranslatedBlock(
    string Id,
    BlockKind Kind,
    string Text,
    int LeadLength,
    string? SourceHash,
    SegmentState State,
    int Line
);

/// <summary>The English side of a report: front matter and the blocks that people translated so far.</summary>
/// <param name="State">The state of the front matter and of every block that does not name its own.</param>
public sealed record TranslatedDocument(
    string Id,
    string? Title,
    string? Subtitle,
    Speaker? Speaker,
    string? Occasion,
    SegmentState State,
    string? By,
    IReadOnlyList<TranslatedBlock> Blocks,
    string Path
);
