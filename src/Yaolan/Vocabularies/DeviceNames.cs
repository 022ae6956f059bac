namespace Yaolan.Vocabularies;

/// <summary>Names of devices on Windows, which no file or folder can have there, with any extension.</summary>
internal static class DeviceNames
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = new HashSet<string>(
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", .. Numbered("COM"), .. Numbered("LPT")],
        StringComparer.OrdinalIgnoreCase
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="name">Without an extension.</param>
    public static bool Contains(ReadOnlySpan<char> name) => Names.Contains(name);

    // Windows counts the superscript digits as digits here.
    private static IEnumerable<string> Numbered(string device) => "0123456789¹²³".Select(digit => device + digit);
}
