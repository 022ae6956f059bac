using System.Runtime.CompilerServices;

namespace Yaolan.Tests.Extraction;

/// <summary>The files of sentences with their readings.</summary>
internal static class Corpus
{
    private const string Arrow = " => ";

    public static IReadOnlyList<string> Files { get; } =
    [.. Directory.GetFiles(Folder(), "*.txt").Order(StringComparer.Ordinal)];

    public static IEnumerable<(string Sentence, string Expected)> Cases(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            if (line.Length == 0 || line.StartsWith('#'))
                continue;
            var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
            yield return (line[..arrow], line[(arrow + Arrow.Length)..]);
        }
    }

    /// <summary>The compact readings of a line, which may begin with its section and area in brackets.</summary>
    public static string Read(string line)
    {
        var (section, area, sentence) = Setting(line);
        return Readings.Compact(Readings.Of(sentence, section, area), area);
    }

    public static (string Section, string Area, string Sentence) Setting(string line)
    {
        var (section, area) = ("review", "370000");
        if (!line.StartsWith('['))
            return (section, area, line);
        var close = line.IndexOf(']', StringComparison.Ordinal);
        foreach (var word in line[1..close].Split(' '))
        {
            if (char.IsAsciiDigit(word[0]))
                area = word;
            else
                section = word;
        }
        return (section, area, line[(close + 1)..].TrimStart(' '));
    }

    private static string Folder([CallerFilePath] string file = "") =>
        Path.Combine(GoldenFile.FolderOf(file), "Corpus");
}
