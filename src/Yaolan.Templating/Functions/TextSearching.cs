using Yaolan.Templating.Runtime;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Functions;

/// <summary>Finds texts in texts.</summary>
internal static class TextSearching
{
    public static object Contains(FunctionCall call) =>
        Boxes.Of(TryGetBoth(call, out var text, out var value) && text.Contains(value, StringComparison.Ordinal));

    public static object StartsWith(FunctionCall call) =>
        Boxes.Of(
            TryGetBoth(call, out var text, out var value) && text.StartsWith(value, ignoreCase: false, call.Culture)
        );

    public static object EndsWith(FunctionCall call) =>
        Boxes.Of(
            TryGetBoth(call, out var text, out var value) && text.EndsWith(value, ignoreCase: false, call.Culture)
        );

    public static object EqualsIgnoringCase(FunctionCall call) =>
        Boxes.Of(
            call.Text(0) is { } text
                && call.Text(1) is { } value
                && string.Equals(text, value, StringComparison.OrdinalIgnoreCase)
        );

    public static object IndexOf(FunctionCall call)
    {
        var text = call.Text(0) ?? throw call.Fail(0, "the text is null");
        var search = call.Text(1) ?? throw call.Fail(1, "the text to look for is null");
        var start = call.WholeNumber(2);
        if (start < 0 || start > text.Length)
            throw call.Fail(2, $"the start must be between 0 and {text.Length}, not {start}");
        var count = call.WholeNumber(3, text.Length - start);
        if (count < 0 || count > text.Length - start)
            throw call.Fail(3, $"the count must be between 0 and {text.Length - start}, not {count}");
        return Boxes.Of(
            Comparison(call, 4) is { } comparison
                ? text.IndexOf(search, start, count, comparison)
                : call.Culture.CompareInfo.IndexOf(text, search, start, count)
        );
    }

    private static StringComparison? Comparison(FunctionCall call, int index) =>
        call.Text(index) switch
        {
            null or "" => null,
            { } name when Enum.TryParse<StringComparison>(name, ignoreCase: true, out var comparison) => comparison,
            { } name => throw call.Fail(
                index,
                $"`{name}` is not a comparison; allowed are {string.Join(", ", Enum.GetNames<StringComparison>())}"
            ),
        };

    private static bool TryGetBoth(FunctionCall call, out string text, out string value)
    {
        text = call.Text(0) ?? "";
        value = call.Text(1) ?? "";
        return text.Length > 0 && value.Length > 0;
    }
}
