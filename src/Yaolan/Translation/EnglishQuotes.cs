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
                        Words = found.Words with { QuoteEnglish = Quote(found, LabelOf(found, vocabulary), unit) },
                    };
            Report(quoted, () => placeOf(unit.Source, quoted.FigureSpan.Start), vocabulary, diagnostics);
            attached.Add(quoted);
        }
        return attached;
    }

    private static string Quote(Observation found, string label, TranslationUnit unit)
    {
        var text = unit.Target!.Text;
        var pair = unit.Figures.FirstOrDefault(figure =>
            found.Value is not null && found.FigureSpan.Contains(figure.ChineseNumber)
        );
        if (pair is not null)
            return text[pair.EnglishSentence.Start..pair.EnglishSentence.End];
        if (unit.Sentences.Count == 1)
            return text[unit.Sentences[0].Start..unit.Sentences[0].End];
        // Without a number, the place of the sentence tells it where both languages have as many.
        var chinese = TextSentences.OfChinese(unit.Source.Text);
        if (chinese.Count != unit.Sentences.Count)
            return Named(label, unit, text);
        var own = unit.Sentences[TextSentences.Holding(chinese, found.QuoteSpan.Start)];
        return text[own.Start..own.End];
    }

    // Else the one sentence that names what is measured.
    private static string Named(string label, TranslationUnit unit, string text)
    {
        var best = unit
            .Sentences.Select(sentence =>
                (sentence, share: LabelEvidence.Share(label, text.AsSpan(sentence.Start, sentence.Length)))
            )
            .Where(candidate => candidate.share >= MostWords)
            .OrderByDescending(candidate => candidate.share)
            .ToList();
        return best.Count == 1 || best.Count > 1 && best[0].share > best[1].share
            ? text[best[0].sentence.Start..best[0].sentence.End]
            : "";
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
