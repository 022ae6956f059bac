namespace Yaolan.Normalization;

/// <summary>
/// Builds the tree of sections out of lines. One family of marks stands at one level: a family seen for the first time opens
/// a level below, a family already open closes what is below it. A number that starts again from one without a new heading
/// above it begins a series of its own beside the old one.
/// </summary>
internal sealed class OutlineBuilder
{
    private sealed record Open(IReadOnlyList<string> Styles, int? Number, Section Section);

    private readonly Section _root = new(null);
    private readonly List<Open> _open = [];

    public static Section Build(IEnumerable<TextLine> lines)
    {
        var builder = new OutlineBuilder();
        foreach (var line in lines)
            builder.Add(line);
        return builder._root;
    }

    private Section Current => _open.Count == 0 ? _root : _open[^1].Section;

    private void Add(TextLine line)
    {
        if (line.Kind == LineKind.Heading)
            OpenSection(line);
        else
            Current.Blocks.Add((KindOf(line.Kind), line));
    }

    private void OpenSection(TextLine line)
    {
        var (level, styles) = LevelOf(line);
        _open.RemoveRange(level, _open.Count - level);
        var section = new Section(line);
        Current.Children.Add(section);
        _open.Add(new Open(styles, line.Number, section));
    }

    private (int Level, IReadOnlyList<string> Styles) LevelOf(TextLine line)
    {
        for (var level = 0; level < _open.Count; level++)
        {
            var open = _open[level];
            if (Depth(open.Styles[0]) is { } depth && Depth(line.Style) is { } own && own <= depth)
                return (level, [line.Style]);
            if (!open.Styles.Contains(line.Style, StringComparer.Ordinal))
                continue;
            // The new series stands beside its old parent and speaks for both families until the parent's comes again.
            return line.Number == 1 && open.Number >= 1 && level > 0
                ? (level - 1, [.. _open[level - 1].Styles, line.Style])
                : (level, open.Styles.Count > 1 && line.Number is null ? [line.Style] : open.Styles);
        }
        // A headline of the page stands above everything, whatever was open.
        return (line.Style is "headline" or "part" ? 0 : _open.Count, [line.Style]);
    }

    private static int? Depth(string style) => style.StartsWith("md", StringComparison.Ordinal) ? style[2] - '0' : null;

    private static BlockKind KindOf(LineKind kind) =>
        kind switch
        {
            LineKind.Item => BlockKind.ListItem,
            LineKind.Caption => BlockKind.Caption,
            LineKind.Byline => BlockKind.Byline,
            LineKind.Row => BlockKind.Table,
            _ => BlockKind.Paragraph,
        };
}
