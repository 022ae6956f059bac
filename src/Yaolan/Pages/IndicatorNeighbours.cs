using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>Which indicators stand in the same passages of the reports: found once for the pages of all indicators and their parts.</summary>
internal sealed class IndicatorNeighbours
{
    private const int MostRelated = 8;

    private readonly IReadOnlyList<Indicator> _indicators;
    private readonly Dictionary<string, Passage[]> _passages = new(StringComparer.Ordinal);

    public IndicatorNeighbours(SiteIndex index)
    {
        _indicators = index.Indicators;
        var ofReport = new List<(string Block, List<int> Indicators)>();
        foreach (var report in index.Reports)
        {
            ofReport.Clear();
            foreach (var found in report.Observations.Where(found => found.Indicator is not null))
                Add(ofReport, found.Block, index.PlaceOf(found.Indicator));
            _passages[report.Id] =
            [
                .. ofReport
                    .Where(passage => passage.Indicators.Count > 1)
                    .Select(passage => new Passage(passage.Block, [.. passage.Indicators])),
            ];
        }
    }

    /// <summary>Those that stand in the same passages as some figures of an indicator, then those of the same theme.</summary>
    public IReadOnlyList<Indicator> Of(Indicator indicator, IReadOnlyList<Observation> figures)
    {
        var together = new int[_indicators.Count];
        var counted = new HashSet<int[]>(ReferenceEqualityComparer.Instance);
        foreach (var figure in figures)
        {
            if (PassageOf(figure) is not { } passage || !counted.Add(passage))
                continue;
            foreach (var place in passage)
                together[place]++;
        }
        return
        [
            .. _indicators
                .Select((other, place) => (Indicator: other, Together: together[place], IsAlike: IsAlike(other)))
                .Where(other => other.Indicator.Code != indicator.Code && (other.IsAlike || other.Together > 0))
                .OrderByDescending(other => other.Together + (other.IsAlike ? 1 : 0))
                .Take(MostRelated)
                .Select(other => other.Indicator),
        ];

        bool IsAlike(Indicator other) => other.Theme == indicator.Theme;
    }

    // The figures of a passage follow each other, but for those that were put right by hand.
    private static void Add(List<(string Block, List<int> Indicators)> passages, string block, int indicator)
    {
        var place = passages.Count - 1;
        while (place >= 0 && passages[place].Block != block)
            place--;
        if (place < 0)
            passages.Add((block, [indicator]));
        else if (!passages[place].Indicators.Contains(indicator))
            passages[place].Indicators.Add(indicator);
    }

    // Null where it states one indicator only.
    private int[]? PassageOf(Observation figure)
    {
        foreach (var passage in _passages[figure.Report])
        {
            if (passage.Block == figure.Block)
                return passage.Indicators;
        }
        return null;
    }

    /// <param name="Indicators">Their places in the order of the site.</param>
    private readonly record struct Passage(string Block, int[] Indicators);
}
