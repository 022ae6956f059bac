using System.Collections.Frozen;
using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Extraction.Decisions;
using Yaolan.Normalization;
using Yaolan.Pages;
using Yaolan.Publishing;
using Yaolan.Publishing.Inspection;
using Yaolan.Publishing.Pagefind;
using Yaolan.Publishing.Printing;
using Yaolan.Rendering;
using Yaolan.Sources;
using Yaolan.Tracking;
using Yaolan.Translation;
using Yaolan.Translation.Terms;
using Yaolan.Vocabularies;

namespace Yaolan;

/// <summary>START HERE. The whole story: seeds become content, content becomes the site.</summary>
public sealed class Pipeline(Workspace workspace, Vocabulary vocabulary, DiagnosticBag diagnostics)
{
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
        var seeds = ReadSeeds(ImportOptions.Default);
        var imported = Import(seeds, ImportOptions.Default);
        var site = AssembleSite(seeds, baseUrl, editions?.Reports);
        var index = diagnostics.HasErrors ? [] : search?.Index(site, diagnostics) ?? [];
        var files = Render(index.Count > 0 ? site.WithSearch() : site).Concat(index);

        if (editions is not null && files.ToList() is var all && !diagnostics.HasErrors)
            files = [.. all, .. editions.Print(all, diagnostics)];
        return Publish(files, output) is { } published ? new BuildSummary(imported, site, published) : null;
    }

    /// <summary>Everything a build would find, and whether content was made of the seeds as they stand. Writes nothing.</summary>
    /// <param name="pages">Whether the pages are read too, as the last thing before they are published.</param>
    public Site CheckSite(bool pages = false, string? baseUrl = null)
    {
        var seeds = ReadSeeds(ImportOptions.Default);
        var importer = new ReportImporter(workspace.Content, vocabulary, diagnostics);
        importer.CheckIds(seeds);
        importer.CheckImported(seeds);

        var site = AssembleSite(seeds, baseUrl);
        var files = Render(site).ToList();
        if (pages)
            SiteInspector.Inspect(files, site.Settings.BaseUrl, diagnostics);
        else
            new MemoryOutput().Publish(files);
        return site;
    }

    /// <summary>content → all that is known of it, for commands that answer questions. Writes nothing.</summary>
    public Site ReadSite() => AssembleSite(ReadSeeds(ImportOptions.Default), baseUrl: null);

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
                .Select(raw => LineDocument.Of(ReportNormalizer.Normalize(raw, vocabulary, diagnostics))),
            vocabulary,
            diagnostics
        );

    private IReadOnlyList<NormalizedReport> ReadSeeds(ImportOptions options)
    {
        var seeds = RawReports.ReadFolder(workspace.Seeds, "seeds", diagnostics);
        return ReportNormalizer.Normalize([.. seeds.Where(options.Includes)], vocabulary, diagnostics);
    }

    private IReadOnlyList<ImportedReport> Import(IReadOnlyList<NormalizedReport> seeds, ImportOptions options)
    {
        var importer = new ReportImporter(workspace.Content, vocabulary, diagnostics);
        importer.CheckIds(seeds);
        return diagnostics.HasErrors ? [] : importer.Save(seeds, options.Force);
    }

    private IEnumerable<OutputFile> Render(Site site) =>
        SiteRenderer
            .Render(site, new TemplateFolder(workspace.Templates), diagnostics)
            .Concat(DataFiles.Of(site))
            .Concat(PublicFiles.Of(site));

    // Pages are rendered while they are published; one that fails stops the whole, and the output is as it was.
    private PublishResult? Publish(IEnumerable<OutputFile> files, ISiteOutput output)
    {
        if (diagnostics.HasErrors)
        {
            foreach (var _ in files)
                continue;
            return null;
        }
        try
        {
            return output.Publish(files.Concat(StopAtErrors()));
        }
        catch (OperationCanceledException) when (diagnostics.HasErrors)
        {
            return null;
        }
    }

    private IEnumerable<OutputFile> StopAtErrors()
    {
        if (diagnostics.HasErrors)
            throw new OperationCanceledException();
        yield break;
    }

    private Site AssembleSite(
        IReadOnlyList<NormalizedReport> seeds,
        string? baseUrl,
        IReadOnlySet<string>? printed = null
    )
    {
        var content = workspace.Content;
        var settings = SiteSettings.Load(content, vocabulary, diagnostics);
        var documents = SeedTrace.Attach(ContentStore.Load(content, vocabulary, diagnostics), seeds);
        var aligned = ParallelText.Align(documents, TranslationStore.Load(content, diagnostics), diagnostics);
        TermCheck.Report(aligned, content, vocabulary.Termbase, diagnostics);
        var extracted = documents
            .AsParallel()
            .AsOrdered()
            .Select(document => ObservationExtractor.Read(document, vocabulary))
            .ToList();
        var decisions = ObservationCorrectionStore.Load(content, diagnostics);
        var corrected = ObservationCorrector.Apply(documents, extracted, decisions, vocabulary, diagnostics);
        var reports = NumberGate.Check(aligned, corrected, vocabulary, diagnostics);
        var observations = EnglishQuotes.Attach(corrected, reports, vocabulary, diagnostics);
        var tracks = TargetTracker.Track(
            observations,
            documents,
            vocabulary,
            TrackDecisionStore.Load(content, diagnostics),
            diagnostics
        );
        var texts = PageText.Load(content, diagnostics);

        return SiteAssembler.Assemble(
            baseUrl is null ? settings : settings with { BaseUrl = baseUrl.TrimEnd('/') },
            vocabulary,
            reports,
            observations,
            tracks,
            [.. extracted.Select(report => report.Census)],
            seeds,
            texts,
            printed ?? FrozenSet<string>.Empty
        );
    }
}
