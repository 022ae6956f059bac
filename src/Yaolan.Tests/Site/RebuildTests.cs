using System.Security.Cryptography;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

/// <summary>A build over an older site writes what changed and nothing else, and ends where a clean build ends.</summary>
public sealed class RebuildTests
{
    private const int Edits = 3;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void After_random_edits_the_site_equals_a_clean_build_and_only_changed_files_were_written(int seed)
    {
        using var copy = Repository.Copy();
        var random = new Random(seed);
        var output = copy.FileOf("site");
        Build(copy, output);
        for (var edit = 0; edit < Edits; edit++)
        {
            var before = FilesOf(output);
            EditParagraph(copy, random);
            var published = Build(copy, output);
            var after = FilesOf(output);
            var clean = copy.FileOf($"clean-{edit}");
            Build(copy, clean);
            Assert.Equal(FilesOf(clean), after);
            var changed = after.Count(file => before.GetValueOrDefault(file.Key) != file.Value);
            Assert.Equal(changed, published.Written);
            Assert.InRange(changed, 1, after.Count / 4);
            Assert.Equal(0, Build(copy, output).Written);
        }
    }

    // Doubles the last sentence of a paragraph: other words, other figures, other search terms.
    private static void EditParagraph(TemporaryWorkspace copy, Random random)
    {
        var files = Directory.GetFiles(copy.Workspace.Content.Reports, "zh.md", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        var file = files[random.Next(files.Length)];
        var lines = File.ReadAllLines(file);
        var paragraphs = Enumerable
            .Range(1, lines.Length - 1)
            .Where(line => lines[line - 1].StartsWith("<!-- #", StringComparison.Ordinal) && lines[line].EndsWith('。'))
            .ToList();
        var edited = paragraphs[random.Next(paragraphs.Count)];
        lines[edited] += $"新建改建公厕{random.Next(10, 99)}座，群众更方便了。";
        File.WriteAllText(file, string.Join('\n', lines) + "\n");
    }

    private static PublishResult Build(TemporaryWorkspace copy, string output)
    {
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(copy.Workspace.Content.Vocabulary, diagnostics);
        var summary = new Pipeline(copy.Workspace, vocabulary, diagnostics).BuildSite(new DiskOutput(output));
        Assert.True(summary is not null, string.Join('\n', diagnostics.Sorted().Select(vocabulary.EnglishWords.Line)));
        return summary.Published;
    }

    private static SortedDictionary<string, string> FilesOf(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (!name.StartsWith(".yaolan", StringComparison.Ordinal))
                files[name] = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));
        }
        return files;
    }
}
