using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Normalization;
using Yaolan.Sources;
using Yaolan.Vocabularies;

namespace Yaolan;

/// <summary>START HERE. The whole story: seeds become content, content becomes the site.</summary>
public sealed class Pipeline(Workspace workspace, DiagnosticBag diagnostics)
{
    private readonly Vocabulary _vocabulary = Vocabulary.Load(workspace.Content.Vocabulary, diagnostics);

    /// <summary>seeds → content. Editors may then correct the result; what they corrected is never overwritten.</summary>
    public IReadOnlyList<ImportedReport> ImportReports(bool force = false)
    {
        var seeds = RawReports.ReadFolder(workspace.Seeds, "seeds", diagnostics);
        var reports = ReportNormalizer.Normalize(seeds, _vocabulary, diagnostics);

        var importer = new ReportImporter(workspace.Content, _vocabulary, diagnostics);
        importer.CheckIds(reports);
        return diagnostics.HasErrors ? [] : importer.Save(reports, force);
    }
}
