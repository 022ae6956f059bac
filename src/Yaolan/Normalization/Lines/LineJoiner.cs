namespace Yaolan.Normalization.Lines;

/// <summary>
/// Joins what the page broke: a line of running text that stops inside a sentence goes on in the next line, whatever blank
/// lines stand between (“…全面推进乡村振” / “兴、培育乡村特色产业…”).
/// </summary>
internal static class LineJoiner
{
    private const int ShortestBrokenLine = 30;

    public static IReadOnlyList<TextLine> Join(IReadOnlyList<TextLine> lines)
    {
        var joined = new List<TextLine>();
        OpenLine? open = null;
        foreach (var line in lines.Where(line => line.Kind != LineKind.Furniture))
        {
            if (open is not null && GoesOn(open, line))
            {
                open.Append(line);
                continue;
            }
            if (open is not null)
                joined.Add(open.Close());
            open = new OpenLine(line);
        }
        if (open is not null)
            joined.Add(open.Close());
        return joined;
    }

    private static bool GoesOn(OpenLine broken, TextLine next)
    {
        if (broken.Kind is not (LineKind.Prose or LineKind.Item) || next.Kind is not (LineKind.Prose or LineKind.Bare))
            return false;
        // A numbered paragraph begins anew, and a run-in head is a beginning.
        if (next.Style.Length > 0 || next.LeadLength > 0)
            return false;
        // What follows a colon is a list of its own lines.
        if (ChineseText.EndsOpen(broken.End))
            return broken.End[^1] is not ('：' or ':');
        if (ChineseText.EndsSentence(broken.End) || broken.Kind == LineKind.Item)
            return false;
        return broken is { Length: >= ShortestBrokenLine, HasStops: true }
            && (next.Kind == LineKind.Prose || next.BlankBefore == 0);
    }

    /// <summary>A line that may go on. Its parts are put together once, however many they are.</summary>
    private sealed class OpenLine(TextLine first)
    {
        private const int LongestEnd = 64;

        private TracedTextBuilder? _text;

        public LineKind Kind => first.Kind;

        public int Length { get; private set; } = first.Text.Length;

        public bool HasStops { get; private set; } = Stops(first);

        /// <summary>The last words, as many as tell how the line ends.</summary>
        public string End { get; private set; } = first.Words;

        public void Append(TextLine next)
        {
            _text ??= new TracedTextBuilder().Append(first.Text);
            if (char.IsAsciiLetterOrDigit(End[^1]) && char.IsAsciiLetter(next.Words[0]))
                _text.Append(' ', _text.OriginOfEnd);
            _text.Append(next.Text);
            Length = _text.Length;
            HasStops |= Stops(next);
            var end = next.Words.Length < LongestEnd ? End + next.Words : next.Words;
            End = end[Math.Max(0, end.Length - LongestEnd)..];
        }

        public TextLine Close() => _text is null ? first : first with { Text = _text.Build() };

        private static bool Stops(TextLine line) => line.Words.AsSpan().ContainsAny('，', '。', '；');
    }
}
