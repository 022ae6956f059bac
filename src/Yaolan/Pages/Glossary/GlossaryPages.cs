using System.Globalization;
using Yaolan.Pages.Contexts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Glossary;

/// <summary>The glossary: an index of all terms, and a page a theme with their entries.</summary>
internal sealed class GlossaryPages(SiteIndex index, Language language)
{
    private static readonly TermStatus[] Statuses = [TermStatus.Official, TermStatus.Usage, TermStatus.Proposed];

    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);

    public IEnumerable<Page> All()
    {
        yield return Page.Of(Permalinks.Glossary(language), "glossary", List);
        foreach (var theme in Themes())
            yield return Page.Of(Permalinks.Glossary(language, theme.Code), "glossary-theme", () => Entries(theme));
    }

    private IEnumerable<Theme> Themes() => index.Vocabulary.Themes.All.Where(theme => TermsOf(theme).Any());

    private IEnumerable<Term> TermsOf(Theme theme) => index.TermPlaces.Terms.Where(term => term.Theme == theme.Code);

    private GlossaryPageContext List()
    {
        var frame = new PageFrame(index, Permalinks.Glossary(language), "glossary");
        return new GlossaryPageContext(
            frame.Site,
            frame.Page(new WordsContext(_words["glossary.title"], ""), _words["glossary.description"]),
            index.TermPlaces.Terms.Count,
            Key(),
            [.. Themes().Select(theme => Listed(theme, frame.Here))]
        );
    }

    private GlossaryThemeContext Listed(Theme theme, Permalink here)
    {
        var page = Permalinks.Glossary(language, theme.Code);
        return new GlossaryThemeContext(
            theme.Code,
            theme.Name.In(language),
            here.To(page),
            [
                .. TermsOf(theme)
                    .Select(term => new TermLinkContext(term.Chinese, term.Preferred, here.To(page, term.Chinese))),
            ]
        );
    }

    private GlossaryThemePageContext Entries(Theme theme)
    {
        var frame = new PageFrame(index, Permalinks.Glossary(language, theme.Code), "glossary-theme");
        var terms = TermsOf(theme).ToList();
        return new GlossaryThemePageContext(
            frame.Site,
            frame.Page(
                new WordsContext(_words.Format("glossary.theme_title", theme.Name.In(language)), ""),
                _words.Format("glossary.theme_description", Text(terms.Count)),
                frame.Link("nav.glossary", Permalinks.Glossary(language)),
                new LinkContext(theme.Name.In(language), "", Current: true)
            ),
            Key(),
            [.. terms.Select(term => Entry(term, frame.Here))],
            [
                .. Themes()
                    .Where(other => other.Code != theme.Code)
                    .Select(other => new LinkContext(
                        other.Name.In(language),
                        frame.Here.To(Permalinks.Glossary(language, other.Code))
                    )),
            ]
        );
    }

    private GlossaryEntryContext Entry(Term term, Permalink here)
    {
        var places = index.TermPlaces.PlacesOf(term);
        return new GlossaryEntryContext(
            term.Chinese,
            term.Chinese,
            term.Preferred,
            [.. term.English.Skip(1).Where(form => !form.Contains('…', StringComparison.Ordinal))],
            term.Gloss.Chinese,
            term.Gloss.English,
            CodeOf(term.Status),
            _words[$"glossary.{CodeOf(term.Status)}"],
            index.Vocabulary.Termbase.Sources.Find(term.Source)?.Name.In(language) ?? term.Source,
            places.Count,
            places.First.Count < places.PassageCount ? places.First.Count : 0,
            [
                .. places
                    .First.GroupBy(place => place.Report, StringComparer.Ordinal)
                    .Select(group => new TermReportContext(NameOf(index.Report(group.Key)), [.. Links(group, here)])),
            ]
        );
    }

    private IEnumerable<LinkContext> Links(IEnumerable<(string Report, string Block)> places, Permalink here)
    {
        var number = 0;
        foreach (var place in places)
        {
            var text = place.Block.Length == 0 ? _words["glossary.in_title"] : Text(++number);
            yield return new LinkContext(text, here.To(Permalinks.Report(language, place.Report), place.Block));
        }
    }

    private string NameOf(ReportEntry report) =>
        _words.Format(
            "glossary.report",
            index.Vocabulary.Areas.OfCode(report.Metadata.Area)?.Name.In(language) ?? report.Metadata.Area,
            Text(report.Metadata.Year),
            index.Vocabulary.Kinds.Reports.Find(report.Metadata.Kind)?.Name.In(language) ?? report.Metadata.Kind
        );

    private IReadOnlyList<StatusKeyContext> Key() =>
        [
            .. Statuses
                .Select(CodeOf)
                .Select(code => new StatusKeyContext(
                    code,
                    _words[$"glossary.{code}"],
                    _words[$"glossary.about_{code}"]
                )),
        ];

    private static string CodeOf(TermStatus status) => status.ToString().ToLowerInvariant();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
