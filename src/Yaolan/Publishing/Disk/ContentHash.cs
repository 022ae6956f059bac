using System.Globalization;
using System.IO.Hashing;

namespace Yaolan.Publishing.Disk;

/// <summary>
/// The XXH128 of the bytes of a file, written as 32 lower-case hexadecimal digits. It tells whether a file has changed;
/// it is no guard against somebody who makes two files alike on purpose, who could only keep a page as it was.
/// </summary>
internal readonly record struct ContentHash(UInt128 Value)
{
    public const int Digits = 32;

    public static ContentHash Of(ReadOnlySpan<byte> content) => new(XxHash128.HashToUInt128(content));

    public static ContentHash Of(Stream content)
    {
        var hash = new XxHash128();
        hash.Append(content);
        return new ContentHash(hash.GetCurrentHashAsUInt128());
    }

    /// <summary>Null for anything else than the digits of a hash; the SHA-256 of earlier manifests is one that no file has.</summary>
    public static ContentHash? Parse(ReadOnlySpan<char> text) =>
        text.Length is Digits or 2 * Digits
        && UInt128.TryParse(text[..Digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash)
            ? new ContentHash(hash)
            : null;

    public override string ToString() => Value.ToString("x32", CultureInfo.InvariantCulture);

    /// <summary>Writes the digits at the start of a line.</summary>
    public void WriteTo(Span<char> line) => Value.TryFormat(line, out _, "x32", CultureInfo.InvariantCulture);
}
