using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Translation.Terms;

/// <summary>A place in a report where a term stands.</summary>
/// <param name="Block">Id of the block, empty for title and subtitle; <paramref name="Span"/> counts in its text.</param>
public sealed record TermOccurrence(Term Term, string Report, string Block, SourceSpan Span);
