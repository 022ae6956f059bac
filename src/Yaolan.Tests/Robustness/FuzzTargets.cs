using System.Buffers;
using System.Globalization;
using System.Text;
using Xunit;
using Yaolan.Content.Body;
using Yaolan.Content.FrontMatter;
using Yaolan.Diagnostics;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Normalization;
using Yaolan.Normalization.Outline;
using Yaolan.Sources;
using Yaolan.Templating;
using Yaolan.Tests.Extraction;
using Yaolan.Tests.Normalization;
using Yaolan.Tests.Site;
using Yaolan.Tests.Translation;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Tests.Robustness;

/// <summary>
/// Whatever reads text of strangers, by name: takes any bytes and neither throws nor breaks its promise. A further reader is
/// one more line in <see cref="All"/>, with samples to start from.
/// </summary>
internal static class FuzzTargets
{
    public static IReadOnlyDictionary<string, (Action<byte[]> Read, Func<IEnumerable<string>> Samples)> All { get; } =
        new Dictionary<string, (Action<byte[]>, Func<IEnumerable<string>>)>(StringComparer.Ordinal)
        {
            ["decoder"] = (Decode, () => Files("seeds", "*.txt")),
            ["normalizer"] = (
                Normalize,
                () => Files("seeds", "*.txt").Concat(Files("src/Yaolan.Tests/Normalization/Reports", "*.txt"))
            ),
            ["numbers"] = (ScanNumbers, () => Files("src/Yaolan.Tests/Extraction/Corpus", "*.txt")),
            ["sentences"] = (Extract, () => Files("src/Yaolan.Tests/Extraction/Corpus", "*.txt")),
            ["clauses"] = (ExtractClauses, () => Files("src/Yaolan.Tests/Extraction/Corpus", "*.txt")),
            ["tables"] = (ReadTable, () => Files("src/Yaolan.Tests/Extraction/Tables", "*.txt")),
            ["sidecar"] = (ReadSidecar, () => Files("seeds", "*.yml")),
            ["report"] = (ReadReport, () => Files("content/reports", "zh.md")),
            ["exchange"] = (ReceiveTranslation, SentReport),
            ["template"] = (Render, () => Files("templates", "*.html")),
        };

    private static readonly ExchangedReport Sent = ExchangedReport.Of(
        [
            new ReportBlock("review-1", BlockKind.Heading, 1, "review", "2023年工作回顾", 0, []),
            new ReportBlock("review-2", BlockKind.Paragraph, 0, "review", "地区生产总值增长5.2%。", 0, []),
        ],
        english: null
    );

    private static readonly SearchValues<char> Stops = SearchValues.Create("，、；：");

