using System.Text;
using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Functions;

/// <summary>Cuts, joins and changes texts.</summary>
internal static class TextEditing
{
    public static string Concatenate(FunctionCall call, string? start, string? end)
    {
        Check(call, (long)(start?.Length ?? 0) + (end?.Length ?? 0));
        return string.Concat(start, end);
    }

    public static string Handleize(FunctionCall call)
    {
        var text = call.Text(0) ?? throw call.Fail("a text is expected, not null");
        var handle = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                handle.Append(char.ToLowerInvariant(c));
            else if (handle.Length == 0 || handle[^1] != '-')
                handle.Append('-');
        }
        if (handle.Length > 0 && handle[^1] == '-')
            handle.Length--;
        return handle.ToString();
    }

    public static string? Pluralize(FunctionCall call) => call.Text(call.WholeNumber(0) == 1 ? 1 : 2);

    public static string? Remove(FunctionCall call) =>
        call.Text(0) is { } text && call.Text(1) is { Length: > 0 } removed
            ? text.Replace(removed, "", StringComparison.Ordinal)
            : call.Text(0);

    public static string? RemoveOne(FunctionCall call, bool fromEnd) =>
        call.Text(0) is { } text && call.Text(1) is { Length: > 0 } removed
            ? ReplaceOne(text, removed, "", fromEnd)
            : call.Text(0);

    public static string Replace(FunctionCall call)
    {
        if (call.Text(0) is not { } text)
            return "";
        var match = call.Text(1);
        if (string.IsNullOrEmpty(match))
            throw call.Fail(1, "the text to replace is empty");
        var replacement = call.Text(2) ?? "";
        if (replacement.Length > match.Length)
            call.Evaluator.CheckLength(
                text.Length + ((long)text.AsSpan().Count(match) * (replacement.Length - match.Length)),
                call.Site.Start
            );
        var result = text.Replace(match, replacement, StringComparison.Ordinal);
        return result;
    }

    public static string ReplaceOne(FunctionCall call)
    {
        if (call.Text(0) is not { } text)
            return "";
        if (call.Text(1) is not { Length: > 0 } match)
            throw call.Fail(1, "the text to replace is empty");
        var replacement = call.Text(2) ?? "";
        Check(call, (long)text.Length + replacement.Length);
        return ReplaceOne(text, match, replacement, call.Flag(3));
    }

    public static string Slice(FunctionCall call, int? defaultLength)
    {
        var text = call.Text(0);
        if (string.IsNullOrEmpty(text))
            return "";
        long start = call.WholeNumber(1);
        long length = call[2] is null ? defaultLength ?? text.Length : call.WholeNumber(2);
        if (start < 0)
            start += text.Length;
        if (start < 0)
        {
            length += start;
            start = 0;
        }
        length = Math.Min(length, text.Length - start);
        return start >= text.Length || length <= 0 ? "" : text.Substring((int)start, (int)length);
    }

    public static ScriptIterator Split(FunctionCall call)
    {
        var text = call.Text(0);
        if (string.IsNullOrEmpty(text))
            return ScriptIterator.Empty;
        var separator = call.Text(1);
        if (string.IsNullOrEmpty(separator))
            return new ScriptIterator([text]);
        var parts = text.Split(separator, StringSplitOptions.RemoveEmptyEntries);
        call.Evaluator.CheckCount(parts.Length, call.Site.Start);
        call.Evaluator.WorkOnItems((text.Length / 4) + parts.Length, call.Site.Start);
        return new ScriptIterator(parts);
    }

    public static string? StripLineEnds(string? text) =>
        text?.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    public static string Truncate(FunctionCall call)
    {
        if (call.Text(0) is not { } text)
            return "";
        var length = call.WholeNumber(1);
        if (text.Length <= length)
            return text;
        var ellipsis = call.Text(2) ?? "...";
        return string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis);
    }

    public static string TruncateWords(FunctionCall call)
    {
        var text = call.Text(0);
        if (string.IsNullOrEmpty(text))
            return "";
        var count = call.WholeNumber(1);
        var words = new StringBuilder();
        var position = 0;
        for (var i = 0; i < count && position <= text.Length; i++)
        {
            var end = position;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            if (i > 0)
                words.Append(' ');
            words.Append(text, position, end - position);
            while (end < text.Length && char.IsWhiteSpace(text[end]))
                end++;
            position = end == text.Length ? text.Length + 1 : end;
        }
        return words.Append("...").ToString();
    }

    public static string Pad(FunctionCall call, bool atEnd)
    {
        var text = call.Text(0) ?? "";
        var width = Math.Max(0, call.WholeNumber(1));
        call.Evaluator.CheckLength(width, call.PlaceOf(1));
        return atEnd ? text.PadRight(width) : text.PadLeft(width);
    }

    private static string ReplaceOne(string text, string match, string replacement, bool fromEnd)
    {
        var index = fromEnd
            ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return index < 0 ? text : string.Concat(text.AsSpan(0, index), replacement, text.AsSpan(index + match.Length));
    }

    private static void Check(FunctionCall call, long length) => call.Evaluator.CheckLength(length, call.Site.Start);
}
