using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Yaolan.Diagnostics;
using static Yaolan.Translation.Exchange.XliffNames;

namespace Yaolan.Translation.Exchange;

/// <summary>
/// Reads XLIFF 2.0 and 2.1 from people who are not known: no document types, nothing fetched, size and depth bounded.
/// Everything wrong is reported with its place.
/// </summary>
public sealed class XliffReader
{
    private const int LargestMegabytes = 16;
    private const int DeepestNesting = 64;

    private static readonly string[] Chinese = [SourceLanguage, "zh", "zh-CN", "zh-Hans-CN"];

    private readonly string _path;
    private readonly DiagnosticBag _diagnostics;

    private XliffReader(string path, DiagnosticBag diagnostics) => (_path, _diagnostics) = (path, diagnostics);

    /// <param name="path">The file as messages name it.</param>
    /// <returns>Null when it is no such file at all; else what could be read of it.</returns>
    public static ReceivedTranslation? Read(Stream stream, string path, DiagnosticBag diagnostics)
    {
        var reader = new XliffReader(path, diagnostics);
        return reader.Root(stream) is { } root ? reader.Whole(root) : null;
    }

    private XElement? Root(Stream stream)
    {
        if (stream.Length > LargestMegabytes * 1024L * 1024)
        {
            Report(ExchangeRules.TooLarge, new SourceLocation(_path), $"{LargestMegabytes} MB");
            return null;
        }
        if (!IsSound(stream))
            return null;
        stream.Position = 0;
        using var reader = Xml(stream);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo).Root;
    }

    // Read once without keeping anything, so that nothing deep or broken is ever built.
    private bool IsSound(Stream stream)
    {
        try
        {
            using var reader = Xml(stream);
            while (reader.Read())
            {
                if (reader.Depth <= DeepestNesting)
                    continue;
                Report(ExchangeRules.TooLarge, Place((IXmlLineInfo)reader), $"{DeepestNesting} levels");
                return false;
            }
            return true;
        }
        catch (XmlException broken)
        {
            // A forbidden document type has no place of its own; it stands at the start.
            var place = new SourceLocation(_path, Math.Max(1, broken.LineNumber), broken.LinePosition);
            if (broken.Message.Contains(nameof(DtdProcessing), StringComparison.Ordinal))
                Report(ExchangeRules.DocumentType, place);
            else
                Report(ExchangeRules.BrokenXml, place, Reason(broken));
            return false;
        }
        catch (ArgumentException)
        {
            // What the platform's reader makes of a first line that is broken before it names its encoding.
            Report(ExchangeRules.BrokenXml, new SourceLocation(_path, 1, 1), "<?xml … ?>");
            return false;
        }
    }

    private static XmlReader Xml(Stream stream) =>
        XmlReader.Create(
            stream,
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                CloseInput = false,
                MaxCharactersInDocument = LargestMegabytes * 1024L * 1024,
            }
        );

    private ReceivedTranslation? Whole(XElement root)
    {
        var version = root.Attribute("version")?.Value ?? "";
        if (root.Name != Core + "xliff" || !Versions.Contains(version))
        {
            Report(
                ExchangeRules.NotXliff,
                Place(root),
                $"{root.Name.LocalName} {version}".Trim(),
                string.Join(", ", Versions)
            );
            return null;
        }
        var source = root.Attribute("srcLang")?.Value ?? "";
        var target = root.Attribute("trgLang")?.Value ?? "";
        if (!Chinese.Contains(source, StringComparer.OrdinalIgnoreCase))
            Report(ExchangeRules.WrongLanguage, Place(root), "srcLang", source, string.Join(", ", Chinese));
        if (!IsEnglish(target))
            Report(ExchangeRules.WrongLanguage, Place(root), "trgLang", target, "en, en-US, en-GB …");
        var files = root.Elements(Core + "file").ToList();
        if (files is not [var file])
        {
            Report(
                ExchangeRules.OneFileExpected,
                Place(files.Count > 1 ? files[1] : root),
                files.Count.ToString(CultureInfo.InvariantCulture)
            );
            return null;
        }
        return new ReceivedTranslation(
            file.Attribute("id")?.Value ?? "",
            file.Attribute("original")?.Value ?? "",
            Units(file),
            Place(file)
        );
    }

    private static bool IsEnglish(string code) =>
        code.Equals(TargetLanguage, StringComparison.OrdinalIgnoreCase)
        || code.StartsWith($"{TargetLanguage}-", StringComparison.OrdinalIgnoreCase);

    private List<ReceivedUnit> Units(XElement file)
    {
        var units = new List<ReceivedUnit>();
        var places = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var element in file.Descendants(Core + "unit"))
        {
            var unit = new UnitReader(element, _path, _diagnostics).Read();
            if (places.TryAdd(unit.Id, unit.Place))
                units.Add(unit);
            else
                Report(ExchangeRules.DuplicateUnit, unit.Place, unit.Id, places[unit.Id].ToString());
        }
        return units;
    }

    private void Report(DiagnosticRule rule, SourceLocation place, params string[] arguments) =>
        _diagnostics.Report(rule, place, arguments);

    private SourceLocation Place(IXmlLineInfo info) => new(_path, info.LineNumber, info.LinePosition);

    // The place at its end is ours to print.
    private static string Reason(XmlException broken)
    {
        var cut = broken.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return cut < 0 ? broken.Message : broken.Message[..cut];
    }
}
