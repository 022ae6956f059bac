using System.Text;
using Yaolan.Diagnostics;
using Yaolan.Sources;

namespace Yaolan.Content.FrontMatter;

/// <summary>A content file cut in two: YAML between lines of three hyphens, then the body.</summary>
/// <param name="BodyLine">The file's line on which the body begins, from 1.</param>
internal sealed record FrontMatterText(string Yaml, string Body, int BodyLine)
{
    private const string Fence = "---\n";
    private const string HashesKey = "\nnormalized:\n";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Cuts a file's text; null with a report when it does not begin with front matter.</summary>
    public static FrontMatterText? Cut(string text, string path, DiagnosticBag diagnostics)
    {
        var end = text.StartsWith(Fence, StringComparison.Ordinal)
            ? text.IndexOf("\n---\n", StringComparison.Ordinal)
            : -1;
        if (end < 0)
        {
            diagnostics.Report(ContentRules.NoFrontMatter, new SourceLocation(path, 1, 1));
            return null;
        }
        var bodyStart = end + "\n---\n".Length;
        return new FrontMatterText(
            text[Fence.Length..(end + 1)],
            text[bodyStart..],
            text.AsSpan(0, bodyStart).Count('\n') + 1
        );
    }

    /// <summary>By this an import knows whether people edited front matter: its keys up to those of the hashes themselves.</summary>
    public static string HashOf(string yaml)
    {
        var end = yaml.IndexOf(HashesKey, StringComparison.Ordinal);
        return BlockHash.Whole(end < 0 ? yaml : yaml[..(end + 1)]);
    }

    /// <summary>A file's text with line ends made LF and without byte order mark; null with a report when it is not UTF-8.</summary>
    public static string? ReadFile(string file, string path, DiagnosticBag diagnostics)
    {
        var limit = path.EndsWith(".md", StringComparison.Ordinal)
            ? UntrustedFile.LargestMarkdown
            : UntrustedFile.LargestText;
        if (UntrustedFile.Read(file, path, limit, diagnostics) is not { } bytes)
            return null;
        try
        {
            var text = Utf8.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            if (HiddenCharacters.IndexIn(text) is var hidden and >= 0)
            {
                diagnostics.Report(
                    ContentRules.HiddenCharacter,
                    SourceLocation.At(path, text, hidden),
                    HiddenCharacters.NameOf(text[hidden])
                );
                return null;
            }
            return text;
        }
        catch (DecoderFallbackException broken)
        {
            diagnostics.Report(
                ContentRules.NotUtf8,
                new SourceLocation(path),
                broken.Index.ToString(System.Globalization.CultureInfo.InvariantCulture)
            );
            return null;
        }
    }
}
