using Yaolan.Content.Decisions;

namespace Yaolan.Content;

/// <summary>Where reports stand below <c>content/</c>.</summary>
public sealed record ContentFolder(string Path)
{
    public const string ChineseFile = "zh.md";
    public const string EnglishFile = "en.md";

    public string Vocabulary => System.IO.Path.Combine(Path, "vocabulary");

    public string Reports => System.IO.Path.Combine(Path, "reports");

    public string Pages => System.IO.Path.Combine(Path, "pages");

    public string FileOf(string report, string name) => System.IO.Path.Combine(Reports, report, name);

    /// <summary>Everything that people may have written about a report.</summary>
    public IEnumerable<string> FilesOf(string report) =>
        [FileOf(report, ChineseFile), FileOf(report, EnglishFile), FileOf(report, ObservationCorrectionStore.File)];

    /// <summary>The same path as people see it, with forward slashes.</summary>
    public static string DisplayOf(string report, string name) => $"content/reports/{report}/{name}";
}
