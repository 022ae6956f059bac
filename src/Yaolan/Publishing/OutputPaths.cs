using System.Text;
using Yaolan.Rendering;

namespace Yaolan.Publishing;

/// <summary>
/// The one funnel that every path of the site passes: finds those that are unfit, and those that cannot stand side by
/// side, on any system that may hold the site.
/// </summary>
public sealed class OutputPaths
{
    private readonly Dictionary<PathStart, Place> _places = [];
    private readonly List<OutputPathProblem> _problems = [];

    /// <summary>Everything that was wrong so far, in the order of the paths.</summary>
    public IReadOnlyList<OutputPathProblem> Problems =>
        [.. _problems.OrderBy(problem => problem.Path, StringComparer.Ordinal)];

    /// <summary>All problems of a set of files.</summary>
    public static IReadOnlyList<OutputPathProblem> Check(IEnumerable<OutputFile> files)
    {
        var paths = new OutputPaths();
        foreach (var file in files)
            paths.Add(file.Path);
        return paths.Problems;
    }

    /// <summary>Takes a path in; false when it has a problem.</summary>
    public bool Add(string path)
    {
        var problem = OutputPathRules.ProblemOf(path) ?? CollisionOf(path);
        if (problem is null)
            return true;
        _problems.Add(problem);
        return false;
    }

    /// <summary>
    /// Whether a file at this path would be taken for, or get in the way of, a file or folder of the set that is
    /// spelt differently or is of the other kind.
    /// </summary>
    internal bool Obstructs(string path) =>
        PlacesOf(path).Any(place => _places.TryGetValue(place.Key, out var taken) && !place.Value.Fits(taken));

    internal void ThrowIfAnyProblem()
    {
        if (_problems.Count > 0)
            throw new OutputPathsException(Problems);
    }

    private OutputPathProblem? CollisionOf(string path)
    {
        foreach (var (key, place) in PlacesOf(path))
        {
            if (!_places.TryGetValue(key, out var taken))
                _places.Add(key, place);
            else if (!place.Fits(taken))
                return new OutputPathProblem(path, place.CollisionWith(taken), taken.Path, IsCollision: true);
            else if (place.IsFile)
            {
                const string Twice = "is written twice. Give one of the two pages another address.";
                return new OutputPathProblem(path, Twice, path, IsCollision: true);
            }
        }

        return null;
    }

    private static IEnumerable<KeyValuePair<PathStart, Place>> PlacesOf(string path)
    {
        var composed = path.Normalize(NormalizationForm.FormC);
        var key = composed.IndexOf('/');
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return new(new PathStart(composed, key), new Place(path, slash, IsFile: false));
            key = composed.IndexOf('/', key + 1);
        }
        yield return new(new PathStart(composed, composed.Length), new Place(path, path.Length, IsFile: true));
    }

    /// <summary>Windows and macOS take two names for one that differ in case or in how accents are composed.</summary>
    internal static string KeyOf(string path) => path.Normalize(NormalizationForm.FormC).ToUpperInvariant();

    /// <summary>The first characters of a path: every page has a folder of its own, whose name need not be held beside it.</summary>
    private readonly record struct PathStart(string Path, int Length)
    {
        private ReadOnlySpan<char> Text => Path.AsSpan(0, Length);

        public bool Equals(PathStart other) => Text.Equals(other.Text, StringComparison.OrdinalIgnoreCase);

        public override int GetHashCode() => string.GetHashCode(Text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A file or folder of the site: the first characters of the path of the file that brought it.</summary>
    private readonly record struct Place(string Path, int Length, bool IsFile)
    {
        private ReadOnlySpan<char> Spelling => Path.AsSpan(0, Length);

        public bool Fits(Place taken) => IsFile == taken.IsFile && Spelling.SequenceEqual(taken.Spelling);

        public string CollisionWith(Place taken) =>
            (IsFile, taken.IsFile) switch
            {
                (true, false) => $"is a file, but '{taken.Path}' needs a folder of that name. Rename one of the two.",
                (false, true) =>
                    $"needs '{Spelling}' as a folder, but '{taken.Path}' is a file. Rename one of the two.",
                _ => $"'{Spelling}' and '{taken.Spelling}' differ only in case or accents, and are one place on "
                    + "Windows and macOS. Spell both alike or rename one.",
            };
    }
}
