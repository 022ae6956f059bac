using System.Globalization;

namespace Yaolan.Publishing.Inspection;

/// <summary>What the host asks of the files as such: size, names, and those that must be there.</summary>
internal static class FileCheck
{
    /// <summary>“Published GitHub Pages sites may be no larger than 1 GB.”</summary>
    public const long LargestSite = 1_000_000_000;

    private static readonly (string Path, string Purpose)[] Required =
    [
        ("index.html", "/"),
        (SiteAddresses.NotFoundPage, "HTTP 404"),
        (".nojekyll", "Jekyll"),
    ];

    public static void Report(IReadOnlyList<InspectedFile> files, FindingList findings)
    {
        var size = files.Sum(file => file.Size);
        if (size > LargestSite)
            findings.Report(
                InspectionRules.SiteTooLarge,
                FindingList.PlaceOf(""),
                Megabytes(size),
                Megabytes(LargestSite)
            );
        foreach (var problem in Problems(files))
        {
            var rule = problem.IsCollision ? InspectionRules.PathCollision : InspectionRules.UnfitPath;
            findings.Report(rule, FindingList.PlaceOf(problem.Path), problem.Found);
        }
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, purpose) in Required.Where(required => !paths.Contains(required.Path)))
            findings.Report(InspectionRules.MissingFile, FindingList.PlaceOf(path), path, purpose);
    }

    private static IReadOnlyList<OutputPathProblem> Problems(IEnumerable<InspectedFile> files)
    {
        var paths = new OutputPaths();
        foreach (var file in files)
            paths.Add(file.Path);
        return paths.Problems;
    }

    private static string Megabytes(long bytes) => (bytes / 1_000_000).ToString("#,##0", CultureInfo.InvariantCulture);
}
