using System.Globalization;
using Yaolan.Pages.Contexts;
using Yaolan.Pages.Parts;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Tracker;

/// <summary>The tracker: every target with its result, its verdict and the words of both, by area and year.</summary>
internal sealed class TrackerPages(SiteIndex index, Language language)
{
    private static readonly string[] Verdicts = ["met", "missed", "not_comparable", "no_result", "pending"];

    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);

    private readonly Permalink _list = Permalinks.Tracker(language);

    public IEnumerable<Page> All() =>
        index.TrackerList.SelfAndBelow().Select(part => Page.Of(part.Place.In(_list), "tracker", () => Tracker(part)));

    private TrackerPageContext Tracker(ListPart<TargetTrack> part)
    {
        var frame = new PageFrame(index, part.Place.In(_list), "tracker");
        var groups = part.IsSplit ? [] : Groups(part, frame.Here);
        IReadOnlyList<VerdictCountsContext> counts = part.IsSplit
            ? [.. part.Parts.Select(below => Counts(below, frame.Here))]
            : [.. part.Rows.GroupBy(GroupOf).Select(group => Counts([.. group], group.Key))];
        var title = _words["tracker.title"];
        var page = frame.Page(
            new WordsContext(part.Place.Title(title, language), ""),
            _words["tracker.description"],
            part.Place.Trail(title, _list)
        );
        // Nothing to choose from, nothing to run.
        IReadOnlyList<FilterContext> filters = [.. Filters(groups).Where(filter => filter.Options.Count > 1)];
        return new TrackerPageContext(
            frame.Site,
            filters.Count == 0 ? page : page with { Script = frame.Here.ToFile(Permalinks.TrackerScript) },
            counts,
            TrackView.Count(part.Rows, "", _words["tracker.all"], ""),
            filters,
            groups
        )
        {
            Judged = new JudgedTargets(index, _list, frame.Here).Of(part),
        };
    }

    private VerdictCountsContext Counts(ListPart<TargetTrack> part, Permalink here) =>
        TrackView.Count(
            part.Rows,
            string.Join('-', part.Place.Names.Select(name => name.Slug)),
            part.Place.Names[^1].Text.In(language),
            here.To(part.Place.In(_list))
        );

    private VerdictCountsContext Counts(IReadOnlyList<TargetTrack> tracks, (string Area, int Year) group)
    {
        var area = index.Vocabulary.Areas.OfCode(group.Area)!;
        var name = $"{area.Name.In(language)} {Text(group.Year)}";
        return TrackView.Count(tracks, "", name, $"#{TrackerLinks.AnchorOf(area, group.Year)}");
    }

    private List<TrackGroupContext> Groups(ListPart<TargetTrack> part, Permalink here)
    {
        var view = new TrackView(index, here);
        return
        [
            .. part
                .Rows.GroupBy(GroupOf)
                .Select(group =>
                {
                    var area = index.Vocabulary.Areas.OfCode(group.Key.Area)!;
                    var year = group.Key.Year;
                    return new TrackGroupContext(
                        TrackerLinks.AnchorOf(area, year),
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

    private static string Text(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";
}
