using System.Globalization;
using System.Xml;
using Yaolan.Pages;
using Yaolan.Rendering;
using Yaolan.Vocabularies;

namespace Yaolan.Publishing.Discovery;

/// <summary>The newest reports as an Atom feed (RFC 4287), one a language.</summary>
public static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    // Entries need ids that never change; without an address of the site they are tag URIs (RFC 4151) of a name nobody can own.
    private const string Tag = "tag:yaolan.invalid,2026:";

    private const int MostEntries = 50;

    public static IEnumerable<OutputFile> Of(Site site) => LanguageCodes.All.Select(language => Of(site, language));

    private static OutputFile Of(Site site, Language language)
    {
        var words = site.Vocabulary.WordsIn(language);
        var here = Permalinks.Home(language);
        var reports = site
            .Reports.OrderByDescending(Day)
            .ThenBy(report => report.Id, StringComparer.Ordinal)
            .Take(MostEntries)
            .ToList();
        return XmlOutput.Of(
            Permalinks.Feed(language),
            xml =>
            {
                xml.WriteStartElement("feed", Atom);
                xml.WriteAttributeString("xml", "lang", null, language.Tag());
                xml.WriteElementString("title", Atom, site.Settings.Title.In(language));
                xml.WriteElementString("subtitle", Atom, site.Settings.Description.In(language));
                xml.WriteElementString("id", Atom, Id(site, here));
                Link(xml, "alternate", Address(site, here, here));
                Link(xml, "self", Self(site, language));
                xml.WriteElementString(
                    "updated",
                    Atom,
                    Moment(site, reports.Count == 0 ? FirstDayOf(1970) : Day(reports[0]))
                );
                xml.WriteStartElement("author", Atom);
                xml.WriteElementString("name", Atom, site.Settings.Title.In(language));
                xml.WriteEndElement();
                foreach (var report in reports)
                    Entry(xml, site, report, language, words);
                xml.WriteEndElement();
            }
        );
    }

    private static void Entry(XmlWriter xml, Site site, ReportEntry report, Language language, InterfaceWords words)
    {
        var metadata = report.Metadata;
        var page = Permalinks.Report(language, report.Id);
        var area = site.Vocabulary.Areas.OfCode(metadata.Area)?.Name.In(language) ?? metadata.Area;
        var kind = site.Vocabulary.Kinds.Reports.Find(metadata.Kind)?.Name.In(language) ?? metadata.Kind;
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("title", Atom, ReportView.TitleOf(report, site.Vocabulary, language).Text);
        xml.WriteElementString("id", Atom, Id(site, page));
        Link(xml, "alternate", Address(site, Permalinks.Home(language), page));
        xml.WriteElementString("updated", Atom, Moment(site, Day(report)));
        var summary = words.Format(
            "report.description",
            area,
            metadata.Year.ToString(CultureInfo.InvariantCulture),
            kind,
            report.Observations.Count.ToString(CultureInfo.InvariantCulture)
        );
        var unknown = (metadata.Changed ?? metadata.Added) is null ? " " + words["feed.date_unknown"] : "";
        xml.WriteElementString("summary", Atom, summary + unknown);
        Category(xml, metadata.Area, area);
        Category(xml, metadata.Kind, kind);
        xml.WriteEndElement();
    }

    // When it came to the site; without that, when it was given; at least the year that it is filed under.
    private static DateTime Day(ReportEntry report)
    {
        var metadata = report.Metadata;
        return (metadata.Changed ?? metadata.Added ?? metadata.Date) is { } day
            ? DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : FirstDayOf(metadata.Year);
    }

    // A report whose year could not be read is an error, and all the same made into pages, for what else may be wrong with them.
    private static DateTime FirstDayOf(int year) => new(Math.Max(1, year), 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    // A day begins when it does so at the place of the site.
    private static string Moment(Site site, DateTime day)
    {
        var offset = site.Settings.TimeZone.GetUtcOffset(day);
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $@"{day:yyyy-MM-dd}T00:00:00{sign}{offset:hh\:mm}");
    }

    private static string Id(Site site, Permalink page) =>
        site.Settings.BaseUrl.Length == 0 ? Tag + page.SitePath : page.Absolute(site.Settings.BaseUrl);

    private static string Address(Site site, Permalink from, Permalink page) =>
        site.Settings.BaseUrl.Length == 0 ? from.To(page) : page.Absolute(site.Settings.BaseUrl);

    private static string Self(Site site, Language language) =>
        site.Settings.BaseUrl.Length == 0
            ? Path.GetFileName(Permalinks.Feed(language))
            : $"{site.Settings.BaseUrl}/{Permalinks.Feed(language)}";

    private static void Link(XmlWriter xml, string relation, string href)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static void Category(XmlWriter xml, string term, string label)
    {
        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("term", term);
        xml.WriteAttributeString("label", label);
        xml.WriteEndElement();
    }
}
