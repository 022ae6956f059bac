using Yaolan.Content;

namespace Yaolan.Translation;

/// <summary>A report with its English, block by block in the order of the Chinese.</summary>
/// <param name="Translation">Null when there is no English file at all.</param>
public sealed record ParallelReport(
    ReportDocument Report,
    TranslatedDocument? Translation,
    IReadOnlyList<TranslationUnit> Units
)
{
    /// <summary>
    /// How far the English is, as its file says; one in which nothing is missing is translated, though nobody changed the
    /// state that it began with.
    /// </summary>
    public SegmentState State =>
        Translation?.State switch
        {
            null => SegmentState.Initial,
            SegmentState.Initial when Units.Count > 0 && Count(UnitCurrency.Missing) == 0 => SegmentState.Translated,
            { } said => said,
        };

    public int Count(UnitCurrency currency) => Units.Count(unit => unit.Currency == currency);
}
