using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Pages.Contexts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Charts;

/// <summary>Puts the figures of a series in their places; templates only draw them there.</summary>
internal sealed class ChartView(SiteIndex index, Language language)
{
    private const int MostYears = 12;
    private const decimal LeastBand = 3;

    private static readonly ChartFrame Full = new(Column: 80, Lane: 20, Left: 0, Top: 26, Depth: 112, Foot: 26);
    private static readonly ChartFrame Small = new(Column: 20, Lane: 0, Left: 0, Top: 4, Depth: 22, Foot: 4);

    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);
    private readonly FigureText _text = new(index.Vocabulary, language);

    /// <summary>The chart of an area; null when there are not two figures to compare.</summary>
    public ChartContext? Chart(Indicator indicator, ReferenceArea area)
    {
        if (FigureSeries.Of(index, indicator, area.Code) is not { } found)
            return null;
        var series = Newest(found);
        var scale = new ChartScale(series, index.Vocabulary, language);
        var (years, lines, targets, results) = Marks(series, scale, Full);
        var measure = _words[$"measure.{series.Measure.Code()}"];
        var title =
            scale.Unit.Length == 0
                ? _words.Format("chart.title_count", area.Name.In(language), measure)
                : _words.Format("chart.title", area.Name.In(language), measure, scale.Unit);
        if (LeavesOthersOut(indicator, area, found))
            title = _words.Format("chart.alike", title);
        return new ChartContext(
            $"chart-{area.Slug}",
            title,
            Description(series),
            Length(Full.Column * years.Count),
            Length(Full.Top + Full.Depth + Full.Foot),
            Length(Full.Place(scale.Depth(0))),
            years,
            lines,
            targets,
            results
        );
    }

    // 60 newly added and 650 in all are not drawn side by side; the table below holds both.
    private bool LeavesOthersOut(Indicator indicator, ReferenceArea area, FigureSeries shown) =>
        index
            .SeriesOf(indicator, area.Code)
            .Any(series => (series.Measure, series.Unit) == (shown.Measure, shown.Unit) && series.Kind != shown.Kind);

    /// <summary>The same in the size of a word; null without figures of two years.</summary>
    public SparkContext? Spark(string code, string area)
    {
        if (
            index.Vocabulary.Indicators.Find(code) is not { } indicator
            || FigureSeries.Of(index, indicator, area) is not { Years.Count: > 1 } found
        )
            return null;
        var series = Newest(found);
        var scale = new ChartScale(series, index.Vocabulary, language);
        var (years, lines, targets, results) = Marks(series, scale, Small);
        return new SparkContext(
            Description(series),
            Length(Small.Column * years.Count + 2 * Small.Left),
            Length(Small.Top + Small.Depth + Small.Foot),
            lines,
            targets,
            results
        );
    }

    private static FigureSeries Newest(FigureSeries series)
    {
        var before = series.Years[^1].Year - MostYears;
        return series.Years[0].Year > before
            ? series
            : series with
            {
                Years = [.. series.Years.Where(year => year.Year > before)],
            };
    }

    private static (
        IReadOnlyList<ChartMarkContext> Years,
        IReadOnlyList<ChartLineContext> Lines,
        IReadOnlyList<ChartMarkContext> Targets,
        IReadOnlyList<ChartMarkContext> Results
    ) Marks(FigureSeries series, ChartScale scale, ChartFrame frame)
    {
        var first = series.Years[0].Year;
        var count = series.Years[^1].Year - first + 1;
        decimal Centre(int year) => frame.Left + (year - first + 0.5m) * frame.Column;
        var years = Enumerable
            .Range(first, count)
            .Select(year => new ChartMarkContext(
                "year",
                Length(Centre(year)),
                Length(frame.Top + frame.Depth + frame.Foot - 6),
                "0",
                year.ToString(CultureInfo.InvariantCulture),
                "0"
            ));
        var targets = series
            .Years.Where(year => year.Target is not null)
            .Select(year => Target(year.Target!, Centre(year.Year) - frame.Lane, scale, frame));
        var reported = series
            .Years.Where(year => year.Result is not null)
            .Select(year =>
                (
                    year.Year,
                    X: Centre(year.Year) + frame.Lane,
                    Y: frame.Place(scale.Depth(scale.Value(year.Result!))),
                    Found: year.Result!
                )
            )
            .ToList();
        var results = reported.Select(point => new ChartMarkContext(
            point.Found.Status == ObservationStatus.Estimate ? "estimate" : "actual",
            Length(point.X),
            Length(point.Y),
            Length(frame.Place(scale.Depth(0)) - point.Y),
            scale.Label(point.Found),
            // A fall hangs from the base; its stem would strike its figure through, so this stands on the base.
            Length(Math.Min(frame.Place(scale.Depth(0)) - point.Y, 0) - 10)
        ));
        var lines = reported
            .Zip(reported.Skip(1))
            .Select(pair => new ChartLineContext(
                pair.Second.Year == pair.First.Year + 1 ? "solid" : "dashed",
                Length(pair.First.X),
                Length(pair.First.Y),
                Length(pair.Second.X),
                Length(pair.Second.Y)
            ));
        return ([.. years], [.. lines], [.. targets], [.. results]);
    }

    private static ChartMarkContext Target(Observation found, decimal x, ChartScale scale, ChartFrame frame)
    {
        var value = found.Value!;
        if (value.Comparator == Comparator.About)
            return About(found, x, scale, frame);
        var ends = new[] { scale.Value(found), scale.Maximum(found) };
        var (top, bottom) = (frame.Place(scale.Depth(ends.Max())), frame.Place(scale.Depth(ends.Min())));
        var kind = value.Comparator switch
        {
            Comparator.Between => "range",
            Comparator.Exactly => "exact",
            _ => value.Upper is null ? "ge" : "le",
        };
        return new ChartMarkContext(
            kind,
            Length(x),
            Length(top),
            Length(bottom - top),
            scale.Label(found),
            kind == "ge" ? "-14" : "-9"
        );
    }

    // As far as the verdict's tolerance reaches, but never too thin to be seen as a band.
    private static ChartMarkContext About(Observation found, decimal x, ChartScale scale, ChartFrame frame)
    {
        var middle = frame.Place(scale.Depth(scale.Value(found)));
        var reach = frame.Place(scale.Depth(scale.Value(found) - scale.Tolerance(found))) - middle;
        var half = Math.Max(reach, LeastBand);
        return new ChartMarkContext(
            "approx",
            Length(x),
            Length(middle),
            Length(half),
            scale.Label(found),
            Length(-half - 5)
        );
    }

    // 2023: target about 7%; result 5.3%
    private string Description(FigureSeries series) =>
        string.Join(
            _words["chart.year_separator"],
            series.Years.Select(year =>
                _words.Format(
                    "chart.year",
                    year.Year.ToString(CultureInfo.InvariantCulture),
                    string.Join(_words["chart.separator"], year.Figures.Select(Words))
                )
            )
        );

    private string Words(Observation found) => _words.Format("chart.figure", _words.Of(found.Status), _text.Of(found));

    // To a tenth; without one nothing stands after the point.
    private static string Length(decimal length)
    {
        var tenths = (int)Math.Round(length * 10);
        return tenths % 10 == 0
            ? (tenths / 10).ToString(CultureInfo.InvariantCulture)
            : (tenths / 10m).ToString(CultureInfo.InvariantCulture);
    }
}

/// <summary>The measures of a chart: columns across, then the heights of top, plot and foot.</summary>
/// <param name="Lane">How far targets stand left and results right of the middle of a column.</param>
internal sealed record ChartFrame(decimal Column, decimal Lane, decimal Left, decimal Top, decimal Depth, decimal Foot)
{
    public decimal Place(decimal share) => Top + share * Depth;
}
