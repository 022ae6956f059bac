using System.Collections.Frozen;
using Yaolan.Content;
using Yaolan.Content.Decisions;
using Yaolan.Content.Importing;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Pages;
using Yaolan.Publishing;
using Yaolan.Publishing.Inspection;
using Yaolan.Publishing.Pagefind;
using Yaolan.Publishing.Printing;
using Yaolan.Rendering;
using Yaolan.Sources;
using Yaolan.Storage;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan;

/// <summary>START HERE. The whole story: seeds become content, content becomes the site.</summary>
/// <param name="memory">What earlier builds made of the reports, for a program that builds again and again.</param>
public sealed class Pipeline(
    Workspace workspace,
    Vocabulary vocabulary,
    DiagnosticBag diagnostics,
    BuildMemory? memory = null
)
{
    private readonly RecordStore _store = new();

    /// <summary>seeds → content. Editors may then correct the result; what they corrected is never overwritten.</summary>
    public IReadOnlyList<ImportedReport> ImportReports(ImportOptions options) => Import(ReadSeeds(options), options);

    /// <summary>seeds → content → site. The same content always yields the same bytes.</summary>
    /// <returns>Null when something is wrong: then the output is as it was.</returns>
    /// <param name="editions">What is to be printed as PDF as well; null for nothing.</param>
    /// <param name="search">Makes the search index; without it, or where it cannot, the search page says that there is none.</param>
    public BuildSummary? BuildSite(
        ISiteOutput output,
        string? baseUrl = null,
        PdfEditions? editions = null,
        PagefindIndexer? search = null
    )
    {
        var (imported, site) = Prepare(baseUrl, editions?.Reports);
        var index = diagnostics.HasErrors ? [] : search?.Index(site, diagnostics) ?? [];
        var files = Render(index.Count > 0 ? site.WithSearch() : site).Concat(index);

        if (editions is not null)
        {
            var made = Made(files);
            files = diagnostics.HasErrors ? made : [.. made, .. editions.Print(made, diagnostics)];
        }
        return Publish(files, output) is { } published ? new BuildSummary(imported, site, published) : null;
    }

    /// <summary>seeds → content → the site with no page rendered yet, for a server that shows pages when they are asked for.</summary>
    /// <returns>Null when something is wrong.</returns>
    public Site? PrepareSite(string? baseUrl = null)
    {
        var (_, site) = Prepare(baseUrl);
        return diagnostics.HasErrors ? null : site;
    }

    /// <summary>Everything a build would find, and whether content was made of the seeds as they stand. Writes nothing.</summary>
    /// <param name="pages">Whether the pages are read too, as the last thing before they are published.</param>
    public Site CheckSite(bool pages = false, string? baseUrl = null)
    {
        var seeds = ReadSeeds(ImportOptions.Default);
        var importer = new ReportImporter(workspace.Content, vocabulary, diagnostics);
        importer.CheckIds(seeds);
        importer.CheckImported(seeds);
        StrayFiles.Report(workspace.Content, diagnostics);

        var site = AssembleSite(seeds, baseUrl);
        var files = Render(site);
        if (pages)
            SiteInspector.Inspect(files, site.Settings.BaseUrl, diagnostics);
        else
            TryPublish(files, new MemoryOutput());
        return site;
    }

    /// <summary>content → all that is known of it, for commands that answer questions. Writes nothing.</summary>
    public Site ReadSite() => AssembleSite(ReadSeeds(ImportOptions.Default), baseUrl: null, derivations: true);

    /// <summary>Raw texts → observations, without a workspace.</summary>
    public static IReadOnlyList<Observation> ExtractTexts(
        IReadOnlyList<string> files,
        Vocabulary vocabulary,
        DiagnosticBag diagnostics
    ) =>
        ObservationExtractor.Extract(
            files
                .Select(file => RawReports.ReadFile(file, file, diagnostics))
                .OfType<RawReport>()
                .Select(raw => ReportNormalizer.Normalize(raw, vocabulary, diagnostics))
                .Where(report => ReportImporter.CheckSize(report, diagnostics))
                .Select(LineDocument.Of),
            vocabulary,
            diagnostics
        );

    // The seeds themselves are not kept while pages are rendered.
    private (IReadOnlyList<ImportedReport> Imported, Site Site) Prepare(
        string? baseUrl,
        IReadOnlySet<string>? printed = null
    )
    {
        var seeds = ReadSeeds(ImportOptions.Default);
        return (Import(seeds, ImportOptions.Default), AssembleSite(seeds, baseUrl, printed));
    }

    private IReadOnlyList<NormalizedReport> ReadSeeds(ImportOptions options) =>
        [
            .. AtOnce
                .Select(
                    RawReports.Find(workspace.Seeds, "seeds", diagnostics).Where(seed => options.Includes(seed.Path)),
                    ReadSeed
                )
                .OfType<NormalizedReport>(),
        ];

    private NormalizedReport? ReadSeed((string File, string Path) seed)
    {
        NormalizedReport? Read(DiagnosticBag found)
        {
            if (RawReports.ReadFile(seed.File, seed.Path, found) is not { } raw)
                return null;
            var report = ReportNormalizer.Normalize(raw, vocabulary, found);
            ReportImporter.CheckSize(report, found);
            return BlockRecords.PutAside(report, _store);
        }
        return memory is null
            ? Read(diagnostics)
            : memory.Recall("seed", seed.Path, Workspace.FilesOf(seed.File), diagnostics, Read);
    }

    private IReadOnlyList<ImportedReport> Import(IReadOnlyList<NormalizedReport> seeds, ImportOptions options)
    {
        var importer = new ReportImporter(workspace.Content, vocabulary, diagnostics);
        importer.CheckIds(seeds);
        return diagnostics.HasErrors ? [] : AtOnce.Select(seeds, seed => Save(seed, options.Force));
    }

    private ImportedReport Save(NormalizedReport seed, bool force)
    {
        ImportedReport Saved(DiagnosticBag found) =>
            new ReportImporter(workspace.Content, vocabulary, found).Save(seed, force);
        return memory is null
            ? Saved(diagnostics)
            : memory.Recall(
                "save",
                seed.Raw.Path,
                [.. workspace.FilesOf(seed.Raw), .. workspace.Content.FilesOf(seed.Metadata.Id)],
                diagnostics,
                Saved,
                keep: saved => saved.Outcome is ImportOutcome.Unchanged or ImportOutcome.Kept
            );
    }

    private IEnumerable<OutputFile> Render(Site site) =>
        HeapBound.Watched(
            SiteRenderer
                .Render(site, new TemplateFolder(workspace.Templates), diagnostics)
                .Concat(DataFiles.Of(site))
                .Concat(PublicFiles.Of(site))
        );

    // Pages are rendered while they are published; one that fails stops the whole, and the output is as it was.
    private PublishResult? Publish(IEnumerable<OutputFile> files, ISiteOutput output)
    {
        if (!diagnostics.HasErrors)
            return TryPublish(files.Concat(StopAtErrors()), output);
        AtOnce.Select(files, TryMake);
        return null;

        static bool TryMake(OutputFile file)
        {
            var isMade = file.TryMake();
            file.GiveBack();
            return isMade;
        }
    }

    private PublishResult? TryPublish(IEnumerable<OutputFile> files, ISiteOutput output)
    {
        try
        {
            return output.Publish(files);
        }
        catch (OperationCanceledException) when (diagnostics.HasErrors)
        {
            return null;
        }
    }

    private static IReadOnlyList<OutputFile> Made(IEnumerable<OutputFile> files) =>
        [.. AtOnce.Select(files, file => file.TryMake() ? file : null).OfType<OutputFile>()];

    private IEnumerable<OutputFile> StopAtErrors()
    {
        if (diagnostics.HasErrors)
            throw new OperationCanceledException();
        yield break;
    }

    private Site AssembleSite(
        IReadOnlyList<NormalizedReport> seeds,
        string? baseUrl,
        IReadOnlySet<string>? printed = null,
        bool derivations = false
    )
    {
        var content = workspace.Content;
        var settings = SiteSettings.Load(content, vocabulary, diagnostics);
        var reports = new ReportReader(workspace, vocabulary, diagnostics, derivations ? null : _store).ReadAll(
            seeds,
            memory
        );
        var broken = ContentStore.Ids(content).Except(reports.Select(report => report.Entry.Id)).ToHashSet();
        var tracks = TargetTracker.Track(
            [.. reports.SelectMany(report => report.Entry.Observations)],
            [.. reports.Select(report => report.Entry.Document)],
            ReadReport.StatementsOf(reports, vocabulary),
            vocabulary,
            [.. TrackDecisionStore.Load(content, diagnostics).Where(IsOfReadReports)],
            diagnostics
        );
        // What is said of a report that is here and broken can be held against nothing.
        bool IsOfReadReports(TrackDecision decision) =>
            !decision
                .Targets.Concat(decision.Results)
                .Any(figure => broken.Contains(figure.Id.Length > 0 ? Observation.ReportOf(figure.Id) : figure.Report));

        return SiteAssembler.Assemble(
            baseUrl is null ? settings : settings with { BaseUrl = baseUrl.TrimEnd('/') },
            vocabulary,
            [.. reports.Select(report => report.Entry)],
            [.. reports.Select(report => report.Census)],
            tracks,
            PageText.Load(content, diagnostics),
            printed ?? FrozenSet<string>.Empty
        );
    }
}
