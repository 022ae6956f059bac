using System.Globalization;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Pages.Contexts;
using Yaolan.Translation;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>Shows the blocks of a report in one language, figures marked where their words stand.</summary>
/// <param name="anchors">Whether figures have anchors, as they do on one page of a language.</param>
internal sealed class BlockView(ReportEntry report, FigureView figures, Language language, bool anchors = true)
{
    private readonly ILookup<string, Observation> _byBlock = report.Observations.ToLookup(
        found => found.Block,
        StringComparer.Ordinal
    );

    private readonly bool _isUntranslated = IsUntranslated(report.Parallel);

    public IReadOnlyList<BlockContext> All()
    {
        // Of a large site they were put aside: read once, not for every look at a neighbour.
        List<TranslationUnit> units = [.. report.Parallel.Units];
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
        var stated = _byBlock[source.Id].ToArray();
        var isTable = source.Kind == BlockKind.Table;
        var text = english ? unit.Target!.Text : source.Text;
        var places = Places(unit, stated, english);
        var lead = english ? unit.Target!.LeadLength : source.LeadLength;
        return new BlockContext(
            source.Id,
            KindOf(source.Kind),
            source.Level,
            source.Section,
            english || language == Language.Chinese ? "" : Language.Chinese.Tag(),
            StateOf(unit),
            opens,
            closes,
            isTable ? [] : Marked(source.Id, text, lead, new SourceSpan(0, text.Length), places),
            isTable ? Rows(source.Id, text, places) : [],
            Array.ConvertAll(stated, figures.Of)
        );
    }

    /// <summary>Whether nothing of a report is translated: the notice at its head says so, and no block repeats it.</summary>
    public static bool IsUntranslated(ParallelReport report) =>
        report.Count(UnitCurrency.Missing) == report.Units.Count;

    private string StateOf(TranslationUnit unit)
    {
        if (report.Metadata.Inferred.Contains(unit.Source.Id, StringComparer.Ordinal))
            return "inferred";
        if (language == Language.Chinese)
            return "";
        return unit.Currency switch
        {
            UnitCurrency.Missing => _isUntranslated ? "" : "untranslated",
            UnitCurrency.Stale => "stale",
            _ => "",
        };
    }

    // In English a figure stands where the words do that render it; the number in its anchor is the one it has in Chinese.
    private static IReadOnlyList<(Observation Found, int Number, SourceSpan Place)> Places(
        TranslationUnit unit,
        IReadOnlyList<Observation> stated,
        bool english
    )
    {
        if (stated.Count == 0)
            return [];
        var places = new List<(Observation, int, SourceSpan Place)>(stated.Count);
        var number = 0;
        foreach (var found in InOrder(stated))
        {
            number++;
            var place = english ? unit.EnglishOf(found).Place : found.FigureSpan;
            if (place is { Length: > 0 } known)
                places.Add((found, number, known));
        }
        return english && places.Count > 1 ? [.. places.OrderBy(figure => figure.Place.Start)] : places;
    }

    private static IEnumerable<Observation> InOrder(IReadOnlyList<Observation> stated) =>
        stated.Count == 1
            ? stated
            : stated.OrderBy(found => found.FigureSpan.Start).ThenBy(found => found.FigureSpan.End);

    // Cuts at run-in head and figures; a figure inside an earlier one is not marked twice.
    private List<PartContext> Marked(
        string block,
        string text,
        int lead,
        SourceSpan shown,
        IReadOnlyList<(Observation Found, int Number, SourceSpan Place)> stated
    )
    {
        var parts = new List<PartContext>();
        var done = shown.Start;
        foreach (var (found, number, place) in stated)
        {
            if (place.Start < done || place.End > shown.End)
                continue;
            Plain(parts, text, lead, done, place.Start);
            var anchor = anchors ? string.Create(CultureInfo.InvariantCulture, $"{block}.{number}") : "";
            parts.Add(new PartContext(text[place.Start..place.End], place.End <= lead, figures.Of(found), anchor));
            done = place.End;
        }
        Plain(parts, text, lead, done, shown.End);
        return parts;
    }

    private static void Plain(List<PartContext> parts, string text, int lead, int start, int end)
    {
        var cut = Math.Clamp(lead, start, end);
        if (cut > start)
            parts.Add(new PartContext(text[start..cut], Lead: true, null, ""));
        if (end > cut)
            parts.Add(new PartContext(text[cut..end], Lead: false, null, ""));
    }

    private IReadOnlyList<IReadOnlyList<IReadOnlyList<PartContext>>> Rows(
        string block,
        string table,
        IReadOnlyList<(Observation Found, int Number, SourceSpan Place)> stated
    )
    {
        var next = 0;
        return
        [
            .. TableCell
                .Rows(table)
                .Select(row => (IReadOnlyList<IReadOnlyList<PartContext>>)[.. row.Select(cell => Cell(cell))]),
        ];

        // Figures come in the order of the cells.
        IReadOnlyList<PartContext> Cell(TableCell cell)
        {
            var first = next;
            while (next < stated.Count && stated[next].Place.Start < cell.End)
                next++;
            return Marked(block, table, 0, cell.Span, [.. stated.Skip(first).Take(next - first)]);
        }
    }

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
