using System.Globalization;
using System.Text;
using Yaolan.Content;
using Yaolan.Content.Translations;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Benchmarks.Corpus;

/// <summary>A workspace full of made-up reports: as many areas as are needed, twenty years of each, a tenth in English as well.</summary>
internal sealed class SyntheticWorkspace(string root)
{
    /// <summary>The first argument of a program that is to write such a workspace: then a folder and a number.</summary>
    public const string Command = "workspace";

    private const int Years = 20;
    private const int FirstYear = 2005;
    private const int EnglishEvery = 10;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Workspace _workspace = new(root);
    private readonly Passages _passages = new();

    /// <summary>Writes the seeds, imports them, and writes the English of some.</summary>
    /// <returns>Bytes of the seeds.</returns>
    public long Write(int count)
    {
        Directory.CreateDirectory(_workspace.Seeds);
        Directory.CreateDirectory(_workspace.Content.Vocabulary);
        var reports = Reports(count).ToList();
        var written = 0L;
        foreach (var (number, area, year) in reports)
        {
            var seed = Path.Combine(_workspace.Seeds, $"{area.Slug}-{year}");
            var text = new SyntheticReport(_passages, area.Name.Chinese, year, number).Text;
            File.WriteAllText(seed + ".txt", text, Utf8);
            File.WriteAllText(seed + ".yml", Sidecar(area, year), Utf8);
            written += Utf8.GetByteCount(text);
        }
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(_workspace.Content.Vocabulary, diagnostics);
        new Pipeline(_workspace, vocabulary, diagnostics).ImportReports(ImportOptions.Default);
        foreach (var (number, area, year) in reports.Where(report => report.Number % EnglishEvery == 0))
            Translate(IdOf(area, year), new SyntheticReport(_passages, area.Name.Chinese, year, number), vocabulary);
        return written;
    }

    private IEnumerable<(int Number, ReferenceArea Area, int Year)> Reports(int count)
    {
        var areas = Areas((count + Years - 1) / Years);
        return Enumerable.Range(0, count).Select(number => (number, areas[number / Years], FirstYear + number % Years));
    }

    // Prefectures of the built-in list; where they do not suffice, made-up counties below them.
    private IReadOnlyList<ReferenceArea> Areas(int count)
    {
        var known = Vocabulary
            .Load(_workspace.Content.Vocabulary, new DiagnosticBag())
            .Areas.All.Where(area => !area.Code.EndsWith("0000", StringComparison.Ordinal))
            .Where(area => area.ValidFrom is null && area.ValidTo is null)
            .ToList();
        // Only they have codes of their own for what lies below them.
        var parents = known.FindAll(area => area.Code.EndsWith("00", StringComparison.Ordinal));
        var counties = Enumerable
            .Range(0, Math.Max(0, count - known.Count))
            .Select(number =>
            {
                var parent = parents[number % parents.Count];
                var place = (number / parents.Count + 81).ToString("00", CultureInfo.InvariantCulture);
                return (
                    Code: parent.Code[..4] + place,
                    Chinese: $"{parent.Name.Chinese}{place}县",
                    English: $"{parent.Name.English} County {place}",
                    Slug: $"{parent.Slug}-county-{place}",
                    Parent: parent.Code
                );
            })
            .ToList();
        if (counties.Count > 0)
        {
            var rows = counties.Select(county =>
                $"{county.Code},{county.Chinese},{county.English},{county.Slug},{county.Parent},,"
            );
            File.WriteAllLines(
                Path.Combine(_workspace.Content.Vocabulary, "areas.csv"),
                ["code,name_zh,name_en,slug,parent,valid_from,valid_to", .. rows]
            );
        }
        var own = counties.Select(county => county.Code).ToHashSet(StringComparer.Ordinal);
        var all = Vocabulary.Load(_workspace.Content.Vocabulary, new DiagnosticBag()).Areas.All;
        return [.. known.Concat(all.Where(area => own.Contains(area.Code))).Take(count)];
    }

    private void Translate(string id, SyntheticReport report, Vocabulary vocabulary)
    {
        var document = ContentStore.LoadOne(_workspace.Content, id, vocabulary, new DiagnosticBag())!;
        var blocks = document
            .Blocks.Where(block => report.English.ContainsKey(block.Text))
            .Select(block => new BlockChange(
                block.Id,
                report.English[block.Text],
                BlockHash.Of(block.Text),
                SegmentState.Translated
            ));
        var changes = new TranslationChanges(new Dictionary<string, string>(StringComparer.Ordinal), [.. blocks]);
        var text = TranslationWriter.Changed(TranslationWriter.Empty(document), document, changes, out _);
        TranslationWriter.Save(_workspace.Content, id, text!);
    }

    private static string IdOf(ReferenceArea area, int year) => $"{area.Slug}-{year}-work-report";

    private static string Sidecar(ReferenceArea area, int year) =>
        $"""
            id: {IdOf(area, year)}
            kind: work-report
            form: digest
            area: "{area.Code}"
            year: {year}
            review_year: {year - 1}
            outlook_year: {year}
            title: {area.Name.Chinese}{year}年政府工作报告要览
            """;
}
