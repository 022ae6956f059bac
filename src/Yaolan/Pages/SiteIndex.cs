using System.Collections.Concurrent;
using Yaolan.Content;
using Yaolan.Extraction;
using Yaolan.Pages.Changes;
using Yaolan.Pages.Charts;
using Yaolan.Pages.Contexts;
using Yaolan.Pages.Glossary;
using Yaolan.Pages.Numbers;
using Yaolan.Pages.Parts;
using Yaolan.Pages.Themes;
using Yaolan.Pages.Tracker;
using Yaolan.Storage;
using Yaolan.Tracking;
using Yaolan.Tracking.Pairing;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>Look-ups over all reports and figures, made once so that no page searches.</summary>
internal sealed class SiteIndex
{
    private readonly Dictionary<string, ReportEntry> _reports;
    private readonly Dictionary<Observation, TargetTrack> _tracks;
    private readonly Dictionary<string, int> _places;
    private readonly CountingKinds _countingKinds;
    private readonly Dictionary<string, ReferenceArea> _areas;
    private readonly ILookup<string, ReferenceArea> _below;
    private readonly ILookup<string, ReportEntry> _reportsByArea;
    private readonly ILookup<int, ReportEntry> _reportsByYear;
    private readonly ILookup<string, TargetTrack> _tracksByArea;
    private readonly ILookup<(string Area, int Year), TargetTrack> _tracksOfYear;
    private readonly Dictionary<string, int> _figureCounts;
    private readonly ConcurrentDictionary<string, Lazy<AreaSeries>> _series = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, NumberList> _numbers = new(StringComparer.Ordinal);
    private readonly Lazy<IndicatorNeighbours> _neighbours;

