using BenchmarkDotNet.Attributes;
using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Sources;
using Yaolan.Vocabularies;

namespace Yaolan.Benchmarks;

/// <summary>How fast the repository's reports are put in order and read; divide <see cref="Megabytes"/> by the time.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private Vocabulary _vocabulary = null!;
    private IReadOnlyList<RawReport> _seeds = null!;
    private IReadOnlyList<ReportDocument> _documents = null!;

    /// <summary>Megabytes of UTF-8 text that one run reads.</summary>
    public double Megabytes { get; private set; }

    [GlobalSetup]
    public void Read()
    {
        var workspace = Workspace.At(AppContext.BaseDirectory);
        var diagnostics = new DiagnosticBag();
        _vocabulary = Vocabulary.Load(workspace.Content.Vocabulary, diagnostics);
        _seeds =
        [
            .. RawReports
                .Find(workspace.Seeds, "seeds", diagnostics)
                .Select(seed => RawReports.ReadFile(seed.File, seed.Path, diagnostics)!),
        ];
        _documents = [.. Normalize().Select(ReportDocument.Of)];
        Megabytes = _seeds.Sum(seed => System.Text.Encoding.UTF8.GetByteCount(seed.Text)) / 1e6;
        Console.WriteLine($"// one run reads {Megabytes:0.000} MB");
    }

    [Benchmark]
    public IReadOnlyList<NormalizedReport> Normalize() =>
        [.. _seeds.Select(seed => ReportNormalizer.Normalize(seed, _vocabulary, new DiagnosticBag()))];

    [Benchmark]
    public IReadOnlyList<Observation> Extract() =>
        ObservationExtractor.Extract(_documents, _vocabulary, new DiagnosticBag());
}
