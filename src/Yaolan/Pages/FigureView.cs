using Yaolan.Extraction;
using Yaolan.Pages.Contexts;
using Yaolan.Pages.Numbers;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>Shows observations and tracks on a page: words in its language, links from its place.</summary>
/// <param name="ofManyReports">Whether the page quotes many reports, and each of them once or twice.</param>
internal sealed class FigureView(SiteIndex index, Permalink here, bool ofManyReports = false)
{
    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(here.Language);
    private readonly TrackWords _reasons = new(index.Vocabulary, here.Language);
    private readonly FigureText _text = new(index.Vocabulary, here.Language);
    private readonly FigureKinds _kinds = FigureKinds.In(index.Vocabulary, here.Language);
    private readonly Dictionary<string, FigureSource> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<Observation, FigureContext> _made = new(ReferenceEqualityComparer.Instance);
    private FigureSource? _lastSource;

    /// <summary>A figure; many a page shows it in a table and with its words.</summary>
    public FigureContext Of(Observation found)
    {
        if (!_made.TryGetValue(found, out var made))
            _made[found] = made = new FigureContext(this, found);
        return made;
    }

    public string ValueOf(Observation found) => _text.Of(found) is { Length: > 0 } value ? value : Qualitative(found);

    public string KindOf(Observation found) => _kinds.Of(found);

    public ObservationWords WordsOf(Observation found) => ofManyReports ? found.WordsAlone : found.Words;

    public string StatusTextOf(Observation found) => _words.Of(found.Status);

    public WordsContext TitleOf(Observation found) => SourceOf(found.Report).Title;

    public string HrefOf(Observation found) => $"{SourceOf(found.Report).Address}#{found.Block}";

    public string PageHrefOf(Observation found) =>
        IndicatorHref(found.Indicator) is { Length: > 0 } indicator
            ? indicator
            : NumbersHref(SourceOf(found.Report), found);

    public string AreaNameOf(Observation found) =>
        index.Vocabulary.Areas.OfCode(found.Area)?.Name.In(here.Language) ?? found.Area;

    /// <summary>A target with what became of it, or a result that nobody had set a target for.</summary>
    public TargetRowContext Row(Observation found) =>
        found.Status == ObservationStatus.Target ? Row(found, index.TrackOf(found)) : ResultRow(found);

    public TargetRowContext Row(TargetTrack track) => Row(track.Target, track);

    /// <summary>The same for a table of several areas and years: the row says which it is of.</summary>
    public TargetRowContext PlacedRow(TargetTrack track)
    {
        var (target, row) = (track.Target, Row(track));
        var year = row.Period == "" ? $" {target.Period}" : "";
        return row with { Place = AreaNameOf(target) + year };
    }

    private TargetRowContext Row(Observation target, TargetTrack? track)
    {
        return new TargetRowContext(
            LabelOf(target),
            IndicatorHref(target.Indicator),
            Of(target),
            ResultShown(track) is { } result ? Of(result) : null,
            VerdictCode(track),
            VerdictText(track),
            track?.Provisional ?? false,
            NoteOf(track)
        )
        {
            // A year in the heading does not say that a figure is of the five years up to it.
            Period = target.Period.IsInterval ? target.Period.ToString() : "",
        };
    }

    /// <summary>The result that stands beside a target; null when it was not held against any.</summary>
    public static Observation? ResultShown(TargetTrack? track) =>
        track is { Verdict: Verdict.Met or Verdict.Missed or Verdict.NotComparable, Results: [var result, ..] }
            ? result
            : null;

    private TargetRowContext ResultRow(Observation result) =>
        new(LabelOf(result), IndicatorHref(result.Indicator), null, Of(result), "", "", Provisional: false, "");

    public static string VerdictCode(TargetTrack? track) => track?.Verdict.Code() ?? "";

    public string VerdictText(TargetTrack? track) => track is null ? "" : _words.Of(track.Verdict);

    public string IndicatorHref(string? code)
    {
        if (code is null)
            return "";
        if (!_indicators.TryGetValue(code, out var address))
            _indicators[code] = address = here.To(Permalinks.Indicator(here.Language, code));
        return address;
    }

    // A page shows many figures of few reports, often one after the other.
    private FigureSource SourceOf(string id)
    {
        if (_lastSource is { } last && string.Equals(last.Report, id, StringComparison.Ordinal))
            return last;
        if (!_sources.TryGetValue(id, out var source))
            _sources[id] = source = new FigureSource(id, index, here);
        return _lastSource = source;
    }

    private string NumbersHref(FigureSource source, Observation found) =>
        source.Numbers.PageOf(found) is { IsWhole: false } part
            ? here.To(part.In(Permalinks.Numbers(here.Language, found.Report)), found.Id)
            : $"{source.NumbersAddress}#{found.Id}";

    /// <summary>A missed target says by how much, a refusal why, and what a person decided says so.</summary>
    public string NoteOf(TargetTrack? track) =>
        track switch
        {
            { Verdict: Verdict.Missed, Margin: { } margin } => _words.Format(
                IsShort(track) ? "verdict.short" : "verdict.over",
                _text.Distance(margin, track.Target)
            ),
            { Verdict: Verdict.NotComparable } => _reasons.Reason(track),
            { IsJudged: true, Decision: { } decision } => _words.Format(
                "track.person",
                decision.Reason.In(here.Language)
            ),
            _ => "",
        };

    // A fall that is too small falls short as well.
    private static bool IsShort(TargetTrack track) => track.Margin < 0 || track.Target.Value?.Number < 0;

    public WordsContext LabelOf(Observation found)
    {
        if (here.Language == Language.Chinese)
        {
            var name = index.Vocabulary.Indicators.Find(found.Indicator ?? "")?.Name.Chinese ?? "";
            // 居民收入增长和经济增长同步: where the words are all there is, they are no name of what they say.
            var isName =
                found.Label.Length > 0 && (found.Value is not null || name.Length == 0 || found.Label != found.Quote);
            return new WordsContext(isName ? found.Label : name, "");
        }
        // A Chinese label is better than none.
        return EnglishLabel.Of(found, index.Vocabulary) is { } english
            ? new WordsContext(english, "")
            : new WordsContext(found.Label, Language.Chinese.Tag());
    }

    private string Qualitative(Observation found) =>
        here.Language == Language.Chinese ? found.Quote : _words["figure.qualitative"];

    // Few pages ask for all of it.
    private sealed class FigureSource(string report, SiteIndex index, Permalink here)
    {
        public string Report => report;

        public WordsContext Title => field ??= ReportView.NameOf(index.Report(report), index.Vocabulary, here.Language);

        public string Address => field ??= here.To(Permalinks.Report(here.Language, report));

        public string NumbersAddress => field ??= here.To(Permalinks.Numbers(here.Language, report));

        public NumberList Numbers => field ??= index.NumbersOf(index.Report(report));
    }
}