    public SiteIndex(
        SiteSettings settings,
        Vocabulary vocabulary,
        IReadOnlyList<ReportEntry> reports,
        IReadOnlyList<Observation> observations,
        IReadOnlyList<TargetTrack> tracks,
        IReadOnlyList<PageText> texts,
        IReadOnlySet<string> printed
    )
    {
        Printed = printed;
        Settings = settings;
        Vocabulary = vocabulary;
        // Newest year first; within a year by area and id.
        Reports =
        [
            .. reports
                .OrderByDescending(report => report.Metadata.Year)
                .ThenBy(report => report.Metadata.Area, StringComparer.Ordinal)
                .ThenBy(report => report.Id, StringComparer.Ordinal),
        ];
        Texts = texts;
        TranslationState = StateOf(Reports, vocabulary.WordsIn(Language.English));
        HeapBound.Look();
        Observations = observations;
        Tracks = tracks;
        _reports = reports.ToDictionary(report => report.Id, StringComparer.Ordinal);
        _tracks = new Dictionary<Observation, TargetTrack>(tracks.Count, ReferenceEqualityComparer.Instance);
        foreach (var track in tracks)
        foreach (var target in track.Targets)
            _tracks.TryAdd(target, track);
        var named = observations.Where(found => found.Indicator is not null).ToList();
        ByIndicator = named.ToLookup(found => found.Indicator!, StringComparer.Ordinal);
        ByArea = named.ToLookup(found => found.Area, StringComparer.Ordinal);
        Indicators = [.. vocabulary.Indicators.All.Where(indicator => ByIndicator.Contains(indicator.Code))];
        _places = Indicators
            .Select((indicator, place) => (indicator.Code, place))
            .ToDictionary(pair => pair.Code, pair => pair.place, StringComparer.Ordinal);
        var themes = Task.Run(() => new ThemeIndex(vocabulary, Reports));
        TermPlaces = new TermIndex(vocabulary.Termbase, Reports);
        Terms = new ReportTerms(TermPlaces);
        Themes = themes.GetAwaiter().GetResult();
        _countingKinds = new CountingKinds(vocabulary);
        Areas = AreasOf(reports, observations, vocabulary);
        Years = YearsOf(reports, named);
        _areas = Areas.ToDictionary(area => area.Code, StringComparer.Ordinal);
        _below = Areas.ToLookup(area => area.Parent, StringComparer.Ordinal);
        _reportsByArea = Reports.ToLookup(report => report.Metadata.Area, StringComparer.Ordinal);
        _reportsByYear = Reports
            .OrderBy(report => report.Id, StringComparer.Ordinal)
            .ToLookup(report => report.Metadata.Year);
        _tracksByArea = tracks.ToLookup(track => track.Target.Area, StringComparer.Ordinal);
        _tracksOfYear = tracks.ToLookup(track => (track.Target.Area, track.Target.Period.Last));
        _figureCounts = observations
            .CountBy(found => found.Area, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        _neighbours = new Lazy<IndicatorNeighbours>(() => new IndicatorNeighbours(this));
        HeapBound.Look();
        TrackerList = TrackList.Of(this);
        TrackerPlaces = new TrackerPlaces(TrackerList);
    }

    private static string StateOf(IReadOnlyList<ReportEntry> reports, InterfaceWords words) =>
        string.Join(
            words["footer.state_separator"],
            reports
                .Select(report => report.Parallel.State)
                .Distinct()
                .Order()
                .Select(state => words[$"state.{state.Code()}"])
        );

    private static IReadOnlyList<ReferenceArea> AreasOf(
        IReadOnlyList<ReportEntry> reports,
        IReadOnlyList<Observation> observations,
        Vocabulary vocabulary
    ) =>
        [
            .. observations
                .Select(found => found.Area)
                .Concat(reports.Select(report => report.Metadata.Area))
                .Distinct(StringComparer.Ordinal)
                .Select(vocabulary.Areas.OfCode)
                .OfType<ReferenceArea>()
                .OrderBy(area => area.Code, StringComparer.Ordinal),
        ];

    private static IReadOnlyList<int> YearsOf(IReadOnlyList<ReportEntry> reports, IEnumerable<Observation> named) =>
        [
            .. named
                .Where(found => !found.Period.IsInterval)
                .Select(found => found.Period.Last)
                .Concat(reports.Select(report => report.Metadata.Year))
                .Distinct()
                .OrderDescending(),
        ];

    public DividedLists Lists { get; } = new();

    /// <summary>What stands around pages, by language, depth and first folder.</summary>
    public ConcurrentDictionary<(Language, int Depth, string Top), SiteContext> Frames { get; } = new();

    /// <summary>How far the English is. Reports that are not equally far are all named: the reader learns the best and the worst.</summary>
    public string TranslationState { get; }

    /// <summary>Ids of the reports that are printed as PDF.</summary>
    public IReadOnlySet<string> Printed { get; }

    public SiteSettings Settings { get; }

    public Vocabulary Vocabulary { get; }

    public IReadOnlyList<ReportEntry> Reports { get; }

    public IReadOnlyList<Observation> Observations { get; }

    public ThemeIndex Themes { get; }

    /// <summary>What counts as a term where the reports of two years are compared.</summary>
    public ReportTerms Terms { get; }

    /// <summary>Where the terms of the termbase stand.</summary>
    public TermIndex TermPlaces { get; }

    public ListPart<TargetTrack> TrackerList { get; }

    /// <summary>The page of the tracker on which each target stands.</summary>
    public TrackerPlaces TrackerPlaces { get; }

    public IReadOnlyList<TargetTrack> Tracks { get; }

    public IReadOnlyList<PageText> Texts { get; }

    /// <summary>Indicators that have figures, in the order of the vocabulary.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    public IReadOnlyList<ReferenceArea> Areas { get; }

    public IndicatorNeighbours Neighbours => _neighbours.Value;

    /// <summary>Years with figures or reports, newest first.</summary>
    public IReadOnlyList<int> Years { get; }

    public ILookup<string, Observation> ByIndicator { get; }

    public ILookup<string, Observation> ByArea { get; }

    public ReportEntry Report(string id) => _reports[id];

    /// <summary>The pages of a report's figures; asked for wherever one of them is shown.</summary>
    public NumberList NumbersOf(ReportEntry report) =>
        _numbers.GetOrAdd(report.Id, _ => new NumberList(report, Vocabulary));

    /// <summary>The reports of an area, newest first.</summary>
    public IEnumerable<ReportEntry> ReportsOf(string area) => _reportsByArea[area];

    /// <summary>The reports of a year, in the order of their ids.</summary>
    public IEnumerable<ReportEntry> ReportsIn(int year) => _reportsByYear[year];

    /// <summary>The targets of an area.</summary>
    public IEnumerable<TargetTrack> TracksOf(string area) => _tracksByArea[area];

    /// <summary>The targets of an area for a year, or for years that end with it.</summary>
    public IEnumerable<TargetTrack> TracksOf(string area, int year) => _tracksOfYear[(area, year)];

    /// <summary>How many figures there are of an area, with and without an indicator.</summary>
    public int FigureCountOf(string area) => _figureCounts.GetValueOrDefault(area);

    /// <summary>The area above, where the site has anything of it.</summary>
    public ReferenceArea? ParentOf(ReferenceArea area) => _areas.GetValueOrDefault(area.Parent);

    /// <summary>The areas right below one, in the order of their codes.</summary>
    public IEnumerable<ReferenceArea> AreasBelow(ReferenceArea area) => _below[area.Code];

    /// <summary>All series of an area; asked for by several pages, in both languages.</summary>
    public AreaSeries SeriesOf(string area) =>
        _series
            .GetOrAdd(area, static (code, index) => new Lazy<AreaSeries>(() => new AreaSeries(index, code)), this)
            .Value;

    /// <summary>All series of an indicator in an area.</summary>
    public IReadOnlyList<FigureSeries> SeriesOf(Indicator indicator, string area) => SeriesOf(area).Of(indicator);

    /// <summary>A key that figures share which count alike: newly added or in all, of one grade.</summary>
    public string KindOf(Observation found) => _countingKinds.Of(found);

    /// <summary>False of a real rate beside a nominal one, and of other figures whose words say that they were counted in two ways.</summary>
    public bool AreCountedAlike(Observation one, Observation other) => _countingKinds.AreCountedAlike(one, other);

    /// <summary>The figures with an indicator of a year. Few ask, so that the site is gone through each time.</summary>
    public IEnumerable<Observation> FiguresIn(int year) =>
        Observations.Where(found =>
            found.Indicator is not null && !found.Period.IsInterval && found.Period.Last == year
        );

    /// <summary>The place of an indicator in the order of the site; last for none.</summary>
    public int PlaceOf(string? indicator) => _places.GetValueOrDefault(indicator ?? "", int.MaxValue);

    public TargetTrack? TrackOf(Observation target) => _tracks.GetValueOrDefault(target);
}
