using System.Buffers;
using System.Globalization;
using System.Text;

namespace Yaolan.Templating.Functions;

/// <summary>Escapes HTML and takes it away.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(MakeSpecial());

    public static string? Escape(string? text)
    {
        if (text is null)
            return null;
        var next = text.AsSpan().IndexOfAny(Special);
        if (next < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        while (next >= 0)
        {
            escaped.Append(rest[..next]);
            rest = rest[next..];
            rest = rest[AppendEscaped(escaped, rest)..];
            next = rest.IndexOfAny(Special);
        }
        return escaped.Append(rest).ToString();
    }

    public static string? Strip(string? text)
    {
        if (text is null || !text.Contains('<', StringComparison.Ordinal))
            return text;
        var stripped = new StringBuilder(text.Length);
        var finder = new ElementFinder(text);
        var position = 0;
        while (position < text.Length)
        {
            var start = text.IndexOf('<', position);
            var end = start < 0 ? -1 : finder.EndOfElement(start);
            if (start < 0 || end < 0 && !finder.HasMore)
                break;
            stripped.Append(text, position, start - position);
            if (end < 0)
                stripped.Append('<');
            position = end < 0 ? start + 1 : end;
        }
        return stripped.Append(text, position, text.Length - position).ToString();
    }

    public static string? MarkLineEnds(string? text)
    {
        if (text is null)
            return null;
        var marked = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' || text[i] == '\n' && (i == 0 || text[i - 1] != '\r'))
                marked.Append("<br />");
            marked.Append(text[i]);
        }
        return marked.ToString();
    }

    private static int AppendEscaped(StringBuilder escaped, ReadOnlySpan<char> text)
    {
        switch (text[0])
        {
            case '<':
                escaped.Append("&lt;");
                return 1;
            case '>':
                escaped.Append("&gt;");
                return 1;
            case '&':
                escaped.Append("&amp;");
                return 1;
            case '"':
                escaped.Append("&quot;");
                return 1;
            case '\'':
                escaped.Append("&#39;");
                return 1;
        }
        Rune.DecodeFromUtf16(text, out var rune, out var length);
        escaped.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};");
        return length;
    }

    private static string MakeSpecial()
    {
        var special = new StringBuilder("<>&\"'");
        for (var c = '\u00A0'; c <= '\u00FF'; c++)
            special.Append(c);
        for (var c = '\uD800'; c <= '\uDFFF'; c++)
            special.Append(c);
        return special.ToString();
    }

    /// <summary>Finds where an element that starts with &lt; ends; remembers what does not occur any more.</summary>
    private struct ElementFinder(string text)
    {
        private static readonly (string Start, string End)[] Pairs =
        [
            ("<script", "</script>"),
            ("<style", "</style>"),
            ("<!--", "-->"),
            ("<", ">"),
        ];

        private int _missing;

        public readonly bool HasMore => (_missing & 1 << (Pairs.Length - 1)) == 0;

        public int EndOfElement(int start)
        {
            for (var i = 0; i < Pairs.Length; i++)
            {
                var (opening, closing) = Pairs[i];
                if (
                    (_missing & 1 << i) != 0
                    || !text.AsSpan(start).StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                )
                    continue;
                var end = text.IndexOf(closing, start + opening.Length, StringComparison.OrdinalIgnoreCase);
                if (end >= 0)
                    return end + closing.Length;
                _missing |= 1 << i;
            }
            return -1;
        }
    }
}
