using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Yaolan.Translation.Exchange;

/// <summary>XML files as people read them: UTF-8, line feeds, an element a line. Elements that hold words stay in one piece.</summary>
internal static class ExchangeXml
{
    public static byte[] Bytes(XDocument document)
    {
        SetOut(document.Root!, "\n");
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            // Carriage returns in text would be read back as line feeds.
            NewLineHandling = NewLineHandling.Entitize,
        };
        using (var writer = XmlWriter.Create(bytes, settings))
        {
            writer.WriteStartDocument();
            foreach (var node in document.Nodes())
            {
                writer.WriteRaw("\n");
                node.WriteTo(writer);
            }
        }
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void SetOut(XElement element, string indent)
    {
        var name = element.Name.LocalName;
        if (name is "source" or "target" || !element.HasElements)
            return;
        foreach (var child in element.Elements().ToList())
        {
            SetOut(child, indent + "  ");
            child.AddBeforeSelf(new XText(indent + "  "));
        }
        element.Add(new XText(indent));
    }
}
