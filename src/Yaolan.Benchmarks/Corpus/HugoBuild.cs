using System.Diagnostics;
using System.Globalization;

namespace Yaolan.Benchmarks.Corpus;

/// <summary>
/// What Hugo takes to show the same texts as plain pages, where it is installed: the yardstick of static site generators. It
/// reads no figure and follows no target; each report becomes one page, and all of them one list.
/// </summary>
internal sealed record HugoBuild(int Pages, long Bytes, double Wall, double Processor, double PeakMegabytes)
{
    private const string Program = "hugo";

    // What the system says of a program is gone with it, so that it is asked all the time.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(5);

    /// <summary>Null where there is no Hugo.</summary>
    /// <param name="place">An empty folder; the same kind of disk as for the other builds.</param>
    public static HugoBuild? Measure(Workspace workspace, string place)
    {
        Write(workspace, place);
        var start = new ProcessStartInfo(Program, ["--quiet", "--source", place]) { UseShellExecute = false };
        var watch = Stopwatch.StartNew();
        Process program;
        try
        {
            program = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        using (program)
        {
            var (processor, peak) = (TimeSpan.Zero, 0L);
            while (!program.WaitForExit(BetweenLooks))
            {
                program.Refresh();
                if (program.HasExited)
                    break;
                // A program that is just ending has no memory any more.
                (processor, peak) = (program.TotalProcessorTime, Math.Max(peak, program.PeakWorkingSet64));
            }
            var wall = watch.Elapsed.TotalSeconds;
            var pages = new DirectoryInfo(Path.Combine(place, "public"))
                .EnumerateFiles("*.html", SearchOption.AllDirectories)
                .ToList();
            return new HugoBuild(pages.Count, pages.Sum(page => page.Length), wall, processor.TotalSeconds, peak / 1e6);
        }
    }

    private static void Write(Workspace workspace, string place)
    {
        var posts = Directory.CreateDirectory(Path.Combine(place, "content", "posts")).FullName;
        var layouts = Directory.CreateDirectory(Path.Combine(place, "layouts", "_default")).FullName;
        File.WriteAllText(
            Path.Combine(place, "config.toml"),
            "baseURL = \"https://example.org/\"\ndisableKinds = [\"taxonomy\", \"term\", \"RSS\", \"sitemap\"]\n"
        );
        File.WriteAllText(
            Path.Combine(layouts, "single.html"),
            "<!doctype html><html><head><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>\n"
        );
        File.WriteAllText(
            Path.Combine(layouts, "list.html"),
            "<!doctype html><html><head><title>{{ .Title }}</title></head><body>{{ range .Pages }}<p><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></p>{{ end }}</body></html>\n"
        );
        foreach (var folder in Directory.EnumerateDirectories(workspace.Content.Reports))
        {
            var id = Path.GetFileName(folder);
            var text = File.ReadAllText(workspace.Content.FileOf(id, Content.ContentFolder.ChineseFile));
            var body = text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length)..];
            File.WriteAllText(Path.Combine(posts, $"{id}.md"), $"---\ntitle: {id}\n---\n{body}");
        }
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {Wall:0.00} s | {Processor:0.00} s | {PeakMegabytes:0} MB | | {Pages / Wall:0} | {Pages} | {Pages} | {Bytes / 1e6:0.0} MB | {1000 * Processor / Pages:0.00} ms | {1e9 * Processor / Bytes:0.0} ms |"
        );
}