    private static readonly Grammar Grammar = Grammar.Of(NormalizedText.Vocabulary);

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory
            .GetFiles(
                Path.Combine(Repository.Workspace.Root, folder.Replace('/', Path.DirectorySeparatorChar)),
                pattern,
                SearchOption.AllDirectories
            )
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);

    // What was decoded is what was there: encoded again, it gives the same bytes.
    private static void Decode(byte[] bytes)
    {
        var (text, failure) = new UnicodeDecoder().Decode(bytes);
        Assert.True(text is null || failure is null);
        if (failure is not null)
            Assert.InRange(failure.Offset, 0, bytes.Length);
        if (text is { EncodingName: "utf-8" })
            Assert.EndsWith(
                Convert.ToHexString(Encoding.UTF8.GetBytes(text.Text)),
                Convert.ToHexString(bytes),
                StringComparison.Ordinal
            );
        (_, failure) = new ChineseStandardDecoder().Decode(bytes);
        if (failure is not null)
            Assert.InRange(failure.Offset, 0, bytes.Length);
    }

    // Every character of a block comes from its place in the seed, and none is hidden.
    private static void Normalize(byte[] bytes)
    {
        var report = NormalizedText.Of(TextOf(bytes));
        foreach (var block in report.Blocks)
        {
            Assert.Equal(block.Text.Length, block.Origins.Count);
            Assert.All(block.Origins, origin => Assert.InRange(origin, -1, report.Raw.Text.Length));
            Assert.Equal(-1, HiddenCharacters.IndexIn(block.Text));
        }
    }

    private static void ScanNumbers(byte[] bytes)
    {
        var text = TextOf(bytes);
        var end = 0;
        foreach (var figure in new FigureScanner(Grammar).Scan(text))
        {
            Assert.InRange(figure.Start, end, text.Length);
            Assert.InRange(figure.End, figure.Start + 1, text.Length);
            end = figure.Start;
        }
    }

    private static void Extract(byte[] bytes) => Extract(TextOf(bytes));

    // A text may begin with any clause, where a page or a line was lost.
    private static void ExtractClauses(byte[] bytes)
    {
        const int lines = 3;
        const int longest = 200;
        foreach (var line in TextOf(bytes).Split('\n').Take(lines))
        {
            for (var at = line.AsSpan().IndexOfAny(Stops); at >= 0 && at < longest; )
            {
                Extract(line[(at + 1)..Math.Min(line.Length, at + longest)]);
                var next = line.AsSpan(at + 1).IndexOfAny(Stops);
                at = next < 0 ? -1 : at + 1 + next;
            }
        }
    }

    private static void Extract(string text)
    {
        foreach (var observation in ExtractedText.Read(text, "review").Observations)
            Assert.Contains(observation.Quote, text, StringComparison.Ordinal);
    }

    // Whatever stands between bars, a figure that is read stands in what is quoted.
    private static void ReadTable(byte[] bytes)
    {
        var rows = TextOf(bytes).Split('\n').Select(row => TracedText.Of($"|{row.Trim('|', '\r')}|"));
        var table = TableRows.Join([.. rows]).Text;
        foreach (var found in ExtractedText.Read(table, "review", kind: BlockKind.Table).Observations)
        {
            Assert.Contains(found.Quote, table, StringComparison.Ordinal);
            Assert.InRange(found.FigureSpan.Start, found.QuoteSpan.Start, found.QuoteSpan.End);
            Assert.InRange(found.FigureSpan.End, found.FigureSpan.Start + 1, found.QuoteSpan.End);
        }
    }

    private static void ReadSidecar(byte[] bytes) =>
        SidecarReader.Read(TextOf(bytes), "seeds/a.yml", new DiagnosticBag());

    // A value that was read can be written so that it is read again.
    private static void ReadReport(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var text = TextOf(bytes).ReplaceLineEndings("\n");
        if (FrontMatterText.Cut(text, "zh.md", diagnostics) is not { } cut)
            return;
        var read = FrontMatterReader.Read(cut, "zh.md", NormalizedText.Vocabulary, diagnostics);
        ReportBody.Read(cut, "zh.md", NormalizedText.Vocabulary, diagnostics);
        if (read is not var (metadata, _, _))
            return;
        var again = new DiagnosticBag();
        var node = YamlFile.Read($"title: {YamlText.Of(metadata.Title)}", "again", again);
        Assert.False(again.HasErrors);
        Assert.Equal(metadata.Title, YamlKeys.Of(node, again)!.Text("title") ?? "");
    }

    // What comes back from a translator is paired with its report, or a message says what is wrong with it.
    private static void ReceiveTranslation(byte[] bytes)
    {
        var (changes, lines) = Sent.Back(bytes);
        Assert.True(changes is not null || lines.Count > 0);
    }

    private static IEnumerable<string> SentReport() => [Encoding.UTF8.GetString(Sent.Sent())];

    private static void Render(byte[] bytes)
    {
        var template = Template.Parse(TextOf(bytes), "fuzz.html");
        if (template.HasErrors)
            return;
        var options = new TemplateOptions
        {
            LoopLimit = 10_000,
            StringLimit = 100_000,
            OutputLimit = 100_000,
            BacktrackingRegex = false,
            TimeZone = TimeZoneInfo.Utc,
            Culture = CultureInfo.InvariantCulture,
        };
        try
        {
            template.Render(new TemplateContext(options));
        }
        catch (TemplateException)
        {
            // A message with its place is the right answer to a broken template.
        }
    }

    private static string TextOf(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
