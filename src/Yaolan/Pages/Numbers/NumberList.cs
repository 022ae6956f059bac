using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Pages.Parts;
using Yaolan.Translation;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Numbers;

/// <summary>All figures of a report in the order of its text, on as many pages as they need.</summary>
internal sealed class NumberList
{
    private readonly Dictionary<Observation, PartPlace> _pages = new(ReferenceEqualityComparer.Instance);

    public NumberList(ReportEntry report, Vocabulary vocabulary)
    {
        Whole = ListPart<Observation>.Of(report.Observations);
        // Nearly all reports fit one page and need not be looked through.
        if (Whole.Rows.Count <= ListPart<Observation>.MostRows)
            return;
        var places = PlacesOf(report, vocabulary);
        Whole = ListPart<Observation>.Of(
            report.Observations,
            [
                new Division<Observation>(found => places[found].Chapter),
                new Division<Observation>(found => places[found].Section),
                new Division<Observation>(found => places[found].Run),
            ]
        );
        foreach (var page in Whole.SelfAndBelow().Where(page => !page.IsSplit))
        foreach (var found in page.Rows)
            _pages[found] = page.Place;
    }

    public ListPart<Observation> Whole { get; }

    /// <summary>The page on which a figure stands.</summary>
    public PartPlace PageOf(Observation found) => _pages.GetValueOrDefault(found, PartPlace.Whole);

    private static Dictionary<Observation, Place> PlacesOf(ReportEntry report, Vocabulary vocabulary)
    {
        var places = new Dictionary<Observation, Place>(ReferenceEqualityComparer.Instance);
        var byBlock = report.Observations.ToLookup(found => found.Block, StringComparer.Ordinal);
        var opening = new PartName(
            "opening",
            new LocalizedText(vocabulary.ChineseWords["numbers.opening"], vocabulary.EnglishWords["numbers.opening"]),
            0
        );
        var (chapter, section) = (opening, opening);
        foreach (var (order, unit) in report.Parallel.Units.Index())
        {
            if (unit.Source.Kind == BlockKind.Heading)
            {
                section = NameOf(unit, order + 1);
                if (unit.Source.Level == 1)
                    chapter = section;
            }
            foreach (var found in byBlock[unit.Source.Id])
                places[found] = new Place(chapter, section, RunOf(places.Count / ListPart<Observation>.MostRows));
        }
        return places;
    }

    private static PartName NameOf(TranslationUnit heading, int order)
    {
        var english = heading.Target?.Text;
        return new PartName(
            heading.Source.Id,
            new LocalizedText(heading.Source.Text, string.IsNullOrEmpty(english) ? heading.Source.Text : english),
            order
        );
    }

    // Where a text has no headings to go by: the figures from one number to another.
    private static PartName RunOf(int run)
    {
        var first = run * ListPart<Observation>.MostRows + 1;
        var last = first + ListPart<Observation>.MostRows - 1;
        var text = string.Create(CultureInfo.InvariantCulture, $"{first}–{last}");
        return new PartName(
            string.Create(CultureInfo.InvariantCulture, $"from-{first}"),
            new LocalizedText(text, text),
            run
        );
    }

    private sealed record Place(PartName Chapter, PartName Section, PartName Run);
}
