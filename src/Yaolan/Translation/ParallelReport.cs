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
    public int Count(UnitCurrency currency) => Units.Count(unit => unit.Currency == currency);
}
