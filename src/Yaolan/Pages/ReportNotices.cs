using System.Globalization;
using Yaolan.Content;
using Yaolan.Pages.Contexts;
using Yaolan.Translation;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>What readers of a report must be told: that the English is unofficial, what is missing, what was inferred.</summary>
internal sealed class ReportNotices(ReportEntry report, SiteIndex index, Language language)
{
    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(language);

    /// <summary>What must be said where only the figures of a report are shown: none in Chinese.</summary>
    public static IReadOnlyList<NoticeContext> OfTranslation(ReportEntry report, SiteIndex index, Language language)
    {
        var notices = new List<NoticeContext>();
        if (language == Language.English)
            new ReportNotices(report, index, language).Translation(notices);
        return notices;
    }

    public IReadOnlyList<NoticeContext> All()
    {
        var notices = new List<NoticeContext>();
        if (language == Language.English)
            Translation(notices);
        notices.Add(new NoticeContext("form", _words[$"notice.form_{report.Metadata.Form}"]));
        if (report.Metadata.Inferred.Count > 0)
            notices.Add(new NoticeContext("inferred", _words["notice.inferred"]));
        if (report.Errata.Count > 0)
            notices.Add(new NoticeContext("errata", _words.Format("notice.errata", Number(report.Errata.Count))));
        return notices;
    }

    private void Translation(List<NoticeContext> notices)
    {
        var parallel = report.Parallel;
        var missing = parallel.Count(UnitCurrency.Missing);
        if (missing == parallel.Units.Count)
        {
            notices.Add(new NoticeContext("translation", _words["notice.untranslated_all"]));
            return;
        }
        var state = parallel.State.Code();
        var said = _words.Format("notice.translation", _words[$"state.{state}"]);
        if (parallel.Translation?.By is { Length: > 0 } by)
            said += " " + _words.Format("notice.translation_by", by);
        notices.Add(new NoticeContext("translation", said));
        if (missing > 0)
            notices.Add(
                new NoticeContext(
                    "untranslated",
                    _words.Format("notice.untranslated", Number(missing), Number(parallel.Units.Count))
                )
            );
        var stale = parallel.Count(UnitCurrency.Stale);
        if (stale > 0)
            notices.Add(new NoticeContext("stale", _words.Format("notice.stale", Number(stale))));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
