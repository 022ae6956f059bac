using System.Buffers;
using System.Text;

namespace Yaolan.Templating.Functions;

/// <summary>Percent-encodes text for addresses.</summary>
internal static class AddressText
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static readonly SearchValues<char> Plain = SearchValues.Create(Unreserved);
    private static readonly SearchValues<char> PlainOrReserved = SearchValues.Create(Unreserved + ":/?#[]@!$&'()*+,;=");

    public static string? Encode(string? text, bool keepReserved)
    {
        var plain = keepReserved ? PlainOrReserved : Plain;
        if (text is null || text.AsSpan().IndexOfAnyExcept(plain) < 0)
            return text;
        var encoded = new StringBuilder(text.Length + 32);
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var next = rest.IndexOfAnyExcept(plain);
            if (next < 0)
                break;
            encoded.Append(rest[..next]);
            rest = rest[next..];
            Rune.DecodeFromUtf16(rest, out var rune, out var length);
            AppendEncoded(encoded, rune);
            rest = rest[length..];
        }
        return encoded.Append(rest).ToString();
    }

    private static void AppendEncoded(StringBuilder encoded, Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
            encoded.Append('%').Append("0123456789ABCDEF"[b >> 4]).Append("0123456789ABCDEF"[b & 15]);
    }
}
