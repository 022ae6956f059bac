using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>
/// Which indicators stand in the same passages as one of them: looked for once, for the page of the indicator and those of
/// its parts.
/// </summary>
internal sealed class IndicatorNeighbours
{
    private const int MostRelated = 8;

    private readonly SiteIndex _index;
    private readonly Indicator _indicator;

    // The places of all indicators of its passage; figures of one passage share them.
    private readonly Dictionary<Observation, List<int>> _passages;

    public IndicatorNeighbours(SiteIndex index, Indicator indicator)
    {
        (_index, _indicator) = (index, indicator);
        var figures = index.ByIndicator[indicator.Code];
        _passages = new Dictionary<Observation, List<int>>(figures.Count(), ReferenceEqualityComparer.Instance);
        // The figures of a report follow each other.
        var ofReport = new List<Observation>();
        foreach (var figure in figures)
        {
            if (ofReport.Count > 0 && ofReport[0].Report != figure.Report)
                AddPassages(ofReport);
            ofReport.Add(figure);
        }
        AddPassages(ofReport);
    }

    /// <summary>Those that stand in the same passages as some figures, then those of the same theme.</summary>
    public IReadOnlyList<Indicator> Of(IReadOnlyList<Observation> figures)
    {
        var together = new int[_index.Indicators.Count];
        var counted = new HashSet<List<int>>(ReferenceEqualityComparer.Instance);
        foreach (var figure in figures)
        {
            if (!counted.Add(_passages[figure]))
                continue;
            foreach (var place in _passages[figure])
                together[place]++;
        }
        return
        [
            .. _index
                .Indicators.Select(
                    (other, place) => (Indicator: other, Together: together[place], IsAlike: IsAlike(other))
                )
                .Where(other => other.Indicator.Code != _indicator.Code && (other.IsAlike || other.Together > 0))
                .OrderByDescending(other => other.Together + (other.IsAlike ? 1 : 0))
                .Take(MostRelated)
                .Select(other => other.Indicator),
        ];
    }

    private bool IsAlike(Indicator other) => other.Theme == _indicator.Theme;

    // Leaves the list empty for the next report.
    private void AddPassages(List<Observation> figures)
    {
        if (figures.Count == 0)
            return;
        var passages = new List<(string Block, List<int> Places)>();
        foreach (var figure in figures)
        {
            if (PassageOf(figure.Block) is not { } places)
                passages.Add((figure.Block, places = []));
            _passages[figure] = places;
        }
        foreach (var found in _index.Report(figures[0].Report).Observations)
        {
            if (
                found.Indicator is { } code
                && PassageOf(found.Block) is { } places
                && _index.PlaceOf(code) is var place
                && place < _index.Indicators.Count
                && !places.Contains(place)
            )
                places.Add(place);
        }
        figures.Clear();

        // A report states an indicator in one passage or two.
        List<int>? PassageOf(string block)
        {
            foreach (var (known, places) in passages)
            {
                if (string.Equals(known, block, StringComparison.Ordinal))
                    return places;
            }
            return null;
        }
    }
}
