using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Translation.Terms;

/// <summary>Where a term stands in a Chinese text.</summary>
public readonly record struct TermMatch(Term Term, SourceSpan Span);
