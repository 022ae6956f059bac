using System.Globalization;

namespace Yaolan.Publishing.Disk;

/// <summary>A file that we wrote: its path in the site, the SHA-256 of its bytes, and how many they are.</summary>
internal sealed record ManifestEntry(string Path, ContentHash Hash, long Size)
{
    /// <summary>Reads "hash size path". A path that could leave the folder is refused here, whoever wrote it.</summary>
    public static ManifestEntry? Parse(string line) =>
        line.Split(' ', 3) is [var text, var number, var path]
        && ContentHash.Parse(text) is { } hash
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var size)
        && OutputPathRules.ProblemOf(path) is null
            ? new ManifestEntry(path, hash, size)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Hash} {Size} {Path}");

    /// <summary>Whether the file at this place on disk has exactly these bytes.</summary>
    public bool Describes(string file)
    {
        if (DiskEntry.At(file) is not { Kind: DiskEntryKind.File, Length: var length } || length != Size)
            return false;
        using var stream = File.OpenRead(file);
        return ContentHash.Of(stream) == Hash;
    }
}
