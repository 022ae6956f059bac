using System.Globalization;
using System.Xml.Linq;

namespace Yaolan.Translation.Exchange;

/// <summary>Writes the terms of a report as TBX-Basic, style DCA (ISO 30042:2019), for the termbase of a translation tool.</summary>
public static class TbxWriter
{
    private const string Schema =
        "https://raw.githubusercontent.com/LTAC-Global/TBX-Basic_dialect/master/DCA/TBXcoreStructV03_TBX-Basic_integrated.rng";

    private static readonly XNamespace Tbx = "urn:iso:std:iso:30042:ed-2";

    /// <param name="title">What the terms are of.</param>
    public static byte[] Write(string title, string origin, IReadOnlyList<TermSuggestion> terms)
    {
        var root = new XElement(
            Tbx + "tbx",
            new XAttribute("style", "dca"),
            new XAttribute("type", "TBX-Basic"),
            new XAttribute(XNamespace.Xml + "lang", "en"),
            new XElement(
                Tbx + "tbxHeader",
                new XElement(
                    Tbx + "fileDesc",
                    new XElement(Tbx + "titleStmt", new XElement(Tbx + "title", XmlCharacters.Plain(title))),
                    new XElement(Tbx + "sourceDesc", new XElement(Tbx + "p", XmlCharacters.Plain(origin)))
                )
            ),
            new XElement(Tbx + "text", new XElement(Tbx + "body", terms.Select(Concept)))
        );
        var model = new XProcessingInstruction(
            "xml-model",
            $"href=\"{Schema}\" type=\"application/xml\" schematypens=\"http://relaxng.org/ns/structure/1.0\""
        );
        return ExchangeXml.Bytes(new XDocument(model, root));
    }

    private static XElement Concept(TermSuggestion term, int index) =>
        new(
            Tbx + "conceptEntry",
            new XAttribute("id", string.Create(CultureInfo.InvariantCulture, $"c{index + 1}")),
            Language(XliffNames.SourceLanguage, term.GlossChinese, [Term(term.Chinese, "preferredTerm-admn-sts")]),
            Language(
                XliffNames.TargetLanguage,
                term.GlossEnglish,
                [
                    // A rendering that is only proposed is admitted, not preferred.
                    Term(
                        term.English,
                        term.IsOfficial ? "preferredTerm-admn-sts" : "admittedTerm-admn-sts",
                        term.Source
                    ),
                    .. term.Forbidden.Select(wrong => Term(wrong, "deprecatedTerm-admn-sts")),
                ]
            )
        );

    private static XElement Language(string code, string? gloss, IReadOnlyList<XElement> terms) =>
        new(
            Tbx + "langSec",
            new XAttribute(XNamespace.Xml + "lang", code),
            string.IsNullOrEmpty(gloss) ? null : Typed("descrip", "definition", gloss),
            terms
        );

    private static XElement Term(string term, string status, string? source = null) =>
        new(
            Tbx + "termSec",
            new XElement(Tbx + "term", XmlCharacters.Plain(term)),
            Typed("termNote", "administrativeStatus", status),
            string.IsNullOrEmpty(source) ? null : Typed("admin", "source", source)
        );

    private static XElement Typed(string element, string type, string text) =>
        new(Tbx + element, new XAttribute("type", type), XmlCharacters.Plain(text));
}
