using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Yaolan.Publishing.Disk;

/// <summary>The SHA-256 of the bytes of a file, written as 64 lower-case hexadecimal digits.</summary>
internal readonly record struct ContentHash(UInt128 First, UInt128 Last)
{
    private const int Digits = 2 * SHA256.HashSizeInBytes;

    public static ContentHash Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return FromBytes(hash);
    }

    public static ContentHash Of(Stream content) => FromBytes(SHA256.HashData(content));

    /// <summary>Null for anything else than the digits of a hash.</summary>
    public static ContentHash? Parse(string text) =>
        text.Length == Digits
        && TryHalf(text.AsSpan(0, Digits / 2)) is { } first
        && TryHalf(text.AsSpan(Digits / 2)) is { } last
            ? new ContentHash(first, last)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First:x32}{Last:x32}");

    private static ContentHash FromBytes(ReadOnlySpan<byte> hash) =>
        new(
            BinaryPrimitives.ReadUInt128BigEndian(hash),
            BinaryPrimitives.ReadUInt128BigEndian(hash[(hash.Length / 2)..])
        );

    private static UInt128? TryHalf(ReadOnlySpan<char> digits) =>
        UInt128.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var half)
            ? half
            : null;
}
