using System.Globalization;
using Yaolan.Normalization;
using Yaolan.Pages.Contexts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>What is known of a report besides its text, each with a mark where the text does not state it.</summary>
internal sealed class ReportFacts(ReportEntry report, SiteIndex index, Permalink here)
{
    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(here.Language);

    public IReadOnlyList<FactContext> All()
    {
        var metadata = report.Metadata;
        var english = report.Parallel.Translation;
        var area = index.Vocabulary.Areas.OfCode(metadata.Area);
        var speaker = Speaker();
        List<FactContext?> facts =
        [
            Fact(
                "area",
                area?.Name.In(here.Language),
                area is null ? "" : here.To(Permalinks.Area(here.Language, area.Slug))
            ),
            Fact(
                "year",
                metadata.Year.ToString(CultureInfo.InvariantCulture),
                here.To(Permalinks.Year(here.Language, metadata.Year))
            ),
            Fact("kind", index.Vocabulary.Kinds.Reports.Find(metadata.Kind)?.Name.In(here.Language)),
            Fact("form", _words[$"form.{metadata.Form}"]),
            Fact("review_year", Period(metadata.ReviewYear)),
            Fact("outlook_year", metadata.OutlookYear?.ToString(CultureInfo.InvariantCulture)),
            Fact("speaker", speaker.Text, "", speaker.Lang, "speaker.name"),
            Words("occasion", ReportView.Words(metadata.Occasion ?? "", english?.Occasion, here.Language)),
            Fact("date", Date(metadata.Date) ?? _words["fact.date_unknown"]),
            Words("byline", ReportView.Words(metadata.Byline ?? "", EnglishByline(), here.Language)),
        ];
        return [.. facts.OfType<FactContext>()];
    }

    private WordsContext Speaker()
    {
        if (report.Metadata.Speaker is not { } chinese)
            return new WordsContext("", "");
        var english = report.Parallel.Translation?.Speaker;
        return ReportView.Words(
            _words.Format("fact.speaker_form", chinese.Name, chinese.Role),
            english is null ? null : _words.Format("fact.speaker_form", english.Name, english.Role),
            here.Language
        );
    }

    // The byline stands in the text as well, where it is translated.
    private string? EnglishByline() =>
        report.Parallel.Units.LastOrDefault(unit => unit.Source.Kind == BlockKind.Byline)?.Target?.Text.Trim('(', ')');

    private string? Period(TimePeriod? period) =>
        period is not { } years ? null
        : years.IsInterval ? _words.Format("hedge.range", Number(years.First), Number(years.Last))
        : Number(years.Last);

    private string? Date(string? date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? _words.Format("date.form", Number(day.Year), _words[$"date.month{Number(day.Month)}"], Number(day.Day))
            : null;

    private FactContext? Words(string key, WordsContext words) => Fact(key, words.Text, "", words.Lang);

    private FactContext? Fact(
        string key,
        string? text,
        string href = "",
        string lang = "",
        string? inferredKey = null
    ) =>
        string.IsNullOrEmpty(text)
            ? null
            : new FactContext(
                _words[$"fact.{key}"],
                text,
                href,
                report.Metadata.Inferred.Contains(inferredKey ?? key, StringComparer.Ordinal),
                lang
            );

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
