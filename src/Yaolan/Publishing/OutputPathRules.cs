using System.Buffers;
using System.Text;
using Yaolan.Vocabularies;

namespace Yaolan.Publishing;

/// <summary>What a single path must be so that Linux, macOS, Windows and a web server can all hold it.</summary>
internal static class OutputPathRules
{
    /// <summary>Leaves room for the folders above the site within the 260 characters that Windows programs expect.</summary>
    public const int MaximumLength = 200;

    /// <summary>File systems of Linux allow a name 255 bytes.</summary>
    public const int MaximumNameBytes = 255;

    private static readonly SearchValues<char> Illegal = SearchValues.Create([
        .. "<>:\"|?*\\\u007f",
        .. Enumerable.Range(0, ' ').Select(control => (char)control),
    ]);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Kept = new HashSet<string>(
        [".yaolan", ".git"],
        StringComparer.OrdinalIgnoreCase
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Why the path cannot be published, or null when it can.</summary>
    public static OutputPathProblem? ProblemOf(string path)
    {
        if (path.Length == 0)
            return new OutputPathProblem(path, "is empty. A file of the site needs a name.", "\"\"");
        if (path.Length > MaximumLength)
        {
            var message = FormattableString.Invariant(
                $"is {path.Length} characters long; at most {MaximumLength} are allowed. Choose a shorter slug."
            );
            return new OutputPathProblem(
                path,
                message,
                FormattableString.Invariant($"{path.Length} > {MaximumLength}")
            );
        }
        foreach (var name in path.AsSpan().Split('/'))
            if (ProblemOfName(path, path.AsSpan(name)) is { } problem)
                return problem;
        return null;
    }

    private static OutputPathProblem? ProblemOfName(string path, ReadOnlySpan<char> name)
    {
        OutputPathProblem Problem(string message, string found) => new(path, message, found);

        if (name.Length == 0)
            return Problem("has an empty name before, between or after its slashes. Write it as 'folder/file'.", "//");
        if (name is "." or "..")
            return Problem(
                $"holds '{name}' and could leave the output folder. Write the path without it.",
                name.ToString()
            );
        if (name.IndexOfAny(Illegal) is var at and >= 0)
        {
            var shown = Shown(name[at]);
            return Problem($"holds {shown}, which Windows does not allow in a name. Leave it out.", Brief(name[at]));
        }
        if (!IsUnicode(name))
            return Problem("holds half of a surrogate pair, which is no character. Leave it out.", "U+D800–U+DFFF");
        if (name[^1] is '.' or ' ')
            return Problem(
                $"has the name '{name}', whose last dot or space Windows would drop. Leave it out.",
                name.ToString()
            );
        if (DeviceNames.Contains(BeforeDot(name).TrimEnd(' ')))
            return Problem(
                $"has the name '{name}', which is a device on Windows. Choose another name.",
                name.ToString()
            );
        if (Kept.Contains(name))
            return Problem($"has the name '{name}', which is not for pages. Choose another name.", name.ToString());
        if (Encoding.UTF8.GetByteCount(name) is var bytes and > MaximumNameBytes)
        {
            var message = FormattableString.Invariant(
                $"has a name of {bytes} bytes; at most {MaximumNameBytes} are allowed. Choose a shorter slug."
            );
            return Problem(message, FormattableString.Invariant($"{bytes} > {MaximumNameBytes}"));
        }
        return null;
    }

    private static ReadOnlySpan<char> BeforeDot(ReadOnlySpan<char> name) =>
        name.IndexOf('.') is var dot and >= 0 ? name[..dot] : name;

    private static bool IsUnicode(ReadOnlySpan<char> name)
    {
        while (name.Length > 0)
        {
            if (Rune.DecodeFromUtf16(name, out _, out var read) is not OperationStatus.Done)
                return false;
            name = name[read..];
        }

        return true;
    }

    private static string Shown(char character) =>
        char.IsControl(character) ? $"the control character {Brief(character)}" : $"'{character}'";

    private static string Brief(char character) =>
        char.IsControl(character) ? FormattableString.Invariant($"U+{(int)character:X4}") : character.ToString();
}
