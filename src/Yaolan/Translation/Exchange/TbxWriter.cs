using System.Globalization;
using System.Xml.Linq;
using Yaolan.Content;
using Yaolan.Vocabularies;

namespace Yaolan.Translation.Exchange;

/// <summary>Writes the terms of a report as TBX-Basic, style DCA (ISO 30042:2019), for the termbase of a translation tool.</summary>
public sealed class TbxWriter
{
    private const string Preferred = "preferredTerm-admn-sts";
    private const string Admitted = "admittedTerm-admn-sts";
    private const string Deprecated = "deprecatedTerm-admn-sts";
    private const string Schema =
        "https://raw.githubusercontent.com/LTAC-Global/TBX-Basic_dialect/master/DCA/TBXcoreStructV03_TBX-Basic_integrated.rng";

    private static readonly XNamespace Tbx = "urn:iso:std:iso:30042:ed-2";

    private readonly Vocabulary _vocabulary;

    private TbxWriter(Vocabulary vocabulary) => _vocabulary = vocabulary;

    /// <param name="terms">At least one; a termbase without entries is none.</param>
    public static byte[] Write(ReportDocument report, IReadOnlyList<Term> terms, Vocabulary vocabulary)
    {
        var writer = new TbxWriter(vocabulary);
        var root = new XElement(
            Tbx + "tbx",
            new XAttribute("style", "dca"),
            new XAttribute("type", "TBX-Basic"),
            new XAttribute(XNamespace.Xml + "lang", XliffNames.TargetLanguage),
            new XElement(
                Tbx + "tbxHeader",
                new XElement(
                    Tbx + "fileDesc",
                    new XElement(Tbx + "titleStmt", new XElement(Tbx + "title", XmlCharacters.Plain(report.Id))),
                    new XElement(
                        Tbx + "sourceDesc",
                        new XElement(Tbx + "p", XmlCharacters.Plain($"{report.Metadata.Title} ({report.Path})"))
                    )
                )
            ),
            new XElement(Tbx + "text", new XElement(Tbx + "body", terms.Select(writer.Concept)))
        );
        var model = new XProcessingInstruction(
            "xml-model",
            $"href=\"{Schema}\" type=\"application/xml\" schematypens=\"http://relaxng.org/ns/structure/1.0\""
        );
        return ExchangeXml.Bytes(new XDocument(model, root));
    }

    private XElement Concept(Term term, int index) =>
        new(
            Tbx + "conceptEntry",
            new XAttribute("id", string.Create(CultureInfo.InvariantCulture, $"c{index + 1}")),
            _vocabulary.Themes.Find(term.Theme) is { } theme
                ? Typed("descrip", "subjectField", theme.Name.English)
                : null,
            Language(XliffNames.SourceLanguage, term.Gloss.Chinese, [Section(term.Chinese, Preferred)]),
            Language(XliffNames.TargetLanguage, term.Gloss.English, Renderings(term))
        );

    // A rendering that is only proposed is admitted, never preferred.
    private IReadOnlyList<XElement> Renderings(Term term)
    {
        var isProposed = term.Status == TermStatus.Proposed;
        var source = _vocabulary.Termbase.Sources.Find(term.Source)?.Name.English;
        return
        [
            Section(
                term.Preferred,
                isProposed ? Admitted : Preferred,
                source is null ? null : Typed("admin", "source", source),
                isProposed ? new XElement(Tbx + "note", _vocabulary.EnglishWords["exchange.proposed"]) : null
            ),
            .. term.English.Skip(1).Select(form => Section(form, Admitted)),
            .. term.Avoid.Select(form => Section(form, Deprecated)),
        ];
    }

    private static XElement Language(string code, string gloss, IReadOnlyList<XElement> terms) =>
        new(
            Tbx + "langSec",
            new XAttribute(XNamespace.Xml + "lang", code),
            gloss.Length == 0 ? null : Typed("descrip", "definition", gloss),
            terms
        );

    private static XElement Section(string term, string status, params ReadOnlySpan<XElement?> more) =>
        new(
            Tbx + "termSec",
            new XElement(Tbx + "term", XmlCharacters.Plain(term)),
            Typed("termNote", "administrativeStatus", status),
            more.ToArray()
        );

    private static XElement Typed(string element, string type, string text) =>
        new(Tbx + element, new XAttribute("type", type), XmlCharacters.Plain(text));
}
