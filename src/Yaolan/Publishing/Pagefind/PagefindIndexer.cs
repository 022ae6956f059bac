using System.Text;
using Yaolan.Diagnostics;
using Yaolan.Pages;
using Yaolan.Rendering;

namespace Yaolan.Publishing.Pagefind;

/// <summary>Makes the search index of a site with Pagefind, where the machine has Node.js.</summary>
/// <param name="cache">A folder for the program and for the indexes of late.</param>
public sealed class PagefindIndexer(string cache)
{
    private static readonly SourceLocation Place = new("search");
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>The user's own cache.</summary>
    public static string UserCache =>
        Path.Combine(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            ),
            "yaolan"
        );

    /// <summary>The program that runs the script; another one in tests.</summary>
    internal string Node { get; init; } = "node";

    /// <summary>The files of the index; none, with a warning, where it cannot be made.</summary>
    public IReadOnlyList<OutputFile> Index(Site site, DiagnosticBag diagnostics)
    {
        var records = SearchRecordFile.Write(SearchRecords.Of(site));
        var known = new IndexCache(Path.Combine(cache, "search"));
        var key = IndexCache.KeyOf(PagefindProgram.Fingerprint, records);
        try
        {
            if (known.Find(key) is { } files)
                return files;
            if (new PagefindProgram(cache).Restore(Node, Place, diagnostics) is not { } program)
                return [];
            return Run(program, records, diagnostics) is { Count: > 0 } made ? known.Keep(key, made) : [];
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(SearchRules.FailedIndexing, Place, failed.Message);
            return [];
        }
    }

    private IReadOnlyList<OutputFile> Run(string program, string records, DiagnosticBag diagnostics)
    {
        var folder = Directory.CreateTempSubdirectory("yaolan-search-").FullName;
        try
        {
            var input = Path.Combine(folder, "records.jsonl");
            var bundle = Path.Combine(folder, "bundle");
            File.WriteAllText(input, records, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            var run = OutsideProgram.Run(Node, [Path.Combine(program, "index.js"), input, bundle], program, Patience);
            if (run is { ExitCode: 0 })
                return IndexCache.Read(bundle);
            diagnostics.Report(SearchRules.FailedIndexing, Place, run?.Errors ?? Node);
            return [];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
