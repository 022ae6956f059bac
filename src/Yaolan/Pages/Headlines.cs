using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>Chooses what the home page shows: a few areas with the headline targets of one year each.</summary>
internal sealed class Headlines(SiteIndex index)
{
    private const int MostAreas = 6;
    private const int MostTargets = 14;

    private readonly Dictionary<string, HashSet<string>> _targetBlocks = new(StringComparer.Ordinal);

    public IReadOnlyList<Headline> All() =>
        [
            .. index
                .Areas.Select(area => new Headline(area, Shown(area)))
                .Where(headline => headline.Targets.Count > 0)
                // Areas whose targets have results say most; then what is new.
                .OrderByDescending(headline =>
                    headline.Targets.Count(found => FigureView.ResultShown(index.TrackOf(found)) is not null)
                )
                .ThenByDescending(headline => headline.Targets[0].Period.Last)
                .Take(MostAreas),
        ];

    // Not every report has a section of targets; then those of the area's own reports stand in.
    private IReadOnlyList<Observation> Shown(ReferenceArea area)
    {
        var targets = index
            .ByArea[area.Code]
            .Where(found => found.Status == ObservationStatus.Target && !found.Period.IsInterval)
            .ToList();
        var headlined = OfOneYear(targets, IsHeadline);
        return headlined.Count > 0
            ? headlined
            : OfOneYear(targets, found => index.Report(found.Report).Metadata.Area == area.Code);
    }

    // The newest year whose targets were held against results; without one the newest with targets. Few texts are looked
    // at to find it: those of the newest reports.
    private IReadOnlyList<Observation> OfOneYear(List<Observation> targets, Func<Observation, bool> isMeant)
    {
        // What a plan sets for the years to come stands behind what a report sets for the year ahead.
        var newest = targets
            .OrderByDescending(found => ReportView.IsOfYearAhead(found, index.Report(found.Report).Metadata))
            .ThenByDescending(found => found.Period.Last)
            .ToList();
        var chosen =
            newest.Find(found => index.TrackOf(found) is { IsJudged: true } && isMeant(found))
            ?? newest.Find(found => isMeant(found));
        return chosen is null
            ? []
            :
            [
                .. targets
                    .Where(found => found.Period.Last == chosen.Period.Last && isMeant(found))
                    .DistinctBy(found => found.Indicator)
                    .Take(MostTargets),
            ];
    }

    private bool IsHeadline(Observation found)
    {
        if (!_targetBlocks.TryGetValue(found.Report, out var blocks))
            _targetBlocks[found.Report] = blocks = TargetPassages.BlocksOf(
                index.Report(found.Report),
                index.Vocabulary
            );
        return blocks.Contains(found.Block);
    }
}

/// <summary>The headline targets of an area.</summary>
internal sealed record Headline(ReferenceArea Area, IReadOnlyList<Observation> Targets);
