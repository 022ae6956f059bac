using System.Globalization;
using Yaolan.Normalization;
using Yaolan.Pages.Contexts;
using Yaolan.Translation;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Discovery;

/// <summary>
/// How to cite a page: GB/T 7714—2015 (report or data online), APA (7th edition, 10.4 and 10.9), BibTeX. What is not known is
/// left out; nothing is made up, and no day of access is given, for only the reader knows it.
/// </summary>
internal sealed class Citations(SiteIndex index, Permalink here)
{
    private readonly InterfaceWords _words = index.Vocabulary.WordsIn(here.Language);

    private string Publisher => index.Settings.Title.In(here.Language);

    private string Address => index.Settings.BaseUrl.Length == 0 ? "" : here.Absolute(index.Settings.BaseUrl);

    public IReadOnlyList<CitationContext> Report(ReportEntry report)
    {
        var metadata = report.Metadata;
        var english = here.Language == Language.English ? report.Parallel.Translation : null;
        var isTranslated =
            english is not null && report.Parallel.Count(UnitCurrency.Missing) < report.Parallel.Units.Count;
        var title = ReportView.TitleOf(report, index.Vocabulary, here.Language).Text;
        var speaker = english?.Speaker ?? metadata.Speaker;
        var year = metadata.Year.ToString(CultureInfo.InvariantCulture);
        var kind = _words[isTranslated ? $"cite.{metadata.Form}_translated" : $"cite.{metadata.Form}"];
        var author = speaker is null ? "" : $"{speaker.Name}. ";
        var date = metadata.Date is { } day ? $"({day})" : year;
        return
        [
            Of("GB/T 7714", Join($"{author}{title}[R{Online}]", date, Publisher) + Ended(Address)),
            Of("APA", Apa(speaker, year, title, kind)),
            Of("BibTeX", Entry("techreport", report.Id, speaker, title, year, kind)),
        ];
    }

    public IReadOnlyList<CitationContext> Data(string key, string name)
    {
        var title = _words.Format("cite.data_title", name);
        return
        [
            Of("GB/T 7714", Join($"{Publisher}. {title}[DB{Online}]") + Ended(Address)),
            Of("APA", Join($"{Publisher}. (n.d.). {title} [{_words["cite.data"]}]") + Plain(Address)),
            Of("BibTeX", Entry("misc", key, null, title, "", _words["cite.data"])),
        ];
    }

    private string Online => Address.Length == 0 ? "" : "/OL";

    private string Apa(Speaker? speaker, string year, string title, string kind) =>
        speaker is null
            ? Join($"{title} [{kind}]", $"({year})", Publisher) + Plain(Address)
            : Join($"{Inverted(speaker.Name)} ({year})", $"{title} [{kind}]", Publisher) + Plain(Address);

    // “Liu Bing” → “Liu, B.”: the family name comes first already. Chinese characters stay as they are.
    private static string Inverted(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        if (space <= 0 || space + 1 == name.Length)
            return $"{name}.";
        return $"{name[..space]}, {name[space + 1]}.";
    }

    private string Entry(string type, string key, Speaker? speaker, string title, string year, string kind)
    {
        List<(string Field, string Value)> fields =
        [
            ("author", speaker?.Name.Replace(" ", ", ", StringComparison.Ordinal) ?? $"{{{Publisher}}}"),
            ("title", $"{{{title}}}"),
            (type == "misc" ? "howpublished" : "type", kind),
            (type == "misc" ? "organization" : "institution", Publisher),
            ("year", year),
            ("language", here.Language.Tag()),
            ("url", Address),
        ];
        var lines = fields
            .Where(field => field.Value.Length > 0)
            .Select(field => $"  {field.Field} = {{{Escaped(field.Value)}}}");
        return $"@{type}{{{key},\n{string.Join(",\n", lines)}\n}}";
    }

    // Characters that mean something to BibTeX.
    private static string Escaped(string text) =>
        text.Replace("&", "\\&", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("#", "\\#", StringComparison.Ordinal);

    private static string Ended(string address) => address.Length == 0 ? "" : $" {address}.";

    // APA sets no full stop after an address.
    private static string Plain(string address) => address.Length == 0 ? "" : $" {address}";

    private static CitationContext Of(string style, string text) => new(style, text);

    private static string Join(params IEnumerable<string> parts) =>
        string.Join(". ", parts.Where(part => part.Length > 0).Select(part => part.TrimEnd('.'))) + ".";
}
