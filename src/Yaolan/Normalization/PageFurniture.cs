using System.Text;
using Yaolan.Vocabularies;

namespace Yaolan.Normalization;

/// <summary>What a printed page has beside its text: its number, the end mark of a paper.</summary>
internal sealed class PageFurniture(ReportKinds kinds)
{
    private const int LongestNumber = 3;
    private const int Longest = 24;

    private readonly HashSet<string> _shapes = kinds.FurniturePatterns.Select(Shape).ToHashSet(StringComparer.Ordinal);

    /// <param name="line">A line of the page without the blanks around it.</param>
    public bool Holds(string line) =>
        line.Length is > 0 and <= LongestNumber && !line.AsSpan().ContainsAnyExceptInRange('0', '9')
        || line.Length <= Longest && _shapes.Contains(Shape(line));

    // Digits are alike and blanks do not count: "— 12 —" and "—3—" have one shape.
    private static string Shape(string words)
    {
        var shape = new StringBuilder(words.Length);
        var number = false;
        foreach (var character in words)
        {
            if (char.IsWhiteSpace(character))
                continue;
            if (!(number && char.IsAsciiDigit(character)))
                shape.Append(char.IsAsciiDigit(character) ? '#' : character);
            number = char.IsAsciiDigit(character);
        }
        return shape.ToString();
    }
}
