using System.Globalization;
using Yaolan.Pages.Contexts;
using Yaolan.Pages.Parts;
using Yaolan.Tracking;

namespace Yaolan.Pages.Tracker;

/// <summary>The targets that were held against a result, for a page that only leads to the parts of the tracker.</summary>
internal sealed class JudgedTargets(SiteIndex index, Permalink list, Permalink here)
{
    private readonly FigureView _figures = new(index, here);

    public IReadOnlyList<JudgedContext> Of(ListPart<TargetTrack> part)
    {
        // More than a page holds would hide what the page is for: the way to the parts.
        if (!part.IsSplit || part.Rows.Count(IsJudged) > ListPart<TargetTrack>.MostRows)
            return [];
        return
        [
            .. part.SelfAndBelow()
                .Where(below => !below.IsSplit)
                .SelectMany(below => below.Rows.Where(IsJudged).Select(track => Row(track, below)))
                .OrderByDescending(row => row.Year, StringComparer.Ordinal),
        ];
    }

    private static bool IsJudged(TargetTrack track) =>
        track.Verdict is Verdict.Met or Verdict.Missed or Verdict.NotComparable;

    private JudgedContext Row(TargetTrack track, ListPart<TargetTrack> part) =>
        new(
            _figures.Row(track),
            index.Vocabulary.Areas.OfCode(track.Target.Area)?.Name.In(list.Language) ?? track.Target.Area,
            track.Target.Period.Last.ToString(CultureInfo.InvariantCulture),
            here.To(part.Place.In(list), track.Target.Id)
        );
}
