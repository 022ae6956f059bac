using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Pages.Charts;
using Yaolan.Pages.Contexts;
using Yaolan.Pages.Parts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Changes;

/// <summary>The pages of two neighbouring years: what changed in targets, results and terms.</summary>
internal sealed class ChangePages(SiteIndex index, Language language)
{
    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);
    private readonly List<(int First, int Second)> _pairs = [.. PairsOf(index)];
    private readonly List<ListedPair> _listed = [];

    /// <summary>The pages of the pairs, then the list of them, which tells what was found.</summary>
    public IEnumerable<Page> All()
    {
        foreach (var pair in _pairs)
        {
            var rows = index.Lists.Get("changes", pair, () => Divided(pair));
            _listed.Add(ListedPair.Of(pair, rows));
            foreach (var part in rows.SelfAndBelow())
                yield return Page.Of(part.Place.In(AddressOf(pair)), "change", () => Change(pair, part));
        }
        yield return Page.Of(Permalinks.Changes(language), "changes", List);
    }

    /// <summary>The neighbouring years of the site, newest first: years between which none is missing.</summary>
    public static IEnumerable<(int First, int Second)> PairsOf(SiteIndex index) =>
        index
            .Years.Zip(index.Years.Skip(1), (second, first) => (first, second))
            .Where(pair => pair.first + 1 == pair.second);

    private ListPart<ChangeLine> Divided((int First, int Second) pair)
    {
        var divisions = new Divisions(index.Vocabulary);
        return ListPart<ChangeLine>.Of(
            [.. AreaChanges.Of(index, pair.First, pair.Second).SelectMany(ChangeLine.Of)],
            [
                .. divisions.ByArea<ChangeLine>(line => line.Area.Code),
                divisions.ByTheme<ChangeLine>(line => line.Years?.Indicator.Theme ?? ""),
            ]
        );
    }

    private ChangesPageContext List()
    {
        var frame = new PageFrame(index, Permalinks.Changes(language), "changes");
        var linked = _listed.Sum(pair => pair.AreaCount) <= ListPart<ChangeLine>.MostRows;
        return new ChangesPageContext(
            frame.Site,
            frame.Page(
                new WordsContext(_words["changes.title"], ""),
                _words["changes.description"],
                frame.Link("nav.years", Permalinks.Years(language))
            ),
            [.. _listed.Select(pair => Pair(pair, linked ? pair.Areas : [], frame.Here))],
            [.. Gaps()]
        );
    }

    private YearPairContext Pair(ListedPair listed, IReadOnlyList<ReferenceArea> linked, Permalink here) =>
        new(
            Name(listed.Pair),
            here.To(AddressOf(listed.Pair)),
            listed.AreaCount,
            [
                .. linked.Select(area => new LinkContext(
                    area.Name.In(language),
                    here.To(AddressOf(listed.Pair), listed.Anchors.Contains(area.Slug) ? area.Slug : "")
                )),
            ],
            listed.RowCount
        );

    // Years far apart are not set side by side; the list says which years are missing between them.
    private IEnumerable<string> Gaps() =>
        index
            .Years.Zip(index.Years.Skip(1), (second, first) => (First: first, Second: second))
            .Where(pair => pair.First + 1 < pair.Second)
            .Select(pair =>
                pair.First + 2 == pair.Second
                    ? _words.Format("changes.gap_year", Text(pair.First), Text(pair.Second), Text(pair.First + 1))
                    : _words.Format(
                        "changes.gap_years",
                        Text(pair.First),
                        Text(pair.Second),
                        Text(pair.First + 1),
                        Text(pair.Second - 1)
                    )
            );

    private ChangePageContext Change((int First, int Second) pair, ListPart<ChangeLine> part)
    {
        var frame = new PageFrame(index, part.Place.In(AddressOf(pair)), "change");
        var figures = new FigureView(index, frame.Here);
        var changes = new ChangeView(index, language);
        var cells = new CellView(index, figures, language);
        var kinds = part
            .Rows.Select(line => changes.KindOf(line.Years?.First.Result, line.Years?.Second.Result))
            .ToList();
        var areas = part
            .Rows.GroupBy(line => line.Area.Code, StringComparer.Ordinal)
            .Select(group => (group.First().Area, Lines: group))
            .Select(group => new AreaChangesContext(
                group.Area.Slug,
                new LinkContext(
                    group.Area.Name.In(language),
                    frame.Here.To(Permalinks.Area(language, group.Area.Slug))
                ),
                [
                    .. group
                        .Lines.Select(line => line.Years)
                        .OfType<PairedYears>()
                        .Select(years => Row(years, group.Area, figures, cells, changes)),
                ],
                Terms(group.Lines.SelectMany(line => line.Terms.New), frame.Here),
                Terms(group.Lines.SelectMany(line => line.Terms.Gone), frame.Here),
                Terms(group.Lines.SelectMany(line => line.Terms.Risen), frame.Here)
            ));
        var at = _pairs.IndexOf(pair);
        LinkContext? Link(int place) =>
            place < 0 || place >= _pairs.Count
                ? null
                : new LinkContext(Name(_pairs[place]), frame.Here.To(AddressOf(_pairs[place])));
        return new ChangePageContext(
            frame.Site,
            frame.Page(
                new WordsContext(part.Place.Title(Name(pair), language), ""),
                _words.Format("change.description", Text(pair.First), Text(pair.Second)),
                [
                    frame.Link("nav.years", Permalinks.Years(language)),
                    frame.Link("changes.title", Permalinks.Changes(language)),
                    .. part.Place.Trail(Name(pair), AddressOf(pair)),
                ]
            ),
            [
                .. new[] { pair.First, pair.Second }.Select(year => new LinkContext(
                    Text(year),
                    frame.Here.To(Permalinks.Year(language, year))
                )),
            ],
            kinds.Count(kind => kind == "up"),
            kinds.Count(kind => kind == "down"),
            kinds.Count(kind => kind == "same"),
            PartView.Of(part, AddressOf(pair), frame.Here),
            part.IsSplit ? [] : [.. areas],
            Link(at + 1),
            Link(at - 1)
        );
    }

    private ChangeRowContext Row(
        PairedYears row,
        ReferenceArea area,
        FigureView figures,
        CellView cells,
        ChangeView changes
    ) =>
        new(
            row.Indicator.Name.In(language),
            figures.IndicatorHref(row.Indicator.Code),
            _words[$"measure.{row.Series.Measure.Code()}"],
            [cells.Of(area.Code, Shown(row.First)), cells.Of(area.Code, Shown(row.Second))],
            changes.Of(row.First.Target, row.Second.Target),
            changes.Of(row.First.Result, row.Second.Result)
        );

    // What a target could not be compared with is no part of the series: it is shown all the same, for the reason speaks of it.
    private IEnumerable<Observation> Shown(SeriesYear year) =>
        year is { Target: { } target, Result: null } && FigureView.ResultShown(index.TrackOf(target)) is { } result
            ? [target, result]
            : year.Figures;

    private IReadOnlyList<TermContext> Terms(IEnumerable<ChangedTerm> terms, Permalink here) =>
        [
            .. terms.Select(term => new TermContext(
                ReportView.Words(term.Text, index.Vocabulary.Termbase.Terms.Find(term.Text)?.Preferred, language),
                here.To(Permalinks.Report(language, term.Place.Report), term.Place.Block),
                term.Before,
                term.After
            )),
        ];

    private Permalink AddressOf((int First, int Second) pair) => Permalinks.Change(language, pair.First, pair.Second);

    private string Name((int First, int Second) pair) =>
        _words.Format("changes.pair", Text(pair.First), Text(pair.Second));

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
