using System.Globalization;
using System.Text.RegularExpressions;

namespace Yaolan.Benchmarks.Corpus;

/// <summary>The words that synthetic reports are made of, from <c>passages.txt</c>.</summary>
internal sealed class Passages
{
    public IReadOnlyList<Passage> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", "passages.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(fields => new Passage(
                fields[0],
                fields[1],
                fields[2],
                fields[3].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            )),
    ];
}

/// <summary>A sentence in both languages with places for its figures.</summary>
internal sealed partial record Passage(string Part, string Chinese, string English, IReadOnlyList<string> Ranges)
{
    /// <summary>The sentence with figures drawn from its ranges, the same ones in both languages.</summary>
    public (string Chinese, string English) With(Random random)
    {
        var figures = Ranges.Select(range => Draw(range, random)).ToList();
        return (Filled(Chinese, figures), Filled(English, figures));
    }

    private static decimal Draw(string range, Random random)
    {
        var ends = range.Split('-').Select(end => decimal.Parse(end, CultureInfo.InvariantCulture)).ToList();
        var scale = (decimal)Math.Pow(10, ends[0].Scale);
        return random.Next((int)(ends[0] * scale), (int)(ends[1] * scale) + 1) / scale;
    }

    private static string Filled(string words, List<decimal> figures) =>
        Place()
            .Replace(
                words,
                place =>
                {
                    var factor = place.Groups[2].Success
                        ? decimal.Parse(place.Groups[2].Value, CultureInfo.InvariantCulture)
                        : 1;
                    var figure = figures[int.Parse(place.Groups[1].Value, CultureInfo.InvariantCulture)] * factor;
                    return figure.ToString("0.##", CultureInfo.InvariantCulture);
                }
            );

    [GeneratedRegex(@"\{(\d)(?:\*([\d.]+))?\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();
}
