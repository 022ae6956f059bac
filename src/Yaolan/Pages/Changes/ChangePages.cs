using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Pages.Contexts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Changes;

/// <summary>The pages of two neighbouring years: what changed in targets, results and terms.</summary>
internal sealed class ChangePages(SiteIndex index, Language language)
{
    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);
    private readonly List<(int First, int Second)> _pairs = [.. PairsOf(index)];

    public IEnumerable<Page> All()
    {
        yield return Page.Of(Permalinks.Changes(language), "changes", List);
        foreach (var pair in _pairs)
            yield return Page.Of(Permalinks.Change(language, pair.First, pair.Second), "change", () => Change(pair));
    }

    /// <summary>The neighbouring years of the site, newest first.</summary>
    public static IEnumerable<(int First, int Second)> PairsOf(SiteIndex index) =>
        index.Years.Zip(index.Years.Skip(1), (second, first) => (first, second));

    private ChangesPageContext List()
    {
        var frame = new PageFrame(index, Permalinks.Changes(language), "changes");
        var pairs = _pairs.Select(pair =>
        {
            var areas = index.ChangesBetween(pair.First, pair.Second);
            var page = Permalinks.Change(language, pair.First, pair.Second);
            return new YearPairContext(
                Name(pair),
                frame.Here.To(page),
                [
                    .. areas.Select(area => new LinkContext(
                        area.Area.Name.In(language),
                        frame.Here.To(page, area.Area.Slug)
                    )),
                ],
                areas.Sum(area => area.Rows.Count)
            );
        });
        return new ChangesPageContext(
            frame.Site,
            frame.Page(
                new WordsContext(_words["changes.title"], ""),
                _words["changes.description"],
                frame.Link("nav.years", Permalinks.Years(language))
            ),
            [.. pairs]
        );
    }

    private ChangePageContext Change((int First, int Second) pair)
    {
        var frame = new PageFrame(index, Permalinks.Change(language, pair.First, pair.Second), "change");
        var figures = new FigureView(index, frame.Here);
        var areas = index
            .ChangesBetween(pair.First, pair.Second)
            .Select(area => new AreaChangesContext(
                area.Area.Slug,
                new LinkContext(area.Area.Name.In(language), frame.Here.To(Permalinks.Area(language, area.Area.Slug))),
                [.. area.Rows.Select(row => Row(row, area.Area, figures))],
                Terms(area.Terms.New, frame.Here),
                Terms(area.Terms.Gone, frame.Here),
                Terms(area.Terms.Risen, frame.Here)
            ))
            .ToList();
        int Count(string kind) => areas.Sum(area => area.Rows.Count(row => row.Result?.Kind == kind));
        var at = _pairs.IndexOf(pair);
        LinkContext? Link(int place) =>
            place < 0 || place >= _pairs.Count
                ? null
                : new LinkContext(
                    Name(_pairs[place]),
                    frame.Here.To(Permalinks.Change(language, _pairs[place].First, _pairs[place].Second))
                );
        return new ChangePageContext(
            frame.Site,
            frame.Page(
                new WordsContext(Name(pair), ""),
                _words.Format("change.description", Text(pair.First), Text(pair.Second)),
                frame.Link("nav.years", Permalinks.Years(language)),
                frame.Link("changes.title", Permalinks.Changes(language))
            ),
            [
                .. new[] { pair.First, pair.Second }.Select(year => new LinkContext(
                    Text(year),
                    frame.Here.To(Permalinks.Year(language, year))
                )),
            ],
            Count("up"),
            Count("down"),
            Count("same"),
            areas,
            Link(at + 1),
            Link(at - 1)
        );
    }

    private ChangeRowContext Row(PairedYears row, ReferenceArea area, FigureView figures)
    {
        var changes = new ChangeView(index, language);
        var cells = new CellView(index, figures, language);
        return new ChangeRowContext(
            row.Indicator.Name.In(language),
            figures.IndicatorHref(row.Indicator.Code),
            _words[$"measure.{row.Series.Measure.Code()}"],
            [.. new[] { row.First, row.Second }.Select(year => cells.Of(area.Code, year.Figures))],
            changes.Of(row.First.Target, row.Second.Target),
            changes.Of(row.First.Result, row.Second.Result)
        );
    }

    private IReadOnlyList<TermContext> Terms(IReadOnlyList<ChangedTerm> terms, Permalink here) =>
        [
            .. terms.Select(term => new TermContext(
                term.Text,
                here.To(Permalinks.Report(language, term.Place.Report), term.Place.Block),
                term.Before,
                term.After
            )),
        ];

    private string Name((int First, int Second) pair) =>
        _words.Format("changes.pair", Text(pair.First), Text(pair.Second));

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
