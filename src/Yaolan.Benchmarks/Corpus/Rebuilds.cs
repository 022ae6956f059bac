using System.Diagnostics;
using System.Globalization;
using System.Text;
using Yaolan.Diagnostics;
using Yaolan.Pages;
using Yaolan.Publishing;
using Yaolan.Rendering;
using Yaolan.Vocabularies;

namespace Yaolan.Benchmarks.Corpus;

/// <summary><c>rebuild FOLDER</c>: what <c>serve</c> does after one edit, in a program that is warm, on a copy of a workspace.</summary>
internal static class Rebuilds
{
    public const string Command = "rebuild";

    private const int Edits = 10;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static int Run(string root)
    {
        var copy = Directory.CreateTempSubdirectory("yaolan").FullName;
        try
        {
            foreach (var name in (string[])["seeds", "content", "templates"])
                Copy(Path.Combine(root, name), Path.Combine(copy, name));
            Build(new Workspace(copy));
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
        return 0;
    }

    private static void Build(Workspace workspace)
    {
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(workspace.Content.Vocabulary, diagnostics);
        var memory = new BuildMemory();
        SiteOnRequest? shown = null;
        var edited = Directory
            .EnumerateFiles(workspace.Content.Reports, "zh.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .First();
        for (var edit = 0; edit <= Edits; edit++)
        {
            var watch = Stopwatch.StartNew();
            var before = Environment.CpuUsage.TotalTime;
            var site = new Pipeline(workspace, vocabulary, new DiagnosticBag(), memory).PrepareSite()!;
            var prepared = watch.Elapsed.TotalMilliseconds;
            shown = new SiteOnRequest(site, new TemplateFolder(workspace.Templates).Kept(), shown);
            shown.CheckKinds(new DiagnosticBag());
            shown.Find(Permalinks.Report(Language.Chinese, site.Reports[0].Id).FilePath, new DiagnosticBag());
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{watch.Elapsed.TotalMilliseconds:0} ms, {prepared:0} of them before the first page; processor {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds:0} ms"
                )
            );
            File.AppendAllText(edited, $"\n<!-- #closing-{900 + edit} -->\n新增一段，没有数字。\n", Utf8);
        }
    }

    private static void Copy(string from, string to)
    {
        if (!Directory.Exists(from))
            return;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
