using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;

namespace Yaolan.Publishing.Inspection;

/// <summary>Style in the page itself, which browsers apply only where the page's policy lists its hash.</summary>
internal static class InlineStyle
{
    public static bool IsAllowed(IElement style) =>
        style.Owner?.QuerySelector("meta[http-equiv='Content-Security-Policy' i]")?.GetAttribute("content")
            is { } policy
        && policy.Contains(HashOf(style), StringComparison.Ordinal);

    /// <summary>The hash as the policy is to list it.</summary>
    public static string HashOf(IElement style) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.TextContent)))}'";
}
