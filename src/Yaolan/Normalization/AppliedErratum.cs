using Yaolan.Diagnostics;
using Yaolan.Sources;

namespace Yaolan.Normalization;

/// <summary>An erratum with the place of its words in the seed.</summary>
public sealed record AppliedErratum(Erratum Erratum, SourceSpan Place);
