namespace Yaolan.Publishing.Inspection;

/// <summary>Every page can be reached by links from the root page.</summary>
internal static class OrphanCheck
{
    public static void Report(InspectedSite site, FindingList findings)
    {
        const string Root = "index.html";
        var reached = new HashSet<string>(StringComparer.Ordinal) { Root };
        var open = new Queue<string>([Root]);
        while (open.TryDequeue(out var path))
        {
            foreach (var reference in site.Find(path)?.References ?? [])
            {
                if (reference is { Kind: ReferenceKind.Link, File: { } file } && reached.Add(file))
                    open.Enqueue(file);
            }
        }
        foreach (var (path, page) in site.Pages)
        {
            if (page.IsListed && path != SiteAddresses.NotFoundPage && !reached.Contains(path))
                findings.Report(InspectionRules.OrphanPage, FindingList.PlaceOf(path), Root);
        }
    }
}
