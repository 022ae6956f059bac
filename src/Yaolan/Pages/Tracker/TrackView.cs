using System.Globalization;
using Yaolan.Pages.Contexts;
using Yaolan.Tracking;

namespace Yaolan.Pages.Tracker;

/// <summary>Shows targets with what became of them, and counts them.</summary>
internal sealed class TrackView(SiteIndex index, Permalink here)
{
    private readonly FigureView _figures = new(index, here);
    private readonly TrackWords _reasons = new(index.Vocabulary, here.Language);

    public TrackContext Of(TargetTrack track) =>
        new(
            track.Target.Id,
            _figures.Row(track),
            [.. track.Results.Select(_figures.Of)],
            [.. track.Joint.Select(_figures.Of)],
            _reasons.Reason(track),
            index.Vocabulary.Areas.OfCode(track.Target.Area)?.Slug ?? track.Target.Area,
            YearOf(track),
            index.Themes.ThemeOf(track.Target)
        );

    /// <summary>Counts whose parts add up to all.</summary>
    public static VerdictCountsContext Count(
        IReadOnlyCollection<TargetTrack> tracks,
        string id,
        string name,
        string href
    )
    {
        var counts = new int[(int)Verdict.Pending + 1];
        foreach (var track in tracks)
            counts[(int)track.Verdict]++;
        int Of(Verdict verdict) => counts[(int)verdict];
        return new VerdictCountsContext(
            id,
            name,
            href,
            Of(Verdict.Met),
            Of(Verdict.Missed),
            Of(Verdict.NotComparable),
            Of(Verdict.NoResult),
            Of(Verdict.Pending),
            tracks.Count
        );
    }

    /// <summary>The year for which a target was set, the last one of several.</summary>
    public static string YearOf(TargetTrack track) => track.Target.Period.Last.ToString(CultureInfo.InvariantCulture);
}
