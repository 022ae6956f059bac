using System.Security.Cryptography;
using System.Text;

namespace Yaolan.Content;

/// <summary>Short names for texts: by them a translation knows which Chinese it renders.</summary>
public static class BlockHash
{
    /// <summary>The first 8 hex digits of the SHA-256 of a block's text.</summary>
    public static string Of(string text) => Whole(text)[..8];

    public static string Whole(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
