using Yaolan.Extraction;
using Yaolan.Pages.Contexts;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>Shows one indicator in one area and year: what was aimed at beside what was reported.</summary>
internal sealed class CellView(SiteIndex index, FigureView figures, Language language)
{
    // What the cell that is being made shows.
    private readonly List<Observation> _shown = [];
    private readonly List<FigureContext> _targets = [];
    private readonly List<FigureContext> _results = [];
    private IndicatorCellContext? _empty;

    /// <param name="found">Observations of that area, year and indicator.</param>
    public IndicatorCellContext Of(string area, IEnumerable<Observation> found)
    {
        var name = index.Vocabulary.Areas.OfCode(area)?.Name.In(language) ?? area;
        _shown.Clear();
        _targets.Clear();
        _results.Clear();
        TargetTrack? track = null;
        foreach (var observation in found)
        {
            if (IsShown(observation))
                continue;
            _shown.Add(observation);
            if (observation.Status == ObservationStatus.Target)
            {
                _targets.Add(figures.Of(observation));
                if (track is null or { Refusal: Refusal.Revised })
                    track = index.TrackOf(observation);
            }
            else
                _results.Add(figures.Of(observation));
        }
        // Tables have many empty cells.
        if (_shown.Count == 0)
            return _empty?.AreaName == name
                ? _empty
                : _empty = new IndicatorCellContext(name, [], [], "", "", Provisional: false, "");
        return new IndicatorCellContext(
            name,
            _targets.ToArray(),
            _results.ToArray(),
            FigureView.VerdictCode(track),
            figures.VerdictText(track),
            track?.Provisional ?? false,
            figures.NoteOf(track)
        )
        {
            Named = HasTwins(),
        };
    }

    // Two figures of a kind that differ in what they count and how many.
    private bool HasTwins()
    {
        for (var second = 1; second < _shown.Count; second++)
        for (var first = 0; first < second; first++)
        {
            if (AreTwins(_shown[first], _shown[second]))
                return true;
        }
        return false;
    }

    private bool AreTwins(Observation one, Observation other) =>
        one.Measure == other.Measure
        && one.UnitOfMeasure == other.UnitOfMeasure
        && (one.Status == ObservationStatus.Target) == (other.Status == ObservationStatus.Target)
        && one.Value != other.Value
        && figures.LabelOf(one).Text != figures.LabelOf(other).Text;

    // A cell has so few figures that each is held against each.
    private bool IsShown(Observation found)
    {
        foreach (var other in _shown)
        {
            if (SameFigure.Instance.Equals(other, found))
                return true;
        }
        return false;
    }

    // A figure that a report states twice is one figure in a table.
    public static IEnumerable<Observation> Distinct(IEnumerable<Observation> found) =>
        found.Distinct(SameFigure.Instance);

    /// <summary>A set that takes each figure of a report once.</summary>
    public static HashSet<Observation> DistinctFigures() => new(SameFigure.Instance);

    private sealed class SameFigure : EqualityComparer<Observation>
    {
        public static SameFigure Instance { get; } = new();

        public override bool Equals(Observation? one, Observation? other) =>
            ReferenceEquals(one, other)
            || (
                one is not null
                && other is not null
                && one.Report == other.Report
                && one.Indicator == other.Indicator
                && one.Area == other.Area
                && one.Period == other.Period
                && one.Status == other.Status
                && one.Measure == other.Measure
                && one.UnitOfMeasure == other.UnitOfMeasure
                && one.Value == other.Value
                && (one.Value is not null || one.Quote == other.Quote)
                // 总量和增速均居全国第5位
                && (one.Measure != Measure.Rank || one.Label == other.Label)
            );

        public override int GetHashCode(Observation found) =>
            HashCode.Combine(found.Report, found.Indicator, found.Status, found.Measure, found.Value?.Number);
    }
}
