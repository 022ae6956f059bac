using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Pages.Contexts;
using Yaolan.Translation;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>Shows the blocks of a report in one language, figures marked where their words stand.</summary>
internal sealed class BlockView(ReportEntry report, FigureView figures, Language language)
{
    private readonly ILookup<string, Observation> _byBlock = report.Observations.ToLookup(
        found => found.Block,
        StringComparer.Ordinal
    );

    public IReadOnlyList<BlockContext> All()
    {
        var units = report.Parallel.Units;
        var shown = new List<BlockContext>(units.Count);
        for (var index = 0; index < units.Count; index++)
        {
            var isItem = units[index].Source.Kind == BlockKind.ListItem;
            var opens = isItem && (index == 0 || units[index - 1].Source.Kind != BlockKind.ListItem);
            var closes = isItem && (index + 1 == units.Count || units[index + 1].Source.Kind != BlockKind.ListItem);
            shown.Add(Block(units[index], opens, closes));
        }
        return shown;
    }

    private BlockContext Block(TranslationUnit unit, bool opens, bool closes)
    {
        var source = unit.Source;
        var english = language == Language.English && unit.Target is not null;
        var stated = _byBlock[source.Id].ToList();
        var isTable = source.Kind == BlockKind.Table;
        var text = english ? unit.Target!.Text : source.Text;
        IReadOnlyList<PartContext> parts =
            isTable ? []
            : english ? Lead(text, unit.Target!.LeadLength)
            : Marked(source, stated);
        return new BlockContext(
            source.Id,
            KindOf(source.Kind),
            source.Level,
            source.Section,
            english || language == Language.Chinese ? "" : Language.Chinese.Tag(),
            StateOf(unit),
            opens,
            closes,
            parts,
            isTable ? Rows(text) : [],
            [.. stated.Select(figures.Of)]
        );
    }

    private string StateOf(TranslationUnit unit)
    {
        if (report.Metadata.Inferred.Contains(unit.Source.Id, StringComparer.Ordinal))
            return "inferred";
        if (language == Language.Chinese)
            return "";
        return unit.Currency switch
        {
            UnitCurrency.Missing => "untranslated",
            UnitCurrency.Stale => "stale",
            _ => "",
        };
    }

    // Cuts at run-in head and figures; a figure inside an earlier one is not marked twice.
    private List<PartContext> Marked(ReportBlock block, List<Observation> stated)
    {
        var parts = new List<PartContext>();
        var done = 0;
        var number = 0;
        foreach (var found in stated.OrderBy(found => found.FigureSpan.Start).ThenBy(found => found.FigureSpan.End))
        {
            number++;
            var span = found.FigureSpan;
            if (span.Length == 0 || span.Start < done || span.End > block.Text.Length)
                continue;
            Plain(parts, block, done, span.Start);
            var anchor = string.Create(CultureInfo.InvariantCulture, $"{block.Id}.{number}");
            parts.Add(
                new PartContext(
                    block.Text[span.Start..span.End],
                    span.End <= block.LeadLength,
                    figures.Of(found),
                    anchor
                )
            );
            done = span.End;
        }
        Plain(parts, block, done, block.Text.Length);
        return parts;
    }

    private static void Plain(List<PartContext> parts, ReportBlock block, int start, int end)
    {
        var cut = Math.Clamp(block.LeadLength, start, end);
        if (cut > start)
            parts.Add(new PartContext(block.Text[start..cut], Lead: true, null, ""));
        if (end > cut)
            parts.Add(new PartContext(block.Text[cut..end], Lead: false, null, ""));
    }

    private static IReadOnlyList<PartContext> Lead(string text, int lead) =>
        lead == 0
            ? [new PartContext(text, Lead: false, null, "")]
            :
            [
                new PartContext(text[..lead], Lead: true, null, ""),
                new PartContext(text[lead..], Lead: false, null, ""),
            ];

    private static IReadOnlyList<IReadOnlyList<string>> Rows(string table) =>
        [
            .. table
                .Split('\n')
                .Where(row => row.AsSpan().IndexOfAnyExcept("|-: ") >= 0)
                .Select(row => (IReadOnlyList<string>)[.. row.Trim('|', ' ').Split('|').Select(cell => cell.Trim())]),
        ];

    private static string KindOf(BlockKind kind) =>
        kind switch
        {
            BlockKind.Heading => "heading",
            BlockKind.ListItem => "item",
            BlockKind.Table => "table",
            BlockKind.Caption => "caption",
            BlockKind.Byline => "byline",
            _ => "paragraph",
        };
}
