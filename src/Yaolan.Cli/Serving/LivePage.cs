using System.Globalization;
using System.Net;
using System.Text;
using Yaolan.Vocabularies;

namespace Yaolan.Cli.Serving;

/// <summary>
/// A page as <c>serve</c> sends it: with the script that reloads it, a policy that allows this script, and what is wrong at
/// the moment. The built page is not touched.
/// </summary>
internal sealed class LivePage(InterfaceWords words)
{
    public const string Script = "/_yaolan/live.js";
    public const string Stylesheet = "/_yaolan/live.css";
    public const string Events = "/_yaolan/events";

    private const string Self = "'self'";

    public byte[] Of(ReadOnlyMemory<byte> page, Snapshot snapshot)
    {
        var text = Encoding.UTF8.GetString(page.Span);
        text = Inserted(AllowOurs(text), "</head>", Head(snapshot));
        if (snapshot.Problems.Count > 0)
            text = Inserted(text, "</body>", Problems(snapshot, words["serve.underneath"]));
        return Encoding.UTF8.GetBytes(text);
    }

    /// <summary>The page for every address while no site could be built yet.</summary>
    public byte[] WithoutSite(Snapshot snapshot) =>
        Encoding.UTF8.GetBytes(
            $"""
            <!doctype html>
            <html lang="{words.Language.Tag()}">
            <head>
            <meta charset="utf-8">
            <title>{Escaped(words["serve.title"])}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            {Head(snapshot)}</head>
            <body>
            {Problems(snapshot, words["serve.no_site"])}</body>
            </html>

            """.ReplaceLineEndings("\n")
        );

    private static string Head(Snapshot snapshot) =>
        $"""
            <link rel="stylesheet" href="{Stylesheet}">
            <script src="{Script}" data-version="{snapshot.Version}" defer></script>

            """.ReplaceLineEndings("\n");

    private string Problems(Snapshot snapshot, string explanation)
    {
        var html = new StringBuilder();
        var count = snapshot.Problems.Count.ToString(CultureInfo.InvariantCulture);
        html.Append(
                CultureInfo.InvariantCulture,
                $"<details class=\"yaolan-live\" lang=\"{words.Language.Tag()}\" open>\n"
            )
            .Append(
                CultureInfo.InvariantCulture,
                $"<summary>{Escaped(words.Format("serve.errors", count))}</summary>\n"
            )
            .Append(CultureInfo.InvariantCulture, $"<p>{Escaped(explanation)}</p>\n<ol>\n");
        foreach (var problem in snapshot.Problems)
        {
            html.Append("<li>");
            if (problem.Place.Length > 0)
                html.Append(CultureInfo.InvariantCulture, $"<code>{Escaped(problem.Place)}</code>");
            html.Append(Escaped(problem.Message));
            if (problem.SourceLine is { } line)
                html.Append(CultureInfo.InvariantCulture, $"<pre>{Escaped(line)}</pre>");
            html.Append("</li>\n");
        }
        return html.Append("</ol>\n</details>\n").ToString();
    }

    // <meta http-equiv="Content-Security-Policy" content="default-src 'none'; …">
    private static string AllowOurs(string text)
    {
        const string Content = "content=\"";
        var policy = text.IndexOf("Content-Security-Policy", StringComparison.OrdinalIgnoreCase);
        if (policy < 0)
            return text;
        var tag = text.LastIndexOf('<', policy);
        var end = text.IndexOf('>', policy);
        if (tag < 0 || end < 0)
            return text;
        var start = text.IndexOf(Content, tag, end - tag, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return text;
        start += Content.Length;
        var close = text.IndexOf('"', start);
        return close < 0 ? text : text[..start] + WithOurs(text[start..close]) + text[close..];
    }

    private static string WithOurs(string policy)
    {
        var directives = policy
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToList();
        foreach (var name in (string[])["script-src", "connect-src", "style-src"])
        {
            var at = directives.FindIndex(directive => directive.Split(' ')[0] == name);
            if (at < 0)
                directives.Add($"{name} {Self}");
            else if (!directives[at].Contains(Self, StringComparison.Ordinal))
                directives[at] = directives[at].Replace(" 'none'", "", StringComparison.Ordinal) + " " + Self;
        }
        return string.Join("; ", directives);
    }

    private static string Inserted(string text, string before, string html)
    {
        var at = text.LastIndexOf(before, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text + html : text.Insert(at, html);
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
