using System.IO.Compression;
using System.Text;
using Yaolan.Rendering;

namespace Yaolan.Publishing.Inspection;

/// <summary>Reads one file of the site by its kind; safe to use from several threads.</summary>
internal sealed class FileReader(SiteAddresses addresses, FindingList findings)
{
    public InspectedFile Read(OutputFile file)
    {
        var references = new ReferenceList(file.Path, addresses, findings);
        var page = default(InspectedPage);
        var compressed = 0L;
        switch (Path.GetExtension(file.Path))
        {
            case ".html":
                page = new PageReader(references, findings).Read(Text(file));
                compressed = CompressedSize(file);
                break;
            case ".css":
                StyleReader.Read(Text(file), references);
                compressed = CompressedSize(file);
                break;
            case ".js":
                compressed = CompressedSize(file);
                break;
            case ".xml":
                XmlFileReader.Read(Text(file), references, findings);
                break;
            case ".webmanifest":
                ManifestReader.Read(file.Content, references, findings);
                break;
        }
        return new InspectedFile(file.Path, file.Content.Length, compressed, references.All, page);
    }

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);

    private static long CompressedSize(OutputFile file)
    {
        using var counted = new MemoryStream();
        using (var gzip = new GZipStream(counted, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(file.Content.Span);
        return counted.Length;
    }
}
