using Yaolan.Content.Decisions;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Content;

/// <summary>Finds files that nothing reads beside those that are read: most are known ones with a slip in the name.</summary>
internal static class StrayFiles
{
    private static readonly string[] OfContent = [SiteSettings.File, TrackDecisionStore.File];

    private static readonly string[] OfReport =
    [
        ContentFolder.ChineseFile,
        ContentFolder.EnglishFile,
        ObservationCorrectionStore.File,
    ];

    public static void Report(ContentFolder content, DiagnosticBag diagnostics)
    {
        In(content.Path, "content", OfContent, diagnostics);
        In(content.Vocabulary, "content/vocabulary", Vocabulary.FileNames, diagnostics);
        if (!Directory.Exists(content.Reports))
            return;
        foreach (var file in Directory.GetFiles(content.Reports).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            if (!IsForPeople(name))
                diagnostics.Report(ContentRules.FileAmongReports, new SourceLocation($"content/reports/{name}"));
        }
        foreach (var folder in Directory.GetDirectories(content.Reports).Order(StringComparer.Ordinal))
            In(folder, $"content/reports/{Path.GetFileName(folder)}", OfReport, diagnostics);
    }

    private static void In(string folder, string path, IReadOnlyList<string> known, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (
            var name in Directory
                .GetFiles(folder)
                .Select(file => Path.GetFileName(file))
                .Where(name => !known.Contains(name, StringComparer.Ordinal) && !IsForPeople(name))
                .Order(StringComparer.Ordinal)
        )
        {
            var nearest = NearestName.Of(name, known);
            var all = string.Join(", ", known.Order(StringComparer.Ordinal));
            diagnostics.Report(
                ContentRules.StrayFile,
                new SourceLocation($"{path}/{name}"),
                nearest is null ? all : $"{nearest}? ({all})"
            );
        }
    }

    private static bool IsForPeople(string name) =>
        name.StartsWith('.') || name.StartsWith("README", StringComparison.OrdinalIgnoreCase);
}
