using System.Globalization;

namespace Yaolan.Normalization.Outline;

/// <summary>
/// Walks the outline and gives blocks their ids. A section of another kind than the one around it begins a name of its own:
/// review, targets, priorities, and priorities2 when the kind comes again.
/// </summary>
internal sealed class BlockNumbering
{
    private readonly Dictionary<string, int> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<ReportBlock> _blocks = [];
    private readonly List<ReportBlock> _bylines = [];
    private readonly List<string> _inferred = [];

    /// <summary>Blocks in reading order, bylines last, and the ids of headings that the text lacks.</summary>
    public static (IReadOnlyList<ReportBlock> Blocks, IReadOnlyList<string> Inferred) Number(
        Section root,
        string leadSection
    )
    {
        var numbering = new BlockNumbering();
        numbering.Walk(root, 0, leadSection, leadSection);
        return ([.. numbering._blocks, .. numbering._bylines], numbering._inferred);
    }

    private void Walk(Section section, int level, string kind, string name)
    {
        if (level > 0)
        {
            var heading = new ReportBlock(
                Next(name),
                BlockKind.Heading,
                level,
                kind,
                section.Title,
                0,
                section.Heading is { } line
                    ? SeedOffsets.Of(line.Text.Origins)
                    : SeedOffsets.Of([.. Enumerable.Repeat(-1, section.Title.Length)])
            );
            _blocks.Add(heading);
            if (section.Inferred)
                _inferred.Add(heading.Id);
        }
        foreach (var block in Tables(section.Blocks))
            Add(block, kind, name);
        var (lastKind, lastName) = (level == 0 ? "" : kind, name);
        foreach (var child in section.Children)
        {
            // Neighbours of one kind share a name; what another kind interrupts begins anew.
            var childKind = child.Kind ?? kind;
            if (!string.Equals(childKind, lastKind, StringComparison.Ordinal))
                lastName =
                    level > 0 && string.Equals(childKind, kind, StringComparison.Ordinal)
                        ? name
                        : NewSection(childKind);
            lastKind = childKind;
            Walk(child, level + 1, childKind, lastName);
        }
    }

    private void Add((BlockKind Kind, TextLine Line) block, string kind, string name)
    {
        var (blockKind, line) = block;
        var id = blockKind switch
        {
            BlockKind.Caption => Next("caption"),
            BlockKind.Byline => Next("byline"),
            _ => Next(name),
        };
        var list = blockKind == BlockKind.Byline ? _bylines : _blocks;
        list.Add(
            new ReportBlock(id, blockKind, 0, kind, line.Words, line.LeadLength, SeedOffsets.Of(line.Text.Origins))
        );
    }

    // Rows that follow each other are one table.
    private static IEnumerable<(BlockKind Kind, TextLine Line)> Tables(List<(BlockKind Kind, TextLine Line)> blocks)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            if (blocks[index].Kind != BlockKind.Table)
            {
                yield return blocks[index];
                continue;
            }
            var rows = blocks.Skip(index).TakeWhile(block => block.Kind == BlockKind.Table).ToList();
            index += rows.Count - 1;
            foreach (var table in TableRows.Divide([.. rows.Select(row => row.Line)]))
                yield return (
                    BlockKind.Table,
                    table[^1] with
                    {
                        Text = TableRows.Join([.. table.Select(row => row.Text)]),
                    }
                );
        }
    }

    private string NewSection(string kind)
    {
        var count = _sections[kind] = _sections.GetValueOrDefault(kind) + 1;
        return count == 1 ? kind : string.Create(CultureInfo.InvariantCulture, $"{kind}{count}");
    }

    private string Next(string name)
    {
        var number = _numbers[name] = _numbers.GetValueOrDefault(name) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
    }
}
