using System.IO.Enumeration;

namespace Yaolan.Cli.Serving;

/// <summary>Tells whether anything below some folders changed: a sum over paths, sizes and times of all files.</summary>
internal readonly record struct TreeStamp(int Files, long Sum)
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.None,
        // Deeper than any file that is read; links that lead in a circle end here.
        MaxRecursionDepth = 8,
    };

    /// <summary>The stamp of what remains without a folder inside.</summary>
    public static TreeStamp operator -(TreeStamp whole, TreeStamp inside) =>
        new(whole.Files - inside.Files, whole.Sum - inside.Sum);

    public static TreeStamp Of(params IEnumerable<string> folders)
    {
        var (files, sum) = (0, 0L);
        foreach (var folder in folders.Where(Directory.Exists))
        {
            var hashes = new FileSystemEnumerable<int>(
                folder,
                (ref FileSystemEntry entry) =>
                    HashCode.Combine(
                        string.GetHashCode(entry.Directory, StringComparison.Ordinal),
                        string.GetHashCode(entry.FileName, StringComparison.Ordinal),
                        entry.Length,
                        entry.LastWriteTimeUtc
                    ),
                Everything
            )
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            };
            foreach (var hash in Safe(hashes))
                (files, sum) = (files + 1, sum + hash);
        }
        return new TreeStamp(files, sum);
    }

    // A folder that goes while it is read ends the sum early; the next one tells.
    private static IEnumerable<int> Safe(IEnumerable<int> hashes)
    {
        using var each = hashes.GetEnumerator();
        while (Next(each))
            yield return each.Current;

        static bool Next(IEnumerator<int> each)
        {
            try
            {
                return each.MoveNext();
            }
            catch (IOException)
            {
                return false;
            }
        }
    }
}
