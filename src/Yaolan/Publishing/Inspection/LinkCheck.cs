using Yaolan.Diagnostics;

namespace Yaolan.Publishing.Inspection;

/// <summary>Every address inside the site leads to a file, and to a place in it.</summary>
internal static class LinkCheck
{
    public static void Report(InspectedSite site, FindingList findings) =>
        site.Files.AsParallel().ForAll(file => Report(site, file, findings));

    private static void Report(InspectedSite site, InspectedFile file, FindingList findings)
    {
        foreach (var reference in file.References)
        {
            if (reference.File is not { } path)
                continue;
            var place = FindingList.PlaceOf(file.Path, reference.Line, reference.Column);
            if (site.Find(path) is not { } target)
                findings.Report(
                    InspectionRules.BrokenLink,
                    place,
                    reference.Written,
                    site.OtherSpelling(path) is { } spelling ? $"{path} ≠ {spelling}" : path
                );
            else if (target.Page is { } page && Misses(page, reference.Fragment))
                findings.Report(
                    InspectionRules.BrokenAnchor,
                    place,
                    reference.Written,
                    reference.Fragment,
                    path,
                    NearestName.Of(reference.Fragment, page.Ids) ?? "–"
                );
        }
    }

    // HTML, 7.4.6.3: the top of the page needs no id; what follows :~: is for the browser.
    private static bool Misses(InspectedPage page, string fragment) =>
        fragment.Length > 0
        && !string.Equals(fragment, "top", StringComparison.OrdinalIgnoreCase)
        && !fragment.StartsWith(":~:", StringComparison.Ordinal)
        && !page.Ids.Contains(fragment.Split(":~:")[0]);
}
