using System.Text.RegularExpressions;
using Yaolan.Vocabularies;

namespace Yaolan.Normalization.Outline;

/// <summary>
/// Builds the tree of sections out of lines. One family of marks stands at one level: a family seen for the first time opens
/// a level below, a family already open closes what is below it. A number that starts again from one without a new heading
/// above it begins a series of its own beside the old one. A heading that turns to another year closes what speaks of the
/// year before, whatever its mark: what is planned never stands below a review.
/// </summary>
internal sealed partial class OutlineBuilder(ReportKinds kinds)
{
    private sealed record Open(IReadOnlyList<string> Styles, int? Number, Section Section, SectionTense Tense);

    private readonly Section _root = new(null);
    private readonly List<Open> _open = [];

    public static Section Build(IEnumerable<TextLine> lines, ReportKinds kinds)
    {
        var builder = new OutlineBuilder(kinds);
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
        var tense = TenseOf(line.Words);
        var (level, styles) = TurnOf(tense) is { } turn ? (turn, [line.Style]) : LevelOf(line);
        _open.RemoveRange(level, _open.Count - level);
        var section = new Section(line);
        Current.Children.Add(section);
        _open.Add(new Open(styles, line.Number, section, tense));
    }

    // Only a heading that names its year and what it does is sure of its tense: 2022年重点工作.
    private SectionTense TenseOf(string heading) =>
        NamedTime().IsMatch(WrittenDates.InDigits(heading)) && kinds.SectionOf(heading) is { } kind
            ? kind.Tense
            : SectionTense.None;

    private int? TurnOf(SectionTense tense)
    {
        if (tense == SectionTense.None)
            return null;
        var turned = _open.FindIndex(open => open.Tense != SectionTense.None && open.Tense != tense);
        return turned < 0 ? null : turned;
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

    [GeneratedRegex(
        "(?:19|20)[0-9]{2}|今年|明年|去年|过去|今后|下一步",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex NamedTime();

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
