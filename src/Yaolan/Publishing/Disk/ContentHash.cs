using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Yaolan.Publishing.Disk;

/// <summary>The SHA-256 of the bytes of a file, written as 64 lower-case hexadecimal digits.</summary>
internal readonly record struct ContentHash(UInt128 First, UInt128 Last)
{
    public const int Digits = 2 * SHA256.HashSizeInBytes;

    public static ContentHash Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return FromBytes(hash);
    }

    public static ContentHash Of(Stream content) => FromBytes(SHA256.HashData(content));

    /// <summary>Of what is written, while it is written to a stream.</summary>
    public static ContentHash OfWritten(Stream output, Action<Stream> write)
    {
        using var hash = SHA256.Create();
        using (var hashed = new CryptoStream(output, hash, CryptoStreamMode.Write, leaveOpen: true))
            write(hashed);
        output.Flush();
        return FromBytes(hash.Hash);
    }

    /// <summary>Null for anything else than the digits of a hash.</summary>
    public static ContentHash? Parse(ReadOnlySpan<char> text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        return text.Length == Digits && Convert.FromHexString(text, hash, out _, out _) is OperationStatus.Done
            ? FromBytes(hash)
            : null;
    }

    public override string ToString() => string.Create(Digits, this, static (digits, hash) => hash.WriteTo(digits));

    /// <summary>Writes the digits at the start of a line.</summary>
    public void WriteTo(Span<char> line)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        BinaryPrimitives.WriteUInt128BigEndian(hash, First);
        BinaryPrimitives.WriteUInt128BigEndian(hash[(hash.Length / 2)..], Last);
        Convert.TryToHexStringLower(hash, line, out _);
    }

    private static ContentHash FromBytes(ReadOnlySpan<byte> hash) =>
        new(
            BinaryPrimitives.ReadUInt128BigEndian(hash),
            BinaryPrimitives.ReadUInt128BigEndian(hash[(hash.Length / 2)..])
        );
}
