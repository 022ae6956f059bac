using Yaolan.Diagnostics;

namespace Yaolan.Translation;

/// <summary>A number in the Chinese of a block and the words that render it in the English.</summary>
/// <param name="Chinese">Where the figure with unit and hedge stands in the Chinese block.</param>
/// <param name="ChineseNumber">Where its digits begin.</param>
/// <param name="English">Where it stands in the English block.</param>
/// <param name="EnglishSentence">The English sentence that holds it.</param>
public sealed record FigurePair(SourceSpan Chinese, int ChineseNumber, SourceSpan English, SourceSpan EnglishSentence);
