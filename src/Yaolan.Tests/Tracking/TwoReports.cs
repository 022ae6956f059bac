using Yaolan.Content;
using Yaolan.Content.Decisions;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Tracking;

/// <summary>A report of 2023 that sets targets, and one of 2024 that looks back: one sentence or several each.</summary>
internal sealed class TwoReports
{
    public const string Earlier = "xuchang-2023-work-report";
    public const string Later = "xuchang-2024-work-report";

    private const string Area = "411000";

    public static Vocabulary Vocabulary { get; } = Vocabulary.Load(null, new DiagnosticBag());

    public TwoReports(string targets, string review)
    {
        Documents =
        [
            Document(Earlier, 2023, TimePeriod.Year(2022), "targets", targets),
            Document(Later, 2024, TimePeriod.Year(2023), "review", review),
        ];
        Observations =
        [
            .. Documents.SelectMany(document =>
                ObservationExtractor.Extract(document, Vocabulary, new DiagnosticBag())
            ),
        ];
    }

    public IReadOnlyList<ReportDocument> Documents { get; }

    public IReadOnlyList<Observation> Observations { get; }

    public IReadOnlyList<TargetTrack> Tracks => TargetTracker.Track(Observations, Documents, Vocabulary);

    /// <summary>The tracks with decisions laid over, and what was wrong with these.</summary>
    public (IReadOnlyList<TargetTrack> Tracks, IReadOnlyList<string> Lines) Decide(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var decisions = TrackDecisionStore.Read(yaml.ReplaceLineEndings("\n"), diagnostics);
        var tracks = TargetTracker.Track(Observations, Documents, Vocabulary, decisions, diagnostics);
        return (tracks, [.. diagnostics.Sorted().Select(Vocabulary.EnglishWords.Line)]);
    }

    private static ReportDocument Document(string id, int year, TimePeriod review, string section, string text) =>
        new(
            new ReportMetadata(
                id,
                $"{year}年许昌市政府工作报告",
                Subtitle: null,
                "work-report",
                "full",
                Area,
                year,
                review,
                OutlookYear: year,
                Speaker: null,
                Occasion: null,
                Date: null,
                Byline: null,
                Added: null,
                Changed: null,
                Aliases: [],
                Source: null,
                Inferred: []
            ),
            [
                .. text.Split('\n')
                    .Select(
                        (line, place) =>
                            new ReportBlock($"{section}-{place + 1}", BlockKind.Paragraph, 0, section, line, 0, [])
                    ),
            ],
            $"content/reports/{id}/zh.md"
        );
}
