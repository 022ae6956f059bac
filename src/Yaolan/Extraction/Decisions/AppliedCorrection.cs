using Yaolan.Content.Decisions;

namespace Yaolan.Extraction.Decisions;

/// <summary>A field of a figure that a person decided, with what had been read.</summary>
/// <param name="Observation">Identifier of the figure.</param>
/// <param name="Column">The column of the data file; that of the value where the whole figure was dropped.</param>
/// <param name="Value">What the person wrote, as the data file has it.</param>
/// <param name="Read">What the program had read there; empty where it read nothing.</param>
/// <param name="Quote">The words that state the figure.</param>
public sealed record AppliedCorrection(
    string Report,
    string Observation,
    CorrectionKind Kind,
    string Column,
    string Value,
    string Read,
    string Quote
)
{
    // These name a figure and say nothing about it.
    private static readonly string[] Words = ["label_zh", "label_en", "quote_en"];

    private static readonly ObservationColumns Stated = ObservationColumns.None with
    {
        LabelEnglish = found => found.LabelEnglish,
        QuoteEnglish = found => found.QuoteEnglish,
    };

    /// <summary>Whether it says more than how the figure is called.</summary>
    public bool IsOfSubstance => !Words.Contains(Column, StringComparer.Ordinal);

    /// <summary>What a decision changed of a figure, column by column.</summary>
    /// <param name="read">Null for a figure that was added.</param>
    public static IReadOnlyList<AppliedCorrection> Between(Observation? read, Observation decided)
    {
        var before = read is null ? null : ObservationTable.Row(read, Stated);
        var after = ObservationTable.Row(decided, Stated);
        return
        [
            .. ObservationTable
                .Columns.Select((column, place) => (column, Before: before?[place] ?? "", After: after[place]))
                .Where(field =>
                    field.Before != field.After
                    && ObservationCorrectionStore.Columns.Contains(field.column, StringComparer.Ordinal)
                )
                .Select(field => new AppliedCorrection(
                    decided.Report,
                    decided.Id,
                    read is null ? CorrectionKind.Add : CorrectionKind.Set,
                    field.column,
                    field.After,
                    field.Before,
                    decided.Quote
                )),
        ];
    }

    /// <summary>A figure that is none.</summary>
    public static AppliedCorrection Dropped(Observation read) =>
        new(
            read.Report,
            read.Id,
            CorrectionKind.Drop,
            "obs_value",
            "",
            Numbers.DecimalDigits.Plain(read.Value?.Number),
            read.Quote
        );
}

/// <summary>The figures of a report after people's decisions, and what these changed.</summary>
public sealed record CorrectedReport(
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<AppliedCorrection> Corrections
);
