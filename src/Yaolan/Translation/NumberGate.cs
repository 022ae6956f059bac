using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Translation.Quantities;
using Yaolan.Vocabularies;

namespace Yaolan.Translation;

/// <summary>
/// Holds every number of the English against the Chinese of the same block: value, unit, comparator and direction must be
/// equal. Blocks whose Chinese changed since are not judged.
/// </summary>
public sealed class NumberGate
{
    private readonly ChineseReader _chinese;
    private readonly EnglishReader _english;
    private readonly QuantityAligner _aligner;
    private readonly TableQuantities _tables;
    private readonly Vocabulary _vocabulary;

    public NumberGate(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _chinese = ChineseReader.Of(vocabulary);
        _english = new EnglishReader(EnglishWords.Of(vocabulary));
        _tables = new TableQuantities(_english, vocabulary);
        _aligner = new QuantityAligner(new QuantityEquality(vocabulary.Units));
    }

    /// <summary>The report with the figures of both languages joined; what does not agree is reported.</summary>
    public ParallelReport Check(
        ParallelReport report,
        IReadOnlyList<Observation> observations,
        DiagnosticBag diagnostics
    )
    {
        if (report.Translation is not { } translation)
            return report;
        var messages = new GateMessages(_vocabulary, diagnostics);
        var stated = observations.ToLookup(found => found.Block, StringComparer.Ordinal);
        return report with
        {
            Units =
            [
                .. report.Units.Select(unit =>
                    unit is { Currency: UnitCurrency.Current, Target: { } target }
                        ? Check(
                            unit,
                            target,
                            translation.Path,
                            [.. stated[unit.Source.Id]],
                            report.Report.Metadata.Year,
                            messages
                        )
                        : unit
                ),
            ],
        };
    }

    private TranslationUnit Check(
        TranslationUnit unit,
        TranslatedBlock target,
        string path,
        IReadOnlyList<Observation> stated,
        int year,
        GateMessages messages
    )
    {
        var chinese = _chinese.Read(unit.Source.Text, stated, year);
        var english = _english.Read(target.Text);
        if (unit.Source.Kind == BlockKind.Table)
        {
            var (ours, theirs) = _tables.Complete(
                (unit.Source.Text, chinese.Quantities),
                (target.Text, english.Quantities),
                stated
            );
            (chinese, english) = (chinese with { Quantities = ours }, english with { Quantities = theirs });
        }
        var alignment = _aligner.Align(chinese, english);
        var evidence = new LabelEvidence(target.Text, english, quantity => LabelOf(quantity, stated));
        var exchanged = new ExchangedFigures(evidence).Find(alignment.Matches);
        messages.Report(new GateFindings(unit, target, path, chinese, english, alignment, exchanged));
        return unit with
        {
            Figures =
            [
                .. alignment.Matches.Select(match => new FigurePair(
                    match.Chinese.Span,
                    match.Chinese.NumberStart,
                    match.English.Span,
                    english.Sentences[match.English.Sentence]
                )),
            ],
            Sentences = [.. english.Sentences],
        };
    }

    private string LabelOf(Quantity quantity, IReadOnlyList<Observation> stated)
    {
        var found = stated.FirstOrDefault(candidate =>
            candidate.Value is not null && candidate.FigureSpan.Contains(quantity.NumberStart)
        );
        if (found is null)
            return "";
        return found.LabelEnglish.Length > 0
            ? found.LabelEnglish
            : _vocabulary.Indicators.Find(found.Indicator ?? "")?.Name.English ?? "";
    }
}
