using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Yaolan.Rendering;

namespace Yaolan.Publishing.Pagefind;

/// <summary>Indexes of late by what they were made of, so that a site whose texts did not change is not indexed again.</summary>
internal sealed class IndexCache(string folder)
{
    /// <summary>Enough for a few workspaces; older ones go.</summary>
    private const int Most = 8;

    private const string BundleFolder = "pagefind/";

    /// <summary>A name that differs whenever program or records do.</summary>
    public static string KeyOf(string program, string records) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{program}\n{records}"))).ToLowerInvariant();

    /// <summary>All files of a bundle on disk, by their place in the site.</summary>
    public static IReadOnlyList<OutputFile> Read(string bundle) =>
        [
            .. Directory
                .EnumerateFiles(bundle, "*", SearchOption.AllDirectories)
                .Select(file => new OutputFile(
                    BundleFolder + Path.GetRelativePath(bundle, file).Replace('\\', '/'),
                    File.ReadAllBytes(file)
                ))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];

    public IReadOnlyList<OutputFile>? Find(string key)
    {
        var path = PathOf(key);
        if (!File.Exists(path))
            return null;
        try
        {
            using var archive = ZipFile.OpenRead(path);
            return [.. archive.Entries.Select(entry => new OutputFile(entry.FullName, Bytes(entry)))];
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    public IReadOnlyList<OutputFile> Keep(string key, IReadOnlyList<OutputFile> files)
    {
        Directory.CreateDirectory(folder);
        var unfinished = $"{PathOf(key)}.{Guid.NewGuid():N}";
        using (var archive = ZipFile.Open(unfinished, ZipArchiveMode.Create))
        {
            foreach (var file in files)
            {
                using var stream = archive.CreateEntry(file.Path, CompressionLevel.NoCompression).Open();
                stream.Write(file.Content.Span);
            }
        }
        File.Move(unfinished, PathOf(key), overwrite: true);
        foreach (
            var old in new DirectoryInfo(folder)
                .EnumerateFiles()
                .OrderByDescending(file => file.LastWriteTimeUtc)
                .Skip(Most)
        )
            old.Delete();
        return files;
    }

    private string PathOf(string key) => Path.Combine(folder, $"{key}.zip");

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var bytes = new byte[entry.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
