using Yaolan.Content;

namespace Yaolan.Translation.Quantities;

/// <summary>All that holding one pair of blocks against each other brought to light.</summary>
internal sealed record GateFindings(
    TranslationUnit Unit,
    TranslatedBlock Target,
    string Path,
    ChineseReading Chinese,
    EnglishReading English,
    QuantityAlignment Alignment,
    List<(QuantityMatch First, QuantityMatch Second)> Exchanged
);
