namespace Yaolan.Sources;

/// <summary>Where a file or folder lies once every link on the way to it is followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>Null when links lead round in a circle.</summary>
    public static string? Of(string path)
    {
        var steps = 0;
        var root = Path.GetPathRoot(path)!;
        var ahead = new Stack<string>(NamesOf(path[root.Length..]).Reverse());
        var place = root;
        while (ahead.TryPop(out var name))
        {
            place = name switch
            {
                "." => place,
                ".." => Path.GetDirectoryName(place) ?? place,
                _ => Path.Combine(place, name),
            };
            if (name is "." or ".." || TargetOf(place) is not { } target)
                continue;
            if (++steps > MostLinks)
                return null;
            place = Path.GetDirectoryName(place)!;
            if (Path.IsPathRooted(target))
            {
                place = Path.GetPathRoot(target)!;
                target = target[place.Length..];
            }
            foreach (var next in NamesOf(target).Reverse())
                ahead.Push(next);
        }
        return place;
    }

    public static bool IsBelow(string folder, string path) =>
        path.StartsWith(
            Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    /// <summary>What a link says that it leads to; null for what is no link, or not there.</summary>
    // Of a folder a FileInfo tells the same.
    public static string? TargetOf(string path) => new FileInfo(path).LinkTarget;

    private static IEnumerable<string> NamesOf(string path) =>
        path.Split(
            [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar],
            StringSplitOptions.RemoveEmptyEntries
        );
}
