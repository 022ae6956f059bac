using Yaolan.Content;
using Yaolan.Content.Decisions;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Translation.Quantities;
using Yaolan.Vocabularies;

namespace Yaolan.Translation;

/// <summary>Gives each figure of a translated block the English sentence that states it, and says which lack words.</summary>
public static class EnglishQuotes
{
    private const decimal MostWords = 0.6m;

    /// <summary>The observations with their English sentences; those that a person wrote stay.</summary>
    /// <param name="placeOf">Where an offset in a block stands in the file that people edit.</param>
    public static IReadOnlyList<Observation> Attach(
        IReadOnlyList<Observation> observations,
        IReadOnlyList<ParallelReport> reports,
        Func<ReportBlock, int, SourceLocation> placeOf,
        Vocabulary vocabulary,
        DiagnosticBag diagnostics
    )
    {
        var units = reports
            .SelectMany(report => report.Units.Select(unit => (report.Report.Id, unit)))
            .Where(pair => pair.unit is { Currency: UnitCurrency.Current, Target: not null })
            .ToDictionary(pair => (pair.Id, pair.unit.Source.Id), pair => pair.unit);
        var attached = new List<Observation>(observations.Count);
        foreach (var found in observations)
        {
            if (!units.TryGetValue((found.Report, found.Block), out var unit))
            {
                attached.Add(found);
                continue;
            }
            var quoted =
                found.QuoteEnglish.Length > 0
                    ? found
                    : found with
                    {
                        Words = Quoted(found, LabelOf(found, vocabulary), unit),
                    };
            Report(quoted, () => placeOf(unit.Source, quoted.FigureSpan.Start), vocabulary, diagnostics);
            attached.Add(quoted);
        }
        return attached;
    }

    private static ObservationWords Quoted(Observation found, string label, TranslationUnit unit)
    {
        var (place, sentence) = unit.EnglishOf(found);
        if (sentence.Length == 0)
            sentence = Sentence(found, label, unit);
        var holdsFigure = place.Length > 0 && place.Start >= sentence.Start && place.End <= sentence.End;
        return found.Words with
        {
            QuoteEnglish = unit.Target!.Text[sentence.Start..sentence.End],
            FigureInEnglish = holdsFigure ? place.From(sentence.Start) : default,
        };
    }

    // Without a number, the place of the sentence tells it where both languages have as many.
    private static SourceSpan Sentence(Observation found, string label, TranslationUnit unit)
    {
        if (unit.Sentences is [var only])
            return only;
        var chinese = TextSentences.OfChinese(unit.Source.Text);
        return chinese.Count == unit.Sentences.Count
            ? unit.Sentences[TextSentences.Holding(chinese, found.QuoteSpan.Start)]
            : Named(label, unit);
    }

    // Else the one sentence that names what is measured.
    private static SourceSpan Named(string label, TranslationUnit unit)
    {
        var best = unit
            .Sentences.Select(sentence =>
                (sentence, share: LabelEvidence.Share(label, unit.Target!.Text.AsSpan(sentence.Start, sentence.Length)))
            )
            .Where(candidate => candidate.share >= MostWords)
            .OrderByDescending(candidate => candidate.share)
            .ToList();
        return best.Count == 1 || best.Count > 1 && best[0].share > best[1].share ? best[0].sentence : default;
    }

    private static string LabelOf(Observation found, Vocabulary vocabulary) =>
        EnglishLabel.NameOf(found, vocabulary) ?? "";

    private static void Report(
        Observation found,
        Func<SourceLocation> place,
        Vocabulary vocabulary,
        DiagnosticBag diagnostics
    )
    {
        var file = ContentFolder.DisplayOf(found.Report, ObservationCorrectionStore.File);
        if (LabelOf(found, vocabulary).Length == 0)
            diagnostics.Report(TranslationRules.NoEnglishLabel, place(), found.Id, found.Quote, file);
        if (found.QuoteEnglish.Length == 0)
            diagnostics.Report(TranslationRules.NoEnglishQuote, place(), found.Id, found.Quote, file);
    }
}
