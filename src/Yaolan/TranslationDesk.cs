using Yaolan.Content;
using Yaolan.Content.Decisions;
using Yaolan.Content.Translations;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Extraction.Decisions;
using Yaolan.Pages;
using Yaolan.Sources;
using Yaolan.Translation;
using Yaolan.Translation.Exchange;
using Yaolan.Translation.Terms;
using Yaolan.Vocabularies;

namespace Yaolan;

/// <summary>Where translators get their work and bring it back: XLIFF and TBX out, XLIFF in, and a first English file.</summary>
public sealed class TranslationDesk(Workspace workspace, Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    private readonly TermFinder _terms = new(vocabulary.Termbase);

    /// <summary>A report for a translation tool; null when its content has errors.</summary>
    public TranslationPackage? Export(string id)
    {
        if (Report(id) is not { } report)
            return null;
        var english = TranslationFile.Open(workspace.Content, id, diagnostics);
        if (diagnostics.HasErrors)
            return null;
        var document = ExchangeDocument.Of(report, english, HintsOf(report));
        var terms = _terms.In(report).Select(found => found.Term).Distinct().ToList();
        return new TranslationPackage(
            document,
            terms.Count,
            XliffWriter.Write(document),
            terms.Count == 0 ? (ReadOnlyMemory<byte>?)null : TbxWriter.Write(report, terms, vocabulary)
        );
    }

    /// <summary>Brings English home. Nothing is written when anything does not pair.</summary>
    /// <returns>What changed; null when nothing could be taken over.</returns>
    public ReturnedTranslation? Import(Stream stream, string path)
    {
        if (XliffReader.Read(stream, path, diagnostics) is not { } received)
            return null;
        if (!IsHere(received) || Report(received.Report) is not { } report)
            return null;
        var english = TranslationFile.Open(workspace.Content, report.Id, diagnostics);
        var current = ExchangeDocument.Of(report, english, NoHints);
        var changes = ExchangePairing.Pair(received, report, current, diagnostics);
        RefuseHidden(changes, received);
        ReportLost(changes, received, current);
        if (diagnostics.HasErrors || changes.IsEmpty)
            return diagnostics.HasErrors ? null : new ReturnedTranslation(report.Id, []);
        var text = TranslationWriter.Changed(
            english ?? TranslationWriter.Empty(report),
            report,
            changes,
            out var stray
        );
        if (text is null)
        {
            var place = received.Units.FirstOrDefault(unit => unit.Id == stray)?.Place ?? received.Place;
            diagnostics.Report(ExchangeRules.StrayChange, place, stray);
            return null;
        }
        var written = ContentFolder.DisplayOf(report.Id, ContentFolder.EnglishFile);
        if (!UntrustedFile.CanBeReadAgain(text, written, UntrustedFile.LargestMarkdown, diagnostics))
            return null;
        TranslationWriter.Save(workspace.Content, report.Id, text);
        return new ReturnedTranslation(
            report.Id,
            [.. changes.Fields.Keys, .. changes.Blocks.Select(change => change.Id)]
        );
    }

    /// <summary>Puts every block that has no English yet into the English file, with suggestions; what is there stays.</summary>
    /// <returns>The ids of the blocks that were added; null when content has errors.</returns>
    public IReadOnlyList<string>? Start(string id)
    {
        if (Report(id) is not { } report)
            return null;
        var english = TranslationFile.Open(workspace.Content, id, diagnostics);
        if (diagnostics.HasErrors)
            return null;
        var file = english ?? TranslationWriter.Empty(report);
        var added = report.Blocks.Select(block => block.Id).Where(block => !file.Holds(block)).ToList();
        if (added.Count == 0)
            return added;
        var notes = HintsOf(report)
            .ToDictionary<KeyValuePair<string, UnitHints>, string, IReadOnlyList<string>>(
                pair => pair.Key,
                pair => [.. pair.Value.Terms, .. pair.Value.Numbers],
                StringComparer.Ordinal
            );
        if (TranslationWriter.WithOpenBlocks(file, report, notes, out var stray) is not { } text)
        {
            diagnostics.Report(ExchangeRules.StrayChange, new SourceLocation(file.Document.Path), stray);
            return null;
        }
        TranslationWriter.Save(workspace.Content, id, text);
        return added;
    }

    private static readonly Dictionary<string, UnitHints> NoHints = new(StringComparer.Ordinal);

    // The file would hold them as they are, and be refused as a whole when it is read again.
    private void RefuseHidden(TranslationChanges changes, ReceivedTranslation received)
    {
        var texts = changes
            .Blocks.Select(change => (change.Id, English: change.Markdown))
            .Concat(changes.Fields.Select(field => (Id: field.Key, English: field.Value)));
        foreach (var (id, english) in texts)
        {
            if (HiddenCharacters.IndexIn(english) is var hidden and >= 0)
                diagnostics.Report(
                    ExchangeRules.BadCharacter,
                    received.Units.First(unit => unit.Id == id).Place,
                    id,
                    HiddenCharacters.NameOf(english[hidden])
                );
        }
    }

    private void ReportLost(TranslationChanges changes, ReceivedTranslation received, ExchangeDocument current)
    {
        var lost = new LostSentences(vocabulary, diagnostics);
        foreach (var change in changes.Blocks)
        {
            var here = current.Units.First(unit => unit.Id == change.Id);
            var place = received.Units.First(unit => unit.Id == change.Id).Place;
            if (here.Kind != "table")
                lost.Report(change.Id, here.Source, change.Markdown, here.IsStale ? null : here.Target, place);
        }
    }

    private ReportDocument? Report(string id) => ContentStore.LoadOne(workspace.Content, id, vocabulary, diagnostics);

    private bool IsHere(ReceivedTranslation received)
    {
        var ids = ContentStore.Ids(workspace.Content);
        var original = ContentFolder.DisplayOf(received.Report, ContentFolder.ChineseFile);
        var isHere =
            ids.Contains(received.Report)
            && (received.Original.Length == 0 || string.Equals(received.Original, original, StringComparison.Ordinal));
        if (!isHere)
            diagnostics.Report(
                ExchangeRules.OtherReport,
                received.Place,
                received.Report,
                received.Original,
                NearestName.Of(received.Report, ids) ?? string.Join(", ", ids)
            );
        return isHere;
    }

    private Dictionary<string, UnitHints> HintsOf(ReportDocument report)
    {
        // What could not be read of a report is the business of check, not of its translator.
        var unheard = new DiagnosticBag();
        var figures = ObservationCorrector.Apply(
            report,
            ObservationExtractor.Read(report, vocabulary),
            ObservationCorrectionStore.LoadOne(workspace.Content, report.Id, unheard) ?? [],
            (_, _) => new SourceLocation(report.Path),
            vocabulary,
            unheard
        );
        var byBlock = figures.Observations.ToLookup(figure => figure.Block, StringComparer.Ordinal);
        var hints = report.Blocks.ToDictionary(
            block => block.Id,
            block => new UnitHints(TermsOf(block.Text), [.. byBlock[block.Id].Select(Figure).OfType<string>()]),
            StringComparer.Ordinal
        );
        foreach (var field in TranslationField.Of(report.Metadata, english: null))
            hints[field.Name] = new UnitHints(TermsOf(field.Chinese), []);
        return hints;
    }

    // “一般公共预算收入 增长6.2% = up 6.2 percent”
    private string? Figure(Observation figure)
    {
        var english = new FigureText(vocabulary, Language.English).Of(figure);
        var chinese = new FigureText(vocabulary, Language.Chinese).Of(figure);
        // Official prose writes the word.
        var prose = english.Replace("%", " percent", StringComparison.Ordinal);
        return english.Length == 0 ? null : $"{figure.Label} {chinese} = {prose}";
    }

    private IReadOnlyList<string> TermsOf(string chinese) =>
        [.. _terms.Find(chinese).Select(found => found.Term).Distinct().Select(Suggestion)];

    // “一般公共预算收入 = general public budget revenue; not: local fiscal income”
    private string Suggestion(Term term)
    {
        var words = vocabulary.EnglishWords;
        var text = $"{term.Chinese} = {string.Join(" / ", term.English)}";
        if (term.Status == TermStatus.Proposed)
            text += $" ({words["exchange.proposed"]})";
        return term.Avoid.Count == 0 ? text : $"{text}; {words["exchange.avoid"]}: {string.Join(" / ", term.Avoid)}";
    }
}

/// <summary>A report on its way out.</summary>
/// <param name="Tbx">Null where none of the agreed terms occur.</param>
public sealed record TranslationPackage(
    ExchangeDocument Document,
    int Terms,
    ReadOnlyMemory<byte> Xliff,
    ReadOnlyMemory<byte>? Tbx
);

/// <summary>What an import took over: ids of blocks and names of front matter.</summary>
public sealed record ReturnedTranslation(string Report, IReadOnlyList<string> Changed);
