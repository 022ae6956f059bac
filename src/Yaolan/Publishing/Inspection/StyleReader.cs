using System.Text.RegularExpressions;
using Yaolan.Diagnostics;

namespace Yaolan.Publishing.Inspection;

/// <summary>Finds what a stylesheet loads: <c>url(…)</c> and <c>@import</c>.</summary>
internal static partial class StyleReader
{
    public static void Read(string text, ReferenceList references)
    {
        var comments = Comment().Matches(text);
        foreach (Match match in Loaded().Matches(text))
        {
            if (comments.Any(comment => match.Index > comment.Index && match.Index < comment.Index + comment.Length))
                continue;
            var place = SourceLocation.At("", text, match.Index);
            var address = match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value;
            references.Add(address.Trim(' ', '"', '\''), ReferenceKind.Asset, (place.Line, place.Column));
        }
    }

    [GeneratedRegex(
        @"url\(([^)]*)\)|@import\s+[""']([^""']*)[""']",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Loaded();

    [GeneratedRegex(@"/\*([^*]|\*+[^*/])*\*+/", RegexOptions.NonBacktracking)]
    private static partial Regex Comment();
}
