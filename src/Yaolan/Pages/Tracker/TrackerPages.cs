using System.Globalization;
using Yaolan.Pages.Contexts;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Tracker;

/// <summary>The tracker: every target with its result, its verdict and the words of both, by area and year.</summary>
internal sealed class TrackerPages(SiteIndex index, Language language)
{
    private static readonly string[] Verdicts = ["met", "missed", "not_comparable", "no_result", "pending"];

    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);

    public IEnumerable<Page> All() =>
        index.TrackerScope.SelfAndBelow().Select(scope => Page.Of(scope.In(language), "tracker", () => Tracker(scope)));

    private TrackerPageContext Tracker(TrackScope scope)
    {
        var frame = new PageFrame(index, scope.In(language), "tracker");
        var isSplit = scope.Parts.Count > 0;
        var groups = isSplit ? [] : Groups(scope, frame.Here);
        IReadOnlyList<VerdictCountsContext> counts = isSplit
            ? [.. scope.Parts.Select(part => Counts(part, frame.Here))]
            : [.. scope.Tracks.GroupBy(GroupOf).Select(group => Counts([.. group], group.Key))];
        var page = frame.Page(new WordsContext(TitleOf(scope), ""), _words["tracker.description"], Trail(scope, frame));
        // Nothing to choose from, nothing to run.
        IReadOnlyList<FilterContext> filters = [.. Filters(groups).Where(filter => filter.Options.Count > 1)];
        return new TrackerPageContext(
            frame.Site,
            filters.Count == 0 ? page : page with { Script = frame.Here.ToFile(Permalinks.TrackerScript) },
            counts,
            TrackView.Count(scope.Tracks, "", _words["tracker.all"], ""),
            filters,
            groups
        );
    }

    private string TitleOf(TrackScope scope) =>
        string.Join(" · ", new[] { _words["tracker.title"], scope.NameIn(language) }.Where(part => part.Length > 0));

    private List<LinkContext> Trail(TrackScope scope, PageFrame frame)
    {
        var trail = new List<LinkContext>();
        if (scope.Area is not null)
            trail.Add(frame.Link("tracker.title", Permalinks.Tracker(language)));
        if (scope is { Area: { } area, Year: not null })
            trail.Add(new LinkContext(area.Name.In(language), frame.Here.To(Permalinks.Tracker(language, area.Slug))));
        return trail;
    }

    private VerdictCountsContext Counts(TrackScope part, Permalink here) =>
        TrackView.Count(
            part.Tracks,
            part.Year is { } year ? AnchorOf(part.Area!, year) : part.Area!.Slug,
            part.NameIn(language),
            here.To(part.In(language))
        );

    private VerdictCountsContext Counts(IReadOnlyList<TargetTrack> tracks, (string Area, int Year) group)
    {
        var area = index.Vocabulary.Areas.OfCode(group.Area)!;
        var name = $"{area.Name.In(language)} {Text(group.Year)}";
        return TrackView.Count(tracks, "", name, $"#{AnchorOf(area, group.Year)}");
    }

    private List<TrackGroupContext> Groups(TrackScope scope, Permalink here)
    {
        var view = new TrackView(index, here);
        return
        [
            .. scope
                .Tracks.GroupBy(GroupOf)
                .Select(group =>
                {
                    var area = index.Vocabulary.Areas.OfCode(group.Key.Area)!;
                    var year = group.Key.Year;
                    return new TrackGroupContext(
                        AnchorOf(area, year),
                        new LinkContext(area.Name.In(language), here.To(Permalinks.Area(language, area.Slug))),
                        new LinkContext(
                            Text(year),
                            index.Years.Contains(year) ? here.To(Permalinks.Year(language, year)) : ""
                        ),
                        [.. group.Select(view.Of)]
                    );
                }),
        ];
    }

    private IEnumerable<FilterContext> Filters(IReadOnlyList<TrackGroupContext> groups)
    {
        var tracks = groups.SelectMany(group => group.Tracks).ToList();
        var years = tracks.Select(track => track.Year).Distinct(StringComparer.Ordinal);
        var verdicts = tracks.Select(track => track.Row.Verdict).ToHashSet(StringComparer.Ordinal);
        var themes = tracks.Select(track => track.Theme).ToHashSet(StringComparer.Ordinal);
        yield return Filter("area", groups.Select(group => (group.Tracks[0].Area, group.Area.Text)).Distinct());
        yield return Filter("year", years.OrderDescending(StringComparer.Ordinal).Select(year => (year, year)));
        yield return Filter(
            "theme",
            index
                .Vocabulary.Themes.All.Where(theme => themes.Contains(theme.Code))
                .Select(theme => (theme.Code, theme.Name.In(language)))
        );
        yield return Filter(
            "verdict",
            Verdicts.Where(verdicts.Contains).Select(verdict => (verdict, _words[$"verdict.{verdict}"]))
        );
    }

    private FilterContext Filter(string name, IEnumerable<(string Code, string Text)> options) =>
        new(
            name,
            _words[$"tracker.filter_{name}"],
            [.. options.Select(option => new OptionContext(option.Code, option.Text))]
        );

    private static (string Area, int Year) GroupOf(TargetTrack track) => (track.Target.Area, track.Target.Period.Last);

    private static string AnchorOf(ReferenceArea area, int year) => $"{area.Slug}-{Text(year)}";

    private static string Text(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";
}
