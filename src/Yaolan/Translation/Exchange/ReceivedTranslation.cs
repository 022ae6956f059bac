using Yaolan.Content;
using Yaolan.Diagnostics;

namespace Yaolan.Translation.Exchange;

/// <summary>A file that came back from a translator.</summary>
/// <param name="Place">Where the file names its report.</param>
public sealed record ReceivedTranslation(
    string Report,
    string Original,
    IReadOnlyList<ReceivedUnit> Units,
    SourceLocation Place
);

/// <summary>A unit as it came back, its segments joined.</summary>
/// <param name="Target">Null where no segment has one.</param>
/// <param name="State">The least of its segments' states.</param>
/// <param name="SourceHash">The hash of the Chinese at export; null where a tool left it out.</param>
/// <param name="TargetHash">The hash of the English at export, empty without English; null where a tool left it out.</param>
/// <param name="ExportedState">The state at export; null where a tool left it out.</param>
/// <param name="IsPartial">True when some of its segments have no target yet.</param>
public sealed record ReceivedUnit(
    string Id,
    string Source,
    string? Target,
    SegmentState State,
    string? SourceHash,
    string? TargetHash,
    SegmentState? ExportedState,
    bool IsPartial,
    SourceLocation Place
);
