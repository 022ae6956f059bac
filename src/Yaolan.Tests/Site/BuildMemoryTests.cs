using System.Security.Cryptography;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Rendering;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

/// <summary>What a build takes from earlier builds is what it would have made itself, whatever was edited in between.</summary>
public sealed class BuildMemoryTests
{
    private const int Edits = 8;

    private static readonly Vocabulary Words = Vocabulary.Load(
        Repository.Workspace.Content.Vocabulary,
        new DiagnosticBag()
    );

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void After_any_edits_site_and_findings_are_those_of_a_build_without_memory(int seed)
    {
        using var copy = Repository.Copy();
        var random = new Random(seed);
        var memory = new BuildMemory();
        Built(copy, memory);
        for (var edit = 0; edit < Edits; edit++)
        {
            var name = Edit(copy, random);
            Built(copy, memory);
            var (fresh, expected) = Built(copy, memory: null);
            var (remembered, found) = Built(copy, memory);
            Assert.True(expected.SequenceEqual(found), name);
            Assert.True(fresh.SequenceEqual(remembered), name);
        }
    }

    [Fact]
    public void A_report_that_nobody_touched_is_not_read_again()
    {
        using var copy = Repository.Copy();
        var memory = new BuildMemory();
        var before = Prepared(copy, memory);
        var edited = before.Reports[1].Id;
        copy.Edit($"content/reports/{edited}/en.md", text => text + "\n");

        var after = Prepared(copy, memory);

        Assert.All(
            before.Reports.Zip(after.Reports),
            pair => Assert.Equal(pair.First.Id != edited, ReferenceEquals(pair.First, pair.Second))
        );
    }

    [Fact]
    public void A_report_that_was_taken_away_twice_is_imported_twice()
    {
        using var copy = Repository.Copy();
        var memory = new BuildMemory();
        var id = Prepared(copy, memory).Reports[0].Id;
        var file = copy.FileOf("content", "reports", id, "zh.md");
        for (var time = 0; time < 2; time++)
        {
            File.Delete(file);
            Prepared(copy, memory);
            Assert.True(File.Exists(file));
        }
    }

    private static Pages.Site Prepared(TemporaryWorkspace copy, BuildMemory memory) =>
        new Pipeline(copy.Workspace, Words, new DiagnosticBag(), memory).PrepareSite()!;

    private static string Edit(TemporaryWorkspace copy, Random random)
    {
        var reports = Directory.GetDirectories(copy.Workspace.Content.Reports).Order(StringComparer.Ordinal).ToList();
        var report = reports[random.Next(reports.Count)];
        var files = copy
            .Workspace.Content.FilesOf(Path.GetFileName(report))
            .Concat(Directory.GetFiles(copy.Workspace.Seeds).Order(StringComparer.Ordinal))
            .ToList();
        var file = files[random.Next(files.Count)];
        if (!File.Exists(file))
        {
            File.WriteAllText(file, "");
            return $"made {file}";
        }
        if (random.Next(5) == 0)
        {
            File.Delete(file);
            return $"deleted {file}";
        }
        // A digit becomes another: figures, ids, dates, hashes, whatever it hits.
        var bytes = File.ReadAllBytes(file);
        var digits = Enumerable.Range(0, bytes.Length).Where(at => bytes[at] is >= (byte)'0' and <= (byte)'8').ToList();
        if (digits.Count > 0)
            bytes[digits[random.Next(digits.Count)]]++;
        File.WriteAllBytes(file, bytes);
        return $"changed {file}";
    }

    private static (IReadOnlyList<string> Files, IReadOnlyList<string> Found) Built(
        TemporaryWorkspace copy,
        BuildMemory? memory
    )
    {
        var diagnostics = new DiagnosticBag();
        var site = new Pipeline(copy.Workspace, Words, diagnostics, memory).PrepareSite();
        IEnumerable<OutputFile> files = site is null
            ? []
            : SiteRenderer
                .Render(site, new TemplateFolder(null), diagnostics)
                .Concat(DataFiles.Of(site))
                .Concat(PublicFiles.Of(site));
        return (
            [.. files.Select(file => $"{file.Path} {Convert.ToHexString(SHA256.HashData(file.Content.Span))}")],
            [.. diagnostics.Sorted().Select(Words.EnglishWords.Line)]
        );
    }
}
