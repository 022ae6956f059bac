using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Pages.Contexts;
using Yaolan.Pages.Discovery;
using Yaolan.Pages.Editions;
using Yaolan.Pages.Parts;
using Yaolan.Pages.Tracker;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>The pages of reports: the list, and each report in full.</summary>
internal sealed class ReportPages(SiteIndex index, Language language)
{
    private const int MostKeyFigures = 8;
    private const int MostRelated = 6;

    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);

    public IEnumerable<Page> All()
    {
        var list = Permalinks.Reports(language);
        foreach (var part in Reports().SelfAndBelow())
            yield return Page.Of(part.Place.In(list), "reports", () => List(part));
        foreach (var report in index.Reports)
            yield return Page.Of(Permalinks.Report(language, report.Id), "report", () => Report(report));
    }

    private ListPart<ReportEntry> Reports() =>
        ListPart<ReportEntry>.Of(
            index.Reports,
            [
                Divisions.ByYear<ReportEntry>(report => report.Metadata.Year),
                new Divisions(index.Vocabulary).ByProvince<ReportEntry>(report => report.Metadata.Area),
            ]
        );

    private ReportsPageContext List(ListPart<ReportEntry> part)
    {
        var list = Permalinks.Reports(language);
        var frame = new PageFrame(index, part.Place.In(list), "reports");
        var title = _words["reports.title"];
        var years = part
            .Rows.GroupBy(report => report.Metadata.Year)
            .Select(year => new ReportYearContext(
                year.Key.ToString(CultureInfo.InvariantCulture),
                frame.Here.To(Permalinks.Year(language, year.Key)),
                [.. year.Select(report => ReportView.Card(report, index, frame.Here))]
            ));
        return new ReportsPageContext(
            frame.Site,
            frame.Page(
                new WordsContext(part.Place.Title(title, language), ""),
                _words["reports.description"],
                part.Place.Trail(title, list)
            ),
            PartView.Of(part, list, frame.Here),
            part.IsSplit ? [] : [.. years]
        );
    }

    private ReportPageContext Report(ReportEntry report)
    {
        var frame = new PageFrame(index, Permalinks.Report(language, report.Id), "report");
        var figures = new FigureView(index, frame.Here);
        var title = ReportView.TitleOf(report, index.Vocabulary, language);
        var results = report
            .Observations.Where(found => found.Status != ObservationStatus.Target && found.Indicator is not null)
            .ToList();
        var (previous, next) = Neighbours(report, frame.Here);
        return new ReportPageContext(
            frame.Site,
            frame.Page(title, Description(report), frame.Link("nav.reports", Permalinks.Reports(language))) with
            {
                StructuredDataHtml = new StructuredData(index, frame.Here).Report(report, Description(report)),
                Citations = new Citations(index, frame.Here).Report(report),
                PartOf = ReportView.PlaceOf(report, index.Vocabulary, language, title.Text),
            },
            ReportView.SubtitleOf(report, language),
            new ReportFacts(report, index, frame.Here).All(),
            new ReportNotices(report, index, language).All(),
            ReportView.Contents(report, language),
            new BlockView(report, figures, language).All(),
            [.. KeyFigures(report, results, index.Vocabulary).Select(figures.Of)],
            [.. ReportView.TargetRows(report, index.Vocabulary, figures)],
            report.Observations.Count,
            frame.Here.To(Permalinks.Numbers(language, report.Id)),
            [.. report.Errata.Select(erratum => Erratum(report, erratum))],
            Source(report),
            previous,
            next,
            Related(report, frame.Here)
        )
        {
            ParallelHref = frame.Here.To(Permalinks.Parallel(language, report.Id)),
            Editions =
            [
                frame.Link("parallel.link", Permalinks.Parallel(language, report.Id)),
                frame.Link("summary.link", Permalinks.Summary(language, report.Id)),
                .. Printed(report, frame.Here),
            ],
            Reviewed = Reviewed(report, frame.Here),
            Tracker = Tracker(report, frame.Here),
        };
    }

    private LinkContext? Reviewed(ReportEntry report, Permalink here) =>
        ReviewedTargets.Of(report, index).Exists(track => track.Results.Count > 0)
            ? new LinkContext(
                ReviewedTargets.Caption(report, _words),
                here.To(Permalinks.Summary(language, report.Id), ReviewedTargets.Anchor)
            )
            : null;

    private LinkContext? Tracker(ReportEntry report, Permalink here) =>
        index.Vocabulary.Areas.OfCode(report.Metadata.Area) is { } area
            ? new TrackerLinks(index, here).OfYear(area, report.Metadata.OutlookYear ?? report.Metadata.Year)
            : null;

    private IEnumerable<LinkContext> Printed(ReportEntry report, Permalink here) =>
        index.Printed.Contains(report.Id)
            ? PrintEdition
                .Of(report.Id, language)
                .Select(edition => new LinkContext(_words[$"print.{edition.Name}"], here.ToFile(edition.FilePath)))
            : [];

    // Amounts and growth of the year looked back on say more than ranks and other years, and what the report sets targets for
    // more than the rest; a figure that a report states twice stands once.
    private static IEnumerable<Observation> KeyFigures(
        ReportEntry report,
        List<Observation> results,
        Vocabulary vocabulary
    )
    {
        var aims = ReportView
            .HeadlineTargets(report, vocabulary)
            .Select(target => target.Indicator)
            .ToHashSet(StringComparer.Ordinal);
        return CellView
            .Distinct(results)
            .DistinctBy(found => (found.Indicator, found.Measure, found.Area, found.Value))
            .OrderBy(found => found.Measure == Measure.Rank)
            .ThenBy(found => found.Period.IsInterval || found.Period.Last != report.Metadata.ReviewYear?.Last)
            .ThenBy(found => !aims.Contains(found.Indicator))
            // Asked of the first ones only.
            .Where(found => !IsMilestone(found, results) && !results.Exists(found.IsRoundOf))
            .Take(MostKeyFigures);
    }

    // 突破11万亿元，达11.64万亿元: the figure itself says it all.
    private static bool IsMilestone(Observation found, List<Observation> results) =>
        found.Value is { Comparator: Comparator.MoreThan or Comparator.AtLeast } passed
        && results.Exists(other =>
            other.Value is { Comparator: Comparator.Exactly } reached
            && reached.Number > passed.Number
            && (other.Indicator, other.Measure, other.Area, other.Period, other.UnitOfMeasure)
                == (found.Indicator, found.Measure, found.Area, found.Period, found.UnitOfMeasure)
        );

    private string Description(ReportEntry report) =>
        _words.Format(
            "report.description",
            index.Vocabulary.Areas.OfCode(report.Metadata.Area)?.Name.In(language) ?? "",
            report.Metadata.Year.ToString(CultureInfo.InvariantCulture),
            index.Vocabulary.Kinds.Reports.Find(report.Metadata.Kind)?.Name.In(language) ?? "",
            report.Observations.Count.ToString(_words["number.form"], CultureInfo.InvariantCulture)
        );

    private ErratumContext Erratum(ReportEntry report, AppliedErratum applied)
    {
        var erratum = applied.Erratum;
        var kind = erratum.Correction switch
        {
            null => "flagged",
            "" => "removed",
            _ => "corrected",
        };
        var block = report.Document.Blocks.FirstOrDefault(block =>
            block.Origins.Count > 0 && block.Origins.Any(origin => applied.Place.Contains(origin))
        );
        return new ErratumContext(
            erratum.Quote,
            erratum.Correction ?? "",
            erratum.Flag is { } flag ? ReportView.Words(flag.Chinese, flag.English, language) : null,
            kind,
            _words[$"errata.{kind}"],
            ReportView.Words(erratum.Reason.Chinese, erratum.Reason.English, language),
            block is null ? "" : $"#{block.Id}"
        );
    }

    private static SourceContext? Source(ReportEntry report) =>
        report.Metadata.Source is { } source
            ? new SourceContext(source.File, source.Sha256, source.Encoding, source.Address ?? "", source.Licence ?? "")
            : null;

    // The same area's reports in the order of their years.
    private (LinkContext? Previous, LinkContext? Next) Neighbours(ReportEntry report, Permalink here)
    {
        var line = index
            .ReportsOf(report.Metadata.Area)
            .OrderBy(other => other.Metadata.Year)
            .ThenBy(other => other.Metadata.ReviewYear?.Last ?? other.Metadata.Year)
            .ThenBy(other => other.Id, StringComparer.Ordinal)
            .ToList();
        var at = line.FindIndex(other => other.Id == report.Id);
        LinkContext? Link(int place) =>
            place < 0 || place >= line.Count
                ? null
                : new LinkContext(
                    ReportView.NameOf(line[place], index.Vocabulary, language).Text,
                    here.To(Permalinks.Report(language, line[place].Id))
                );
        return (Link(at - 1), Link(at + 1));
    }

    private IReadOnlyList<ReportCardContext> Related(ReportEntry report, Permalink here) =>
        [
            .. index
                .ReportsOf(report.Metadata.Area)
                .Concat(index.ReportsIn(report.Metadata.Year).Take(MostRelated + 1))
                .DistinctBy(other => other.Id, StringComparer.Ordinal)
                .Where(other => other.Id != report.Id)
                .OrderBy(other => Math.Abs(other.Metadata.Year - report.Metadata.Year))
                .ThenBy(other => other.Id, StringComparer.Ordinal)
                .Take(MostRelated)
                .Select(other => ReportView.Card(other, index, here)),
        ];
}
