using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Pages.Contexts;
using Yaolan.Pages.Parts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Numbers;

/// <summary>Every figure of a report with the sentence that states it, heading by heading.</summary>
internal sealed class NumbersPages(SiteIndex index, Language language)
{
    private const string Opening = "opening";

    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);

    public IEnumerable<Page> All()
    {
        foreach (var report in index.Reports)
        {
            var whole = Permalinks.Numbers(language, report.Id);
            foreach (var part in index.NumbersOf(report).Whole.SelfAndBelow())
                yield return Page.Of(part.Place.In(whole), "numbers", () => Numbers(report, part));
        }
    }

    private NumbersPageContext Numbers(ReportEntry report, ListPart<Observation> part)
    {
        var whole = Permalinks.Numbers(language, report.Id);
        var frame = new PageFrame(index, part.Place.In(whole), "numbers");
        var title = ReportView.NameOf(report, index.Vocabulary, language);
        var name = _words["numbers.title"];
        var link = new LinkContext(title.Text, frame.Here.To(Permalinks.Report(language, report.Id)));
        return new NumbersPageContext(
            frame.Site,
            frame.Page(
                new WordsContext(part.Place.Title(name, language), ""),
                _words.Format("numbers.description", title.Text),
                [frame.Link("nav.reports", Permalinks.Reports(language)), link, .. part.Place.Trail(name, whole)]
            ) with
            {
                PartOf = title.Text,
            },
            link,
            ReportNotices.OfTranslation(report, index, language),
            PartView.Of(part, whole, frame.Here),
            part.IsSplit ? [] : Sections(report, part.Rows, frame.Here),
            report.Observations.Count
        );
    }

    private List<NumbersSectionContext> Sections(ReportEntry report, IReadOnlyList<Observation> rows, Permalink here)
    {
        var figures = new FigureView(index, here);
        var byBlock = rows.ToLookup(found => found.Block, StringComparer.Ordinal);
        var sections = new List<NumbersSectionContext>();
        var open = new NumbersSectionContext(Opening, new WordsContext(_words["numbers.opening"], ""), "", []);
        var stated = new List<FigureContext>();
        void Close()
        {
            if (stated.Count > 0)
                sections.Add(open with { Figures = [.. stated] });
            stated.Clear();
        }
        foreach (var unit in report.Parallel.Units)
        {
            if (unit.Source.Kind == BlockKind.Heading)
            {
                Close();
                open = new NumbersSectionContext(
                    unit.Source.Id,
                    ReportView.Words(unit.Source.Text, unit.Target?.Text, language),
                    here.To(Permalinks.Report(language, report.Id), unit.Source.Id),
                    []
                );
            }
            stated.AddRange(byBlock[unit.Source.Id].Select(figures.Of));
        }
        Close();
        return sections;
    }
}
