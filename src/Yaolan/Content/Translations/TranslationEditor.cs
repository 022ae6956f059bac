using Yaolan.Content.Body;
using Yaolan.Normalization;

namespace Yaolan.Content.Translations;

/// <summary>Changes single blocks of an English file. Comments, blank lines, order and line ends of all else stay.</summary>
internal sealed class TranslationEditor(TranslationFile file, IReadOnlyList<ReportBlock> chinese)
{
    private readonly RawLines _lines = RawLines.Of(file.Raw);
    private readonly Dictionary<string, IReadOnlyList<string>> _inserted = new(StringComparer.Ordinal);

    // Lines to put in place of those from a first to a last; done from the end of the file.
    private readonly List<(int First, int Last, IReadOnlyList<string> With)> _replaced = [];

    /// <summary>Writes a block's English: over its old words, below the mark that waits for it, or where the Chinese has it.</summary>
    public void Put(ReportBlock block, string markdown, BlockMark mark)
    {
        if (file.Outline.Blocks.FirstOrDefault(old => IsOf(old.Mark, block.Id)) is { } old)
            Change(old, markdown, mark);
        else if (file.Outline.OpenMarks.FirstOrDefault(open => IsOf(open.Mark, block.Id)) is { } open)
            Fill(open, block, markdown, mark);
        else
            Insert(block.Id, BlockMarkdown.Lines(block.Kind, block.Level, markdown, mark));
    }

    /// <summary>Adds the lines of a block that the file does not hold yet where the order of the Chinese has it.</summary>
    public void Insert(string id, IReadOnlyList<string> lines) => _inserted[id] = lines;

    /// <summary>The changed file.</summary>
    public string Text(IReadOnlyDictionary<string, string> frontMatter)
    {
        PlaceInserted();
        // At one place, what replaces goes before what is put in, and what was put in last comes last.
        var edits = _replaced
            .Index()
            .OrderByDescending(edit => edit.Item.First)
            .ThenBy(edit => edit.Item.Last < edit.Item.First)
            .ThenByDescending(edit => edit.Index);
        foreach (var (_, (first, last, with)) in edits)
            _lines.Replace(first, last, with);
        FrontMatterEditor.Set(_lines, file.Text, frontMatter);
        return _lines.ToString();
    }

    private void Change(MarkdownBlock old, string markdown, BlockMark mark)
    {
        var ownLine = old.MarkLine < old.Line && WithMark(_lines[old.MarkLine], mark) is not null;
        if (string.Equals(markdown, file.MarkdownOf(mark.Id), StringComparison.Ordinal))
        {
            var at = Enumerable.Range(old.MarkLine, old.EndLine - old.MarkLine + 1);
            foreach (var line in at.Where(line => WithMark(_lines[line], mark) is not null).Take(1))
                Replace(line, line, [WithMark(_lines[line], mark)!]);
            return;
        }
        if (ownLine)
            Replace(
                old.MarkLine,
                old.MarkLine,
                old.Kind == BlockKind.Heading ? [] : [WithMark(_lines[old.MarkLine], mark)!]
            );
        var first = _lines[old.Line];
        var hashes = BlockMarkdown.HashesOf(first);
        IReadOnlyList<string> words = old.Kind switch
        {
            // Words that end like a mark need a mark behind them.
            BlockKind.Heading =>
            [
                $"{(hashes.Length > 0 ? hashes : BlockMarkdown.Hashes(old.Level))} {markdown} {mark.AsAttribute()}",
            ],
            BlockKind.ListItem => BlockMarkdown.Item(Bullet(first) + (ownLine ? "" : mark.AsComment()), markdown),
            _ when ownLine => markdown.Split('\n'),
            _ => BlockMarkdown.Lines(old.Kind, old.Level, markdown, mark),
        };
        Replace(old.Line, old.EndLine, words);
    }

    private void Fill(OpenMark open, ReportBlock block, string markdown, BlockMark mark)
    {
        var line = _lines[open.Line];
        var bullet = Bullet(line);
        if (BlockMarkdown.HashesOf(line) is { Length: > 0 } hashes)
            Replace(open.Line, open.Line, [$"{hashes} {markdown} {mark.AsAttribute()}"]);
        else if (bullet.TrimStart().Length > 0)
            Replace(open.Line, open.Line, BlockMarkdown.Item(bullet + mark.AsComment(), markdown));
        else
        {
            var isHeading = block.Kind == BlockKind.Heading;
            Replace(open.Line, open.Line, isHeading ? [] : [WithMark(line, mark) ?? mark.AsComment()]);
            IReadOnlyList<string> words = block.Kind switch
            {
                BlockKind.Heading => BlockMarkdown.Lines(block.Kind, block.Level, markdown, mark),
                BlockKind.ListItem => BlockMarkdown.Item("- ", markdown),
                _ => markdown.Split('\n'),
            };
            Replace(open.EndLine + 1, open.EndLine, IsBlank(open.EndLine + 1) ? words : [.. words, ""]);
        }
    }

