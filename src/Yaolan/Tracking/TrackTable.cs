using Yaolan.Extraction;
using Yaolan.Extraction.Numbers;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking;

/// <summary>Tracks as rows of <c>tracker.csv</c>, one a target.</summary>
public sealed class TrackTable(Vocabulary vocabulary)
{
    private readonly TrackWords _chinese = new(vocabulary, Language.Chinese);
    private readonly TrackWords _english = new(vocabulary, Language.English);

    public static IReadOnlyList<string> Columns { get; } =
    [
        "ref_area",
        "time_period",
        "indicator",
        "label_zh",
        "label_en",
        "measure",
        "unit_measure",
        "target_value",
        "target_comparator",
        "target_report",
        "target_observation",
        "result_value",
        "result_comparator",
        "result_status",
        "result_report",
        "result_observation",
        "verdict",
        "provisional",
        "margin",
        "reason_zh",
        "reason_en",
    ];

    public IReadOnlyList<string> Row(TargetTrack track)
    {
        var (target, result) = (track.Target, track.Results is [var first, ..] ? first : null);
        var english = EnglishLabel.Of(target, vocabulary) ?? "";
        return
        [
            target.Area,
            target.Period.ToString(),
            target.Indicator ?? "",
            target.Label,
            english,
            target.Measure.Code(),
            target.UnitOfMeasure,
            DecimalDigits.Plain(target.Value?.Number),
            target.Value?.Comparator.Code() ?? "",
            target.Report,
            Ids(track.Targets),
            DecimalDigits.Plain(result?.Value?.Number),
            result?.Value?.Comparator.Code() ?? "",
            result?.Status.Code() ?? "",
            result?.Report ?? "",
            Ids(track.Results),
            track.Verdict.Code(),
            track.IsJudged
                ? track.Provisional
                    ? "true"
                    : "false"
                : "",
            DecimalDigits.Plain(track.Margin),
            _chinese.Reason(track),
            _english.Reason(track),
        ];
    }

    private static string Ids(IEnumerable<Observation> observations) =>
        string.Join(' ', observations.Select(observation => observation.Id));
}
