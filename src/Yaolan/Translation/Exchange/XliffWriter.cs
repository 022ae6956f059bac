using System.Globalization;
using System.Xml.Linq;
using Yaolan.Content;
using static Yaolan.Translation.Exchange.XliffNames;

namespace Yaolan.Translation.Exchange;

/// <summary>
/// Writes a report as XLIFF 2.1: one file, a group for each section, a unit of one segment for each block. Blocks are
/// Markdown as it stands in the files, so nothing is lost on the way; no inline codes are needed.
/// </summary>
public static class XliffWriter
{
    public static byte[] Write(ExchangeDocument document)
    {
        var file = new XElement(
            Core + "file",
            new XAttribute("id", document.Report),
            new XAttribute("original", document.Original),
            new XAttribute(XNamespace.Xml + "space", "preserve"),
            document.Units.Where(unit => unit.IsField).Select(Unit),
            Groups(document.Units.Where(unit => !unit.IsField))
        );
        var root = new XElement(
            Core + "xliff",
            new XAttribute(XNamespace.Xmlns + "mda", Metadata.NamespaceName),
            new XAttribute("version", XliffNames.Version),
            new XAttribute("srcLang", SourceLanguage),
            new XAttribute("trgLang", TargetLanguage),
            file
        );
        return ExchangeXml.Bytes(new XDocument(root));
    }

    // A section may be taken up again later in a report, so groups are numbered.
    private static IEnumerable<XElement> Groups(IEnumerable<ExchangeUnit> units)
    {
        XElement? group = null;
        var count = 0;
        foreach (var unit in units)
        {
            if (group?.Attribute("name")?.Value != unit.Section)
            {
                if (group is not null)
                    yield return group;
                var id = string.Create(CultureInfo.InvariantCulture, $"section-{++count}");
                group = new XElement(Core + "group", new XAttribute("id", id), new XAttribute("name", unit.Section));
            }
            group!.Add(Unit(unit));
        }
        if (group is not null)
            yield return group;
    }

    private static XElement Unit(ExchangeUnit unit) =>
        new(
            Core + "unit",
            new XAttribute("id", unit.Id),
            new XAttribute("type", $"yaolan:{unit.Kind}"),
            Hashes(unit),
            Notes(unit),
            new XElement(
                Core + "segment",
                new XAttribute("state", unit.State.Code()),
                unit.IsStale ? new XAttribute("subState", Stale) : null,
                new XElement(Core + "source", XmlCharacters.Content(unit.Source)),
                unit.Target is null ? null : new XElement(Core + "target", XmlCharacters.Content(unit.Target))
            )
        );

    // By these an import knows what changed since, on either side.
    private static XElement Hashes(ExchangeUnit unit) =>
        new(
            Metadata + "metadata",
            new XElement(
                Metadata + "metaGroup",
                new XAttribute("category", Category),
                Meta(SourceHash, unit.SourceHash),
                unit.Target is null ? null : Meta(TargetHash, BlockHash.Of(unit.Target)),
                Meta(State, unit.State.Code())
            )
        );

    private static XElement Meta(string type, string text) =>
        new(Metadata + "meta", new XAttribute("type", type), text);

    private static XElement? Notes(ExchangeUnit unit)
    {
        var notes = unit
            .Hints.Terms.Select(term => Note("term", term))
            .Concat(unit.Hints.Numbers.Select(number => Note("number", number)))
            .ToList();
        return notes.Count == 0 ? null : new XElement(Core + "notes", notes);
    }

    private static XElement Note(string category, string text) =>
        new(
            Core + "note",
            new XAttribute("category", category),
            new XAttribute("appliesTo", "source"),
            XmlCharacters.Plain(text)
        );
}
