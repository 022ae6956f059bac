namespace Yaolan.Normalization.Repairs;

/// <summary>
/// Undoes lines that were broken at a fixed width, as old editors and mail left them: a line as wide as the widest goes on in
/// the next one. Texts whose lines are paragraphs are left alone.
/// </summary>
internal static class HardWrap
{
    // In columns: a Chinese character takes two.
    private const int Narrowest = 50;
    private const int Widest = 120;
    private const int Ragged = 6;
    private const int FewestBroken = 5;
    private const int Indent = 2;

    public static TracedText Undo(TracedText whole)
    {
        var widest = 0;
        foreach (var line in whole.Text.AsSpan().Split('\n'))
            widest = Math.Max(widest, Width(whole.Text.AsSpan(line)));
        if (widest is < Narrowest or > Widest)
            return whole;
        var lines = whole.Text.Split('\n');
        var full = lines.Select(line => Width(line) >= widest - Ragged).ToList();
        var broken = lines.Where((line, index) => full[index] && !ChineseText.EndsSentence(line)).Count();
        if (broken < FewestBroken || broken * 4 < lines.Count(line => line.Trim().Length > 0))
            return whole;

        var indents = lines.Any(IsIndented);
        var joined = new TracedTextBuilder();
        var start = 0;
        for (var index = 0; index < lines.Length; index++)
        {
            var end = start + lines[index].Length;
            var next = index + 1 < lines.Length ? lines[index + 1] : "";
            if (full[index] && GoesOn(lines[index], next, indents))
            {
                var printed = start + lines[index].TrimEnd().Length;
                joined.Append(whole, start, printed);
                if (char.IsAsciiLetter(next[0]) && char.IsAsciiLetter(whole.Text[printed - 1]))
                    joined.Append(' ', whole.OriginOf(end));
            }
            else
                joined.Append(whole, start, Math.Min(end + 1, whole.Length));
            start = end + 1;
        }
        return joined.Build();
    }

    private static bool GoesOn(string line, string next, bool indents)
    {
        if (next.Trim().Length == 0 || IsIndented(next) || IsMarked(next))
            return false;
        return indents || !ChineseText.EndsSentence(line);
    }

    private static bool IsMarked(string line) =>
        LineMarks.OfHeading(line) is not null || LineMarks.OfItem(line) > 0 || line[0] is '—' or '|' or ' ';

    private static bool IsIndented(string line) =>
        line.Length - line.TrimStart().Length >= Indent && line.Trim().Length > 0;

    // A row of a table is as wide as its cells, and goes on nowhere.
    private static int Width(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        if (line.StartsWith('|') && line.EndsWith('|'))
            return 0;
        var width = 0;
        foreach (var character in line)
            width += char.IsAscii(character) ? 1 : 2;
        return width;
    }
}
