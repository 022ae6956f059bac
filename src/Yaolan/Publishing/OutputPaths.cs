using System.Text;
using Yaolan.Rendering;

namespace Yaolan.Publishing;

/// <summary>
/// The one funnel that every path of the site passes: finds those that are unfit, and those that cannot stand side by
/// side, on any system that may hold the site.
/// </summary>
public sealed class OutputPaths
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
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
        PlacesOf(path).Any(place => _places.TryGetValue(KeyOf(place.Spelling), out var taken) && !place.Fits(taken));

    internal void ThrowIfAnyProblem()
    {
        if (_problems.Count > 0)
            throw new OutputPathsException(Problems);
    }

    private OutputPathProblem? CollisionOf(string path)
    {
        foreach (var place in PlacesOf(path))
        {
            if (!place.IsFile && _folders.Contains(place.Spelling))
                continue;
            var key = KeyOf(place.Spelling);
            if (_places.TryGetValue(key, out var taken))
            {
                if (!place.Fits(taken))
                    return new OutputPathProblem(path, place.CollisionWith(taken), taken.Path, IsCollision: true);
                if (place.IsFile)
                {
                    const string Twice = "is written twice. Give one of the two pages another address.";
                    return new OutputPathProblem(path, Twice, path, IsCollision: true);
                }
            }

            _places[key] = place;
            if (!place.IsFile)
                _folders.Add(place.Spelling);
        }

        return null;
    }

    private static IEnumerable<Place> PlacesOf(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            yield return new Place(path[..slash], IsFile: false, path);
        yield return new Place(path, IsFile: true, path);
    }

    /// <summary>Windows and macOS take two names for one that differ in case or in how accents are composed.</summary>
    internal static string KeyOf(string path) => path.Normalize(NormalizationForm.FormC).ToUpperInvariant();

    /// <summary>A file or folder of the site, and the file that brought it.</summary>
    private readonly record struct Place(string Spelling, bool IsFile, string Path)
    {
        public bool Fits(Place taken) =>
            IsFile == taken.IsFile && string.Equals(Spelling, taken.Spelling, StringComparison.Ordinal);

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
