using System.Security.Cryptography;
using System.Text;

namespace Yaolan.Templating.Functions;

// The language has these two hashes; templates use them for names of files and keys of caches, not for secrets.
#pragma warning disable CA5350, CA5351

/// <summary>Hashes and base 64 of the UTF-8 bytes of texts; null counts as an empty text.</summary>
internal static class TextHashing
{
    public static string Md5(string? text) => Hex(MD5.HashData(Bytes(text)));

    public static string Sha1(string? text) => Hex(SHA1.HashData(Bytes(text)));

    public static string Sha256(string? text) => Hex(SHA256.HashData(Bytes(text)));

    public static string Sha512(string? text) => Hex(SHA512.HashData(Bytes(text)));

    public static string HmacSha1(string? text, string? key) => Hex(HMACSHA1.HashData(Bytes(key), Bytes(text)));

    public static string HmacSha256(string? text, string? key) => Hex(HMACSHA256.HashData(Bytes(key), Bytes(text)));

    public static string HmacSha512(string? text, string? key) => Hex(HMACSHA512.HashData(Bytes(key), Bytes(text)));

    public static string EncodeBase64(string? text) => Convert.ToBase64String(Bytes(text));

    public static string DecodeBase64(string? text) => Encoding.UTF8.GetString(Convert.FromBase64String(text ?? ""));

    private static byte[] Bytes(string? text) => Encoding.UTF8.GetBytes(text ?? "");

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
