using Yaolan.Content.Body;
using Yaolan.Content.FrontMatter;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Content;

/// <summary>Reads the reports that people reviewed.</summary>
public static class ContentStore
{
    /// <summary>The report in a folder; null when it cannot be read.</summary>
    public static ReportDocument? Load(
        ContentFolder content,
        string folder,
        Vocabulary vocabulary,
        DiagnosticBag diagnostics
    )
    {
        var path = ContentFolder.DisplayOf(folder, ContentFolder.ChineseFile);
        var file = content.FileOf(folder, ContentFolder.ChineseFile);
        var document = Document(file, path, vocabulary, diagnostics);
        if (document is not null && !string.Equals(document.Id, folder, StringComparison.Ordinal))
            diagnostics.Report(ContentRules.WrongFolder, new SourceLocation(path, 2, 1), document.Id, folder);
        return document;
    }

    /// <summary>Reports ids that stand in several folders, and seeds of which several reports were made.</summary>
    public static void ReportTwice(IReadOnlyList<ReportDocument> documents, DiagnosticBag diagnostics)
    {
        foreach (
            var twice in documents
                .Where(document => document.Metadata.Source is not null)
                .GroupBy(document => document.Metadata.Source!.File, StringComparer.Ordinal)
                .Where(group => group.DistinctBy(document => document.Id).Count() > 1)
        )
        {
            var places = string.Join(", ", twice.Select(document => document.Path));
            foreach (var document in twice.Skip(1))
                diagnostics.Report(ContentRules.SeedTwice, new SourceLocation(document.Path, 1, 1), twice.Key, places);
        }
        foreach (
            var twice in documents
                .GroupBy(document => document.Id, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
        )
        {
            var places = string.Join(", ", twice.Select(document => document.Path));
            diagnostics.Report(
                ContentRules.DuplicateReport,
                new SourceLocation(twice.Last().Path, 2, 1),
                twice.Key,
                places
            );
        }
    }

    /// <summary>The ids of the reports, in ordinal order: the names of their folders.</summary>
    public static IReadOnlyList<string> Ids(ContentFolder content) =>
        [.. Files(content, ContentFolder.ChineseFile).Select(found => found.Folder)];

    /// <summary>One report by its id; null when it is not there or cannot be read.</summary>
    public static ReportDocument? LoadOne(
        ContentFolder content,
        string id,
        Vocabulary vocabulary,
        DiagnosticBag diagnostics
    )
    {
        var file = content.FileOf(id, ContentFolder.ChineseFile);
        return Ids(content).Contains(id)
            ? Document(file, ContentFolder.DisplayOf(id, ContentFolder.ChineseFile), vocabulary, diagnostics)
            : null;
    }

    internal static IEnumerable<(string Folder, string File)> Files(ContentFolder content, string name)
    {
        if (!Directory.Exists(content.Reports))
            return [];
        return Directory
            .GetDirectories(content.Reports)
            .Order(StringComparer.Ordinal)
            .Select(folder => (Path.GetFileName(folder), Path.Combine(folder, name)))
            .Where(pair => File.Exists(pair.Item2));
    }

    private static ReportDocument? Document(string file, string path, Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (FrontMatterText.ReadFile(file, path, diagnostics) is not { } whole)
            return null;
        if (FrontMatterText.Cut(whole, path, diagnostics) is not { } text)
            return null;
        if (FrontMatterReader.Read(text, path, vocabulary, diagnostics) is not var (metadata, _, _))
            return null;
        return new ReportDocument(metadata, ReportBody.Read(text, path, vocabulary, diagnostics), path);
    }
}
