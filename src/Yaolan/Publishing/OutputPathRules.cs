using System.Buffers;
using System.Text;

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

    /// <summary>Names of devices on Windows, with any extension.</summary>
    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", .. Numbered("COM"), .. Numbered("LPT")],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> Kept = new([".yaolan", ".git"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Why the path cannot be published, or null when it can.</summary>
    public static string? ProblemOf(string path)
    {
        if (path.Length == 0)
            return "is empty. A file of the site needs a name.";
        if (path.Length > MaximumLength)
            return FormattableString.Invariant(
                $"is {path.Length} characters long; at most {MaximumLength} are allowed. Choose a shorter slug."
            );
        return path.Split('/').Select(ProblemOfName).FirstOrDefault(problem => problem is not null);
    }

    private static string? ProblemOfName(string name)
    {
        if (name.Length == 0)
            return "has an empty name before, between or after its slashes. Write it as 'folder/file'.";
        if (name is "." or "..")
            return $"holds '{name}' and could leave the output folder. Write the path without it.";
        if (name.AsSpan().IndexOfAny(Illegal) is var at and >= 0)
            return $"holds {Shown(name[at])}, which Windows does not allow in a name. Leave it out.";
        if (!IsUnicode(name))
            return "holds half of a surrogate pair, which is no character. Leave it out.";
        if (name[^1] is '.' or ' ')
            return $"has the name '{name}', whose last dot or space Windows would drop. Leave it out.";
        if (Devices.Contains(name.Split('.')[0].TrimEnd(' ')))
            return $"has the name '{name}', which is a device on Windows. Choose another name.";
        if (Kept.Contains(name))
            return $"has the name '{name}', which is not for pages. Choose another name.";
        if (Encoding.UTF8.GetByteCount(name) is var bytes and > MaximumNameBytes)
            return FormattableString.Invariant(
                $"has a name of {bytes} bytes; at most {MaximumNameBytes} are allowed. Choose a shorter slug."
            );
        return null;
    }

    private static bool IsUnicode(string name)
    {
        for (var at = 0; at < name.Length; )
        {
            if (!Rune.TryGetRuneAt(name, at, out var rune))
                return false;
            at += rune.Utf16SequenceLength;
        }

        return true;
    }

    private static string Shown(char character) =>
        char.IsControl(character)
            ? FormattableString.Invariant($"the control character U+{(int)character:X4}")
            : $"'{character}'";

    /// <summary>Windows counts the superscript digits as digits here.</summary>
    private static IEnumerable<string> Numbered(string device) => "0123456789¹²³".Select(digit => device + digit);
}
