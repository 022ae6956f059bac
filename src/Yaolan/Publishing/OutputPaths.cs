using System.Text;

namespace Yaolan.Publishing;

/// <summary>
/// The one funnel that every path of the site passes: finds those that are unfit, and those that cannot stand side by
/// side, on any system that may hold the site.
/// </summary>
public sealed class OutputPaths
{
    private readonly PathTree _tree = new();
    private readonly List<OutputPathProblem> _problems = [];

    /// <summary>Everything that was wrong so far, in the order of the paths.</summary>
    public IReadOnlyList<OutputPathProblem> Problems =>
        [.. _problems.OrderBy(problem => problem.Path, StringComparer.Ordinal)];

    /// <summary>Takes a path in; false when it has a problem.</summary>
    public bool Add(string path)
    {
        var problem = OutputPathRules.ProblemOf(path) ?? CollisionOf(path);
        if (problem is null)
            return true;
        _problems.Add(problem);
        return false;
    }

    /// <summary>The paths that have no problem.</summary>
    internal PathTree Tree => _tree;

    /// <summary>
    /// Whether a file at this path would be taken for, or get in the way of, a file or folder of the set that is
    /// spelt differently or is of the other kind.
    /// </summary>
    internal bool Obstructs(string path)
    {
        var at = PathTree.Root;
        foreach (var name in path.AsSpan().Split('/'))
        {
            if (_tree.FindAnySpelling(at, path.AsSpan(name)) is not { } taken)
                return false;
            if (!Fits(path, name, taken))
                return true;
            at = taken;
        }
        return false;
    }

    internal void ThrowIfAnyProblem()
    {
        if (_problems.Count > 0)
            throw new OutputPathsException(Problems);
    }

    private OutputPathProblem? CollisionOf(string path)
    {
        var at = PathTree.Root;
        foreach (var name in path.AsSpan().Split('/'))
        {
            var isFile = IsLast(path, name);
            if (_tree.FindAnySpelling(at, path.AsSpan(name)) is not { } taken)
                at = _tree.Add(at, path.AsSpan(name), isFile);
            else if (!Fits(path, name, taken))
                return new OutputPathProblem(
                    path,
                    Collision(path, name, taken),
                    _tree.PathOfFirstFileIn(taken),
                    IsCollision: true
                );
            else if (isFile)
            {
                const string Twice = "is written twice. Give one of the two pages another address.";
                return new OutputPathProblem(path, Twice, path, IsCollision: true);
            }
            else
                at = taken;
        }

        return null;
    }

    private bool Fits(string path, Range name, int taken) =>
        IsLast(path, name) == _tree.IsFile(taken) && path.AsSpan(name).SequenceEqual(_tree.NameOf(taken));

    private string Collision(string path, Range name, int taken)
    {
        var other = _tree.PathOfFirstFileIn(taken);
        var spelling = path[..name.End.Value];
        return (IsLast(path, name), _tree.IsFile(taken)) switch
        {
            (true, false) => $"is a file, but '{other}' needs a folder of that name. Rename one of the two.",
            (false, true) => $"needs '{spelling}' as a folder, but '{other}' is a file. Rename one of the two.",
            _ => $"'{spelling}' and '{_tree.PathOf(taken)}' differ only in case or accents, and are one place on "
                + "Windows and macOS. Spell both alike or rename one.",
        };
    }

    private static bool IsLast(string path, Range name) => name.End.Value == path.Length;

    /// <summary>Windows and macOS take two names for one that differ in case or in how accents are composed.</summary>
    internal static string KeyOf(string path) => path.Normalize(NormalizationForm.FormC).ToUpperInvariant();
}
