using Yaolan.Diagnostics;
using Yaolan.Rendering;

namespace Yaolan.Publishing.Inspection;

/// <summary>
/// Proves that a site can be published: every file is read once, in parallel, and what is kept of them is compared. Nothing
/// is written.
/// </summary>
public static class SiteInspector
{
    /// <param name="files">Those that cannot be made are left out.</param>
    /// <param name="baseUrl">Where the site will be published; empty when unknown.</param>
    public static void Inspect(IEnumerable<OutputFile> files, string baseUrl, DiagnosticBag diagnostics)
    {
        var findings = new FindingList();
        var reader = new FileReader(new SiteAddresses(baseUrl.TrimEnd('/')), findings);
        var inspected = files.AsParallel().AsOrdered().Where(file => file.TryMake()).Select(reader.Read).ToList();

        var site = new InspectedSite(inspected);
        FileCheck.Report(inspected, findings);
        LinkCheck.Report(site, findings);
        OrphanCheck.Report(site, findings);
        LanguageCheck.Report(site, findings);
        WeightCheck.Report(site, findings);
        findings.ReportTo(diagnostics);
    }
}
