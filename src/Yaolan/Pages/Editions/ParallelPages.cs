using System.Globalization;
using Yaolan.Pages.Contexts;
using Yaolan.Translation;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Editions;

/// <summary>A report in both languages at once, block beside block, so that one can be checked against the other.</summary>
internal sealed class ParallelPages(SiteIndex index, Language language)
{
    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);

    public IEnumerable<Page> All() =>
        index.Reports.Select(report =>
            Page.Of(Permalinks.Parallel(language, report.Id), "parallel", () => Parallel(report))
        );

    private ParallelPageContext Parallel(ReportEntry report)
    {
        var frame = new PageFrame(index, Permalinks.Parallel(language, report.Id), "parallel");
        var figures = new FigureView(index, frame.Here);
        var title = ReportView.NameOf(report, index.Vocabulary, language);
        var link = new LinkContext(title.Text, frame.Here.To(Permalinks.Report(language, report.Id)));
        // A figure stands here in both languages; its anchor is on the report's own page.
        var chinese = new BlockView(report, figures, Language.Chinese, anchors: false).All();
        var english = new BlockView(report, figures, Language.English, anchors: false).All();
        var isUntranslated = BlockView.IsUntranslated(report.Parallel);
        return new ParallelPageContext(
            frame.Site,
            frame.Page(
                new WordsContext(_words["parallel.title"], ""),
                _words.Format("parallel.description", title.Text),
                frame.Link("nav.reports", Permalinks.Reports(language)),
                link
            ),
            link,
            Coverage(report.Parallel),
            // Misprints are listed on the report's own page only.
            [.. new ReportNotices(report, index, language).All().Where(notice => notice.Kind != "errata")],
            [.. report.Parallel.Units.Select((unit, at) => Pair(unit, chinese[at], english[at], isUntranslated))]
        );
    }

    private string Coverage(ParallelReport report) =>
        _words.Format(
            "parallel.coverage",
            Number(report.Units.Count - report.Count(UnitCurrency.Missing)),
            Number(report.Units.Count)
        );

    private static PairContext Pair(
        TranslationUnit unit,
        BlockContext chinese,
        BlockContext english,
        bool isUntranslated
    ) =>
        new(
            unit.Source.Id,
            chinese,
            unit.Target is null ? null : english,
            unit.Currency switch
            {
                UnitCurrency.Missing => isUntranslated ? "" : "untranslated",
                UnitCurrency.Stale => "stale",
                _ => "",
            }
        );

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
