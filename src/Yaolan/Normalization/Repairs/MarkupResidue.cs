using System.Buffers;
using System.Net;
using Yaolan.Diagnostics;

namespace Yaolan.Normalization.Repairs;

/// <summary>
/// Takes out what other programs left in a text: Word bookmarks, HTML tags and entities, formula braces and subscript digits
/// (PM_{2.5}, PM₁₀), zero-width and direction marks. Block tags become line ends, cells of tables stand between bars.
/// </summary>
internal static class MarkupResidue
{
    private const string Bookmark = "[bookmark:";
    private const int LongestTag = 400;
    private const int LongestEntity = 12;
    private const int LongestHidden = 50_000;

    private static readonly (string Opening, string Closing)[] Hidden =
    [
        ("<!--", "-->"),
        ("<script", "</script>"),
        ("<style", "</style>"),
        ("<head>", "</head>"),
        ("<title", "</title>"),
        ("<!doctype", ">"),
        ("<?xml", "?>"),
    ];

    private static readonly HashSet<string> BlockTags = new(StringComparer.OrdinalIgnoreCase)
    {
        "p",
        "div",
        "br",
        "li",
        "ul",
        "ol",
        "tr",
        "table",
        "tbody",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "section",
        "article",
        "header",
        "footer",
        "hr",
        "body",
        "html",
        "center",
        "blockquote",
        "main",
        "nav",
    };

    private static readonly HashSet<string> InlineTags = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "b",
        "i",
        "u",
        "s",
        "em",
        "strong",
        "span",
        "font",
        "sub",
        "sup",
        "img",
        "o:p",
        "st1",
        "small",
        "big",
        "mark",
        "code",
        "label",
        "meta",
        "link",
    };

    // What may be more, or other, than the character that it is.
    private static readonly SearchValues<char> Residue = SearchValues.Create([
        .. "[<&_^\r\f\v\t\u0085\u2028\u2029\u200B\u200C\u200D\u2060\uFEFF\u00AD\u200E\u200F\u00A0\u3000₀₁₂₃₄₅₆₇₈₉",
        .. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(HiddenCharacters.IsOne),
    ]);

    public static TracedText Clean(TracedText source)
    {
        var text = source.Text;
        var clean = new TracedTextBuilder();
        var closings = new int[Hidden.Length];
        var row = new MarkupRow(clean);
        var index = 0;
        while (index < text.Length)
        {
            var plain = text.AsSpan(index).IndexOfAny(Residue);
            row.Append(source, index, plain < 0 ? text.Length : index + plain);
            if (plain < 0)
                break;
            index += plain;
            var skipped = text[index] switch
            {
                '[' => AfterBookmark(text, index),
                '<' => AfterTag(text, index, source.OriginOf(index), closings, clean, row),
                '&' => AfterEntity(text, index, source.OriginOf(index), clean),
                '_' or '^' => AfterScript(source, index, clean),
                _ => index,
            };
            if (skipped == index)
                Character(text[index], source.OriginOf(index), clean, ++skipped < text.Length ? text[skipped] : '\0');
            index = skipped;
        }
        return clean.Build();
    }

    private static int AfterBookmark(string text, int index)
    {
        if (string.Compare(text, index, Bookmark, 0, Bookmark.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return index;
        var end = text.AsSpan(index, Math.Min(LongestTag, text.Length - index)).IndexOfAny(']', '\n');
        return end > 0 && text[index + end] == ']' ? index + end + 1 : index;
    }

    private static int AfterTag(
        string text,
        int index,
        int origin,
        int[] closings,
        TracedTextBuilder clean,
        MarkupRow row
    )
    {
        if (AfterHidden(text, index, closings) is { } shown)
            return shown;
        var end = text.AsSpan(index, Math.Min(LongestTag, text.Length - index)).IndexOf('>');
        if (end < 2)
            return index;
        var inside = text.AsSpan(index + 1, end - 1).TrimStart('/');
        var length = inside.IndexOfAny(' ', '/', '\n');
        var name = (length < 0 ? inside : inside[..length]).ToString();
        if (row.TakesTag(name, inside, text[index + 1] == '/', origin))
            return index + end + 1;
        if (BlockTags.Contains(name))
        {
            // Paragraphs one after the other have no empty line between them.
            if (clean.Last != '\n' || name.Equals("br", StringComparison.OrdinalIgnoreCase))
                clean.Append('\n', origin);
        }
        else if (!InlineTags.Contains(name))
            return index;
        if (name.Equals("li", StringComparison.OrdinalIgnoreCase) && text[index + 1] != '/')
            clean.Append("- ", origin);
        return index + end + 1;
    }

    // What a browser does not show in the page: comments, scripts, styles, declarations, the head. Where the next closing of each kind stands is
    // remembered, so that a text full of openings is searched once.
    private static int? AfterHidden(string text, int index, int[] closings)
    {
        for (var kind = 0; kind < Hidden.Length; kind++)
        {
            var (opening, closing) = Hidden[kind];
            if (string.Compare(text, index, opening, 0, opening.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            var start = index + opening.Length;
            if (closings[kind] < start)
            {
                var found = text.IndexOf(closing, start, StringComparison.OrdinalIgnoreCase);
                closings[kind] = found < 0 ? int.MaxValue : found;
            }
            var end = closings[kind];
            return end - start > LongestHidden ? null : end + closing.Length;
        }
        return null;
    }

    private static int AfterEntity(string text, int index, int origin, TracedTextBuilder clean)
    {
        var end = text.AsSpan(index, Math.Min(LongestEntity, text.Length - index)).IndexOf(';');
        if (end < 2)
            return index;
        var entity = text.Substring(index, end + 1);
        var decoded = WebUtility.HtmlDecode(entity);
        if (string.Equals(decoded, entity, StringComparison.Ordinal))
            return index;
        foreach (var character in decoded)
            Character(character, origin, clean, '\0');
        return index + entity.Length;
    }

    // _{2.5} and ^{2}: the braces go, what they hold stays.
    private static int AfterScript(TracedText source, int index, TracedTextBuilder clean)
    {
        var text = source.Text;
        if (index + 1 >= text.Length || text[index + 1] != '{')
            return index;
        var end = text.AsSpan(index + 2, Math.Min(LongestEntity, text.Length - index - 2)).IndexOf('}');
        if (end < 1)
            return index;
        for (var at = index + 2; at < index + 2 + end; at++)
            Character(text[at], source.OriginOf(at), clean, text[at + 1]);
        return index + 2 + end + 1;
    }

    private static void Character(char character, int origin, TracedTextBuilder clean, char next)
    {
        switch (character)
        {
            case '\r' when next == '\n':
            case '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD':
            case '\u200E' or '\u200F':
                return;
            case '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029':
                clean.Append('\n', origin);
                return;
            case not '\n' when HiddenCharacters.IsOne(character):
                return;
            case '\t' or '\u00A0' or '\u3000':
                clean.Append(' ', origin);
                return;
            case >= '₀' and <= '₉':
                clean.Append((char)('0' + (character - '₀')), origin);
                return;
            default:
                clean.Append(character, origin);
                return;
        }
    }
}
