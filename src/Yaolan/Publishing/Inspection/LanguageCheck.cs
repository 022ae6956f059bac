namespace Yaolan.Publishing.Inspection;

/// <summary>
/// Versions of a page in other languages name each other (hreflang counts only in pairs), and a page's lasting address is
/// its own.
/// </summary>
internal static class LanguageCheck
{
    private const string AnyLanguage = "x-default";

    public static void Report(InspectedSite site, FindingList findings)
    {
        foreach (var (path, page) in site.Pages)
        {
            if (page.Canonical is { } canonical && page.IsListed && canonical.File != path)
                findings.Report(
                    InspectionRules.WrongCanonical,
                    FindingList.PlaceOf(path, canonical.Line, canonical.Column),
                    canonical.Written,
                    path
                );
            foreach (var (language, target) in page.Alternates)
            {
                if (language == AnyLanguage || target.File is not { } file || site.Find(file)?.Page is not { } other)
                    continue;
                if (!other.Alternates.Any(back => back.Target.File == path))
                    findings.Report(
                        InspectionRules.UnpairedLanguage,
                        FindingList.PlaceOf(path, target.Line, target.Column),
                        target.Written,
                        language,
                        file
                    );
            }
        }
    }
}
