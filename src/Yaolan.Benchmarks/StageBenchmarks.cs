using BenchmarkDotNet.Attributes;
using Yaolan.Benchmarks.Corpus;
using Yaolan.Content;
using Yaolan.Content.Translations;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Pages;
using Yaolan.Publishing;
using Yaolan.Rendering;
using Yaolan.Tracking;
using Yaolan.Translation;
using Yaolan.Translation.Terms;
using Yaolan.Vocabularies;

namespace Yaolan.Benchmarks;

/// <summary>The later stages of a build on made-up reports; the earlier ones are in <see cref="ReadingBenchmarks"/>.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private string _root = "";
    private Workspace _workspace = null!;
    private Vocabulary _vocabulary = null!;
    private IReadOnlyList<ReportDocument> _documents = null!;
    private IReadOnlyList<ParallelReport> _aligned = null!;
    private IReadOnlyList<Observation> _observations = null!;
    private ILookup<string, Observation> _stated = null!;
    private Site _site = null!;
    private IReadOnlyList<OutputFile> _files = null!;

    [Params(20, 100)]
    public int Reports { get; set; }

    [GlobalSetup]
    public void Read()
    {
        _root = Directory.CreateTempSubdirectory("yaolan").FullName;
        new SyntheticWorkspace(_root).Write(Reports);
        _workspace = new Workspace(_root);
        _vocabulary = Vocabulary.Load(_workspace.Content.Vocabulary, new DiagnosticBag());
        _documents = ParseContent();
        _aligned =
        [
            .. _documents.Select(document =>
                ParallelText.Align(
                    document,
                    TranslationStore.LoadOne(_workspace.Content, document.Id, new DiagnosticBag()),
                    new DiagnosticBag()
                )
            ),
        ];
        _observations = ObservationExtractor.Extract(_documents, _vocabulary, new DiagnosticBag());
        _stated = _observations.ToLookup(found => found.Report, StringComparer.Ordinal);
        _site = Assemble();
        // Held, for they are written many times.
        _files = [.. Render().Select(file => new OutputFile(file.Path, file.Content))];
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(_root, recursive: true);

    [Benchmark]
    public Vocabulary LoadVocabulary() => Vocabulary.Load(_workspace.Content.Vocabulary, new DiagnosticBag());

    [Benchmark]
    public IReadOnlyList<ReportDocument> ParseContent() =>
        [
            .. ContentStore
                .Ids(_workspace.Content)
                .Select(id => ContentStore.Load(_workspace.Content, id, _vocabulary, new DiagnosticBag())!),
        ];

    [Benchmark]
    public void CheckTerms()
    {
        var check = new TermCheck(_vocabulary.Termbase);
        foreach (var report in _aligned)
            check.Report(report, _workspace.Content, new DiagnosticBag());
    }

    [Benchmark]
    public IReadOnlyList<ParallelReport> CheckNumbers() =>
        [
            .. _aligned
                .Where(report => report.Translation is not null)
                .Select(report =>
                    new NumberGate(_vocabulary).Check(report, [.. _stated[report.Report.Id]], new DiagnosticBag())
                ),
        ];

    [Benchmark]
    public IReadOnlyList<TargetTrack> Track() =>
        TargetTracker.Track(_observations, _documents, _vocabulary, [], new DiagnosticBag());

    /// <summary>All before rendering, from reading the seeds to the list of pages.</summary>
    [Benchmark]
    public Site Assemble() => new Pipeline(_workspace, _vocabulary, new DiagnosticBag()).ReadSite();

    [Benchmark]
    public int RenderPages() => Render().AsParallel().Sum(file => file.Content.Length);

    [Benchmark]
    public PublishResult WriteAll()
    {
        var folder = Path.Combine(_root, "site");
        var result = new DiskOutput(folder).Publish(_files);
        Directory.Delete(folder, recursive: true);
        return result;
    }

    private IEnumerable<OutputFile> Render() =>
        SiteRenderer.Render(_site, new TemplateFolder(_workspace.Templates), new DiagnosticBag());
}
