using Yaolan.Pages.Contexts;
using Yaolan.Translation;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Themes;

/// <summary>Shows a section of a report in a list: its title, its first sentence, how many figures it states.</summary>
internal static class SectionView
{
    private const int MostCharacters = 120;

    public static ThemeSectionContext Of(ReportSection section, SiteIndex index, Permalink here)
    {
        var language = here.Language;
        var report = section.Report;
        var heading = section.Heading;
        var kind = index.Vocabulary.Kinds.Sections.Find(heading.Source.Section);
        return new ThemeSectionContext(
            ReportView.Words(heading.Source.Text, heading.Target?.Text, language),
            here.To(Permalinks.Report(language, report.Id), heading.Source.Id),
            index.Vocabulary.Areas.OfCode(report.Metadata.Area)?.Name.In(language) ?? report.Metadata.Area,
            kind?.Name.In(language) ?? "",
            ReportView.NameOf(report, index.Vocabulary, language),
            FirstSentence(section.Opening, language),
            section.FigureCount
        );
    }

    private static WordsContext FirstSentence(TranslationUnit unit, Language language)
    {
        var english = unit.Currency == UnitCurrency.Current ? unit.Target?.Text : null;
        return ReportView.Words(
            Sentence(unit.Source.Text, "。"),
            english is null ? null : Sentence(english, ". "),
            language
        );
    }

    private static string Sentence(string text, string end)
    {
        var place = text.IndexOf(end, StringComparison.Ordinal);
        var sentence = place < 0 ? text : text[..(place + 1)];
        if (sentence.Length <= MostCharacters)
            return sentence;
        var cut = char.IsHighSurrogate(sentence[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        // English is cut between words; Chinese has no spaces to cut at.
        var space = sentence.LastIndexOf(' ', cut);
        return $"{sentence[..(space > MostCharacters / 2 ? space : cut)].TrimEnd(',', ';', '，', '；')}…";
    }
}
