using System.Collections.Concurrent;
using System.Security.Cryptography;
using Yaolan.Diagnostics;
using Yaolan.Sources;

namespace Yaolan;

/// <summary>
/// What earlier builds made of single reports, so that a build after one edit reads one report. A result is taken again
/// while every file that it was made of has the same bytes; what was wrong then is reported again. For one workspace and one
/// vocabulary.
/// </summary>
public sealed class BuildMemory
{
    private readonly ConcurrentDictionary<(string Step, string Name), Remembered> _results = new();

    /// <summary>The result of a step, made now or taken from an earlier build.</summary>
    /// <param name="name">Of what the step is taken; the last result of each name is kept.</param>
    /// <param name="files">Everything that the result is made of; a file that is not there counts as well.</param>
    /// <param name="keep">Whether the result may be taken again; a step that changes files must be taken anew.</param>
    internal T Recall<T>(
        string step,
        string name,
        IEnumerable<string> files,
        DiagnosticBag diagnostics,
        Func<DiagnosticBag, T> make,
        Func<T, bool>? keep = null
    )
    {
        var inputs = string.Concat(files.Select(HashOf));
        if (!_results.TryGetValue((step, name), out var known) || known.Inputs != inputs)
        {
            var found = new DiagnosticBag();
            var made = make(found);
            known = new Remembered(inputs, made, found.Sorted());
            if (keep?.Invoke(made) ?? true)
                _results[(step, name)] = known;
            else
                _results.TryRemove((step, name), out _);
        }
        foreach (var found in known.Found)
            diagnostics.Report(found.Rule, found.Location, [.. found.Arguments]);
        return (T)known.Result!;
    }

    private static string HashOf(string file)
    {
        try
        {
            // No more than a report may be made of: what is a pipe, a device or too large would never be read to its end.
            return UntrustedFile.ReadUpTo(file, UntrustedFile.LargestText) is { } bytes
                ? Convert.ToBase64String(SHA256.HashData(bytes))
                : "+";
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return "-";
        }
    }

    private sealed record Remembered(string Inputs, object? Result, IReadOnlyList<Diagnostic> Found);
}
