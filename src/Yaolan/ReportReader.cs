using Yaolan.Content;
using Yaolan.Content.Decisions;
using Yaolan.Content.Translations;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Extraction.Decisions;
using Yaolan.Normalization;
using Yaolan.Pages;
using Yaolan.Storage;
using Yaolan.Tracking.Pairing;
using Yaolan.Translation;
using Yaolan.Translation.Terms;
using Yaolan.Vocabularies;

namespace Yaolan;

/// <summary>content → all that is known of each report. Reports are read at the same time; none knows of another.</summary>
/// <param name="store">
/// Where the words of the reports are put aside. Null for those who ask how an observation was made, for that is not put aside.
/// </param>
internal sealed class ReportReader(
    Workspace workspace,
    Vocabulary vocabulary,
    DiagnosticBag diagnostics,
    RecordStore? store
)
{
    private readonly ContentFolder _content = workspace.Content;
    private readonly TermCheck _terms = new(vocabulary.Termbase);
    private readonly SharedFields _shared = new();
    private readonly NumberGate _gate = new(vocabulary);

    /// <summary>All reports in ordinal order of their ids; what is broken is reported and left out.</summary>
    /// <param name="seeds">The texts that content was made of, as far as they are there.</param>
    public IReadOnlyList<ReadReport> ReadAll(IReadOnlyList<NormalizedReport> seeds, BuildMemory? memory)
    {
        var seedOf = seeds.ToLookup(seed => seed.Metadata.Id, StringComparer.Ordinal);
        var read = AtOnce
            .Select(
                ContentStore.Ids(_content),
                id =>
                    memory is null
                        ? Read(id, seedOf[id], keepStatements: false, diagnostics)
                        : Recalled(id, seedOf[id], memory)
            )
            .OfType<ReadReport>()
            .ToList();
        foreach (var lonely in TranslationStore.LoadLonely(_content, diagnostics))
            ParallelText.ReportLonely(lonely, diagnostics);
        ContentStore.ReportTwice([.. read.Select(report => report.Entry.Document)], diagnostics);
        return [.. read.DistinctBy(report => report.Entry.Document.Id, StringComparer.Ordinal)];
    }

    private ReadReport? Recalled(string id, IEnumerable<NormalizedReport> seeds, BuildMemory memory) =>
        memory.Recall(
            "read",
            id,
            [.. _content.FilesOf(id), .. seeds.SelectMany(seed => workspace.FilesOf(seed.Raw))],
            diagnostics,
            found => Read(id, seeds, keepStatements: true, found)
        );

    private ReadReport? Read(string id, IEnumerable<NormalizedReport> seeds, bool keepStatements, DiagnosticBag found)
    {
        var (translation, decisions) = (
            TranslationStore.LoadOne(_content, id, found),
            ObservationCorrectionStore.LoadOne(_content, id, found)
        );
        if (ContentStore.Load(_content, id, vocabulary, found) is not { } written)
            return null;
        var seed = seeds.FirstOrDefault(seed => seed.Metadata.Id == written.Id);
        var document = seed is null ? written : SeedTrace.Attach(written, seed);

        var aligned = ParallelText.Align(document, translation, found);
        _terms.Report(aligned, _content, found);
        var extracted = ObservationExtractor.Read(document, vocabulary);
        var places = new BlockPlaces(_content, id);
        SourceLocation PlaceOf(ReportBlock block, int offset) => places.InChinese(document.Path, block, offset);
        var corrected = ObservationCorrector.Apply(document, extracted, decisions ?? [], PlaceOf, vocabulary, found);
        var parallel = _gate.Check(aligned, corrected.Observations, found);
        // Decisions that cannot be read may hold the English words that would be missed one by one.
        var ofWords = decisions is null ? new DiagnosticBag() : found;
        var quoted = EnglishQuotes.Attach(corrected.Observations, [parallel], PlaceOf, vocabulary, ofWords);
        var observations = store is null ? quoted : StoredWords.PutAside(quoted, store, _shared);
        var statements = keepStatements
            ? observations.ToDictionary(
                found => found,
                StatementReader.Of([document], vocabulary).Read,
                (IEqualityComparer<Observation>)ReferenceEqualityComparer.Instance
            )
            : null;
        if (store is not null)
            parallel = StoredParallel.PutAside(parallel, store);
        return new ReadReport(
            new ReportEntry(parallel.Report, parallel, observations, seed?.Errata ?? [])
            {
                Corrections = corrected.Corrections,
            },
            statements,
            extracted.Census
        );
    }
}
