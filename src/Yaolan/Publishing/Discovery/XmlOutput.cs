using System.Text;
using System.Xml;
using Yaolan.Rendering;

namespace Yaolan.Publishing.Discovery;

/// <summary>An XML file of the site, the same bytes on every system.</summary>
internal static class XmlOutput
{
    public static OutputFile Of(string path, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        var format = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        };
        using (var xml = XmlWriter.Create(bytes, format))
            write(xml);
        return new OutputFile(path, bytes.ToArray());
    }
}
