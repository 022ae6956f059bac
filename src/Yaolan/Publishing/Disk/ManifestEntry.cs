using System.Globalization;

namespace Yaolan.Publishing.Disk;

/// <summary>A file that we wrote: its path in the site, the hash of its bytes, and how many they are.</summary>
internal sealed record ManifestEntry(string Path, ContentHash Hash, long Size)
{
    /// <summary>Reads "hash size path". A path that could leave the folder is refused here, whoever wrote it.</summary>
    public static ManifestEntry? Parse(ReadOnlySpan<char> line)
    {
        if (line.IndexOf(' ') is not (> 0 and var start) || ContentHash.Parse(line[..start]) is not { } hash)
            return null;
        var rest = line[(start + 1)..];
        if (
            rest.IndexOf(' ') is not (> 0 and var end)
            || !long.TryParse(rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
        )
            return null;
        var path = rest[(end + 1)..].ToString();
        return OutputPathRules.ProblemOf(path) is null ? new ManifestEntry(path, hash, size) : null;
    }

    public void WriteTo(TextWriter writer)
    {
        Span<char> hash = stackalloc char[ContentHash.Digits];
        Hash.WriteTo(hash);
        writer.Write(hash);
        writer.Write(' ');
        Span<char> size = stackalloc char[20];
        Size.TryFormat(size, out var digits, provider: CultureInfo.InvariantCulture);
        writer.Write(size[..digits]);
        writer.Write(' ');
        writer.WriteLine(Path);
    }

    /// <summary>Whether the file at this place on disk has exactly these bytes.</summary>
    public bool Describes(string file)
    {
        if (DiskEntry.At(file) is not { Kind: DiskEntryKind.File, Length: var length } || length != Size)
            return false;
        using var stream = File.OpenRead(file);
        return ContentHash.Of(stream) == Hash;
    }
}
