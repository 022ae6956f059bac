using Yaolan.Pages.Parts;
using Yaolan.Tracking;

namespace Yaolan.Pages.Tracker;

/// <summary>On which page of the tracker each target stands, found once so that no page looks through all of them.</summary>
internal sealed class TrackerPlaces
{
    private readonly List<ListPart<TargetTrack>> _pages;
    private readonly Dictionary<TargetTrack, int> _pageOf;

    public TrackerPlaces(ListPart<TargetTrack> list)
    {
        _pageOf = new Dictionary<TargetTrack, int>(list.Rows.Count, ReferenceEqualityComparer.Instance);
        _pages = [.. list.SelfAndBelow().Where(part => !part.IsSplit)];
        for (var page = 0; page < _pages.Count; page++)
        {
            foreach (var track in _pages[page].Rows)
                _pageOf[track] = page;
        }
    }

    /// <summary>The pages that hold any of these targets, in the order of the tracker.</summary>
    public IEnumerable<ListPart<TargetTrack>> PagesOf(IEnumerable<TargetTrack> tracks)
    {
        // Tracks that are asked for together mostly stand on one page.
        var pages = new List<int>();
        foreach (var track in tracks)
        {
            if (_pageOf.TryGetValue(track, out var page) && (pages.Count == 0 || pages[^1] != page))
                pages.Add(page);
        }
        return pages.Count < 2
            ? pages.Select(page => _pages[page])
            : pages.Distinct().Order().Select(page => _pages[page]);
    }
}
