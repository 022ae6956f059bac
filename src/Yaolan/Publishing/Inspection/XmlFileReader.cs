using System.Xml;

namespace Yaolan.Publishing.Inspection;

/// <summary>Sitemaps and feeds: well-formed, and every address in them is one of the site.</summary>
internal static class XmlFileReader
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit };

    public static void Read(string text, ReferenceList references, FindingList findings)
    {
        try
        {
            using var xml = XmlReader.Create(new StringReader(text), Settings);
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element)
                    continue;
                var place = Place(xml);
                if (xml.LocalName == "link" && xml.GetAttribute("href") is { } href)
                    references.Add(href, ReferenceKind.Machine, place);
                else if (xml.LocalName == "loc" && !xml.IsEmptyElement && xml.Read())
                    references.Add(xml.Value, ReferenceKind.Machine, place);
            }
        }
        catch (XmlException broken)
        {
            var place = references.Place((broken.LineNumber, broken.LinePosition));
            findings.Report(InspectionRules.BrokenMarkup, place, "XML", broken.Message);
        }
    }

    private static (int Line, int Column) Place(XmlReader xml) =>
        xml is IXmlLineInfo info ? (info.LineNumber, info.LinePosition) : (0, 0);
}
