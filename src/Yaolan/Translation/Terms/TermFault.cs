using Yaolan.Diagnostics;

namespace Yaolan.Translation.Terms;

/// <summary>A term that the English renders otherwise than agreed.</summary>
/// <param name="Avoided">The refused rendering that stands there; null when no agreed one stands anywhere.</param>
/// <param name="English">The refused rendering, or the sentence where an agreed one was to be expected.</param>
internal sealed record TermFault(TermMatch Match, string? Avoided, SourceSpan English);
