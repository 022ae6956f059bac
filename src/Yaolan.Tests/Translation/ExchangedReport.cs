using System.Text;
using System.Xml.Linq;
using Yaolan.Content;
using Yaolan.Content.Translations;
using Yaolan.Diagnostics;
using Yaolan.Normalization;
using Yaolan.Tests.Normalization;
using Yaolan.Translation.Exchange;

namespace Yaolan.Tests.Translation;

/// <summary>A report in memory that is sent to a translator and comes back.</summary>
internal sealed record ExchangedReport(ReportDocument Report, TranslationFile? English)
{
    public static readonly XNamespace Xliff = "urn:oasis:names:tc:xliff:document:2.0";

    public static ExchangedReport Of(
        IReadOnlyList<ReportBlock> blocks,
        string? english,
        ReportMetadata? metadata = null
    )
    {
        var report = new ReportDocument(metadata ?? Metadata("a"), blocks, "content/reports/a/zh.md");
        var file = english is null ? null : TranslationFile.Of(english, "content/reports/a/en.md", new DiagnosticBag());
        return new ExchangedReport(report, file);
    }

    public static ReportMetadata Metadata(string id) =>
        new(
            id,
            "政府工作报告",
            null,
            "work-report",
            "digest",
            "410800",
            2024,
            null,
            null,
            new Speaker("某某", "市长"),
            null,
            null,
            null,
            null,
            null,
            [],
            null,
            []
        );

    public ExchangeDocument Exported() =>
        ExchangeDocument.Of(Report, English, new Dictionary<string, UnitHints>(StringComparer.Ordinal));

    public byte[] Sent() => XliffWriter.Write(Exported());

    public static ReceivedTranslation? Received(byte[] file, DiagnosticBag diagnostics) =>
        XliffReader.Read(new MemoryStream(file), "back.xlf", diagnostics);

    public (TranslationChanges? Changes, IReadOnlyList<string> Lines) Back(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        var received = Received(file, diagnostics);
        var changes = received is null ? null : ExchangePairing.Pair(received, Report, Exported(), diagnostics);
        return (changes, NormalizedText.Lines(diagnostics));
    }

    /// <summary>The English file after changes; null when they were refused.</summary>
    public string? Written(TranslationChanges changes) =>
        TranslationWriter.Changed(English ?? TranslationWriter.Empty(Report), Report, changes, out _);

    /// <summary>The file as a translator's tool would leave it.</summary>
    public static byte[] Edited(byte[] file, Action<XDocument> edit)
    {
        var document = XDocument.Load(new MemoryStream(file), LoadOptions.PreserveWhitespace);
        edit(document);
        return Encoding.UTF8.GetBytes(document.ToString(SaveOptions.DisableFormatting));
    }

    public static XElement Unit(XDocument document, string id) =>
        document.Descendants(Xliff + "unit").Single(unit => unit.Attribute("id")!.Value == id);

    /// <summary>Writes a target into a unit of one segment.</summary>
    public static void Translate(XDocument document, string id, string text, string state = "translated")
    {
        var segment = Unit(document, id).Element(Xliff + "segment")!;
        segment.Element(Xliff + "target")?.Remove();
        segment.Add(new XElement(Xliff + "target", XmlCharacters.Content(text)));
        segment.SetAttributeValue("state", state);
    }
}