    // A block goes behind the nearest one before it in Chinese that the file holds; else before the first that it holds.
    private void PlaceInserted()
    {
        var places = file
            .Outline.Blocks.Where(block => block.Mark is not null)
            .Select(block => (block.Mark!.Id, First: Math.Min(block.MarkLine, block.Line), Last: LastOf(block)))
            .Concat(file.Outline.OpenMarks.Select(open => (open.Mark.Id, First: open.Line, Last: open.EndLine)))
            .DistinctBy(place => place.Id)
            .ToDictionary(place => place.Id, StringComparer.Ordinal);
        var first = places.Count == 0 ? _lines.Count : places.Values.Min(place => place.First) - 1;
        while (places.Count == 0 && first > file.Text.BodyLine && IsBlank(first))
            first--;
        var (anchor, anchorKind) = (first, (BlockKind?)null);
        var waiting = new List<ReportBlock>();
        foreach (var block in chinese)
        {
            if (places.TryGetValue(block.Id, out var place))
            {
                // An item joins the list that it begins.
                var joins = waiting.Count > 0 && waiting[^1].Kind == block.Kind && block.Kind == BlockKind.ListItem;
                if (joins && anchorKind != BlockKind.ListItem && place.First > anchor)
                    anchor = place.First - 1;
                Place(waiting, anchor, anchorKind);
                (anchor, anchorKind) = (place.Last, block.Kind);
                waiting.Clear();
            }
            else if (_inserted.ContainsKey(block.Id))
                waiting.Add(block);
        }
        Place(waiting, anchor, anchorKind);
    }

    // A block without an id stays with the one before it, or it would become the text of a mark put in between.
    private int LastOf(MarkdownBlock block) =>
        file
            .Outline.Blocks.SkipWhile(other => !ReferenceEquals(other, block))
            .Skip(1)
            .TakeWhile(other => other.Mark is null)
            .Select(other => other.EndLine)
            .LastOrDefault(block.EndLine);

    private void Place(List<ReportBlock> blocks, int anchor, BlockKind? before)
    {
        if (blocks.Count == 0)
            return;
        var lines = new List<string>();
        var isBlank = IsBlank(anchor);
        foreach (var block in blocks)
        {
            if (!isBlank && !(before == BlockKind.ListItem && block.Kind == BlockKind.ListItem))
                lines.Add("");
            lines.AddRange(_inserted[block.Id]);
            (before, isBlank) = (block.Kind, false);
        }
        var nextIsItem = anchor < _lines.Count && Bullet(_lines[anchor + 1]).TrimStart().Length > 0;
        if (!IsBlank(anchor + 1) && !(before == BlockKind.ListItem && nextIsItem))
            lines.Add("");
        Replace(anchor + 1, anchor, lines);
    }

    private void Replace(int first, int last, IReadOnlyList<string> with) => _replaced.Add((first, last, with));

    private bool IsBlank(int line) => line > _lines.Count || string.IsNullOrWhiteSpace(_lines[line]);

    // The numbers of ordered lists are words of the block, so what is written anew begins with a hyphen.
    private static string Bullet(string line)
    {
        var bullet = BlockMarkdown.BulletOf(line);
        var indent = line.Length - line.TrimStart().Length;
        if (bullet.Length == 0)
            return line[..indent];
        return char.IsAsciiDigit(bullet.TrimStart()[0]) ? $"{line[..indent]}- " : bullet;
    }

    private static string? WithMark(string line, BlockMark mark)
    {
        var heading = line.TrimEnd();
        var length = BlockMark.ReadAtEnd(heading, out var atEnd);
        if (IsOf(atEnd, mark.Id))
            return heading[..^length] + mark.AsAttribute();
        for (var at = line.IndexOf('<', StringComparison.Ordinal); at >= 0; at = line.IndexOf('<', at + 1))
        {
            var width = BlockMark.Read(line.AsSpan(at), out var found);
            if (width > 0 && IsOf(found, mark.Id))
                return line[..at] + mark.AsComment() + line[(at + width)..];
        }
        return null;
    }

    private static bool IsOf(BlockMark? mark, string id) =>
        mark is not null && string.Equals(mark.Id, id, StringComparison.Ordinal);
}
