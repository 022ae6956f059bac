using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Functions;

/// <summary>What templates can do with HTML and addresses.</summary>
internal static class HtmlFunctions
{
    public static FunctionGroup Group { get; } =
        new(
            "html",
            [
                new(
                    "strip",
                    "text",
                    "The text without tags, comments, scripts and styles.",
                    "{{ \"<p>a <b>b</b></p>\" | html.strip }}",
                    "a b",
                    static text => HtmlText.Strip(text)
                ),
                new(
                    "escape",
                    "text",
                    "The text with the characters that mean something in HTML replaced.",
                    "{{ \"<a & b>\" | html.escape }}",
                    "&lt;a &amp; b&gt;",
                    static text => HtmlText.Escape(text)
                ),
                new(
                    "newline_to_br",
                    "text",
                    "The text with `<br />` before each line end.",
                    "{{ \"a\\nb\" | html.newline_to_br }}",
                    "a<br />\nb",
                    static text => HtmlText.MarkLineEnds(text)
                ),
                new(
                    "url_encode",
                    "text",
                    "The text as a part of an address: all but letters, digits and `-._~` percent-encoded.",
                    "{{ \"a b/中\" | html.url_encode }}",
                    "a%20b%2F%E4%B8%AD",
                    static text => AddressText.Encode(text, keepReserved: false)
                ),
                new(
                    "url_escape",
                    "text",
                    "A whole address: like `html.url_encode`, but keeps `:/?#[]@!$&'()*+,;=`.",
                    "{{ \"/a b?c=中\" | html.url_escape }}",
                    "/a%20b?c=%E4%B8%AD",
                    static text => AddressText.Encode(text, keepReserved: true)
                ),
            ]
        );
}
