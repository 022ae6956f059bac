namespace Yaolan.Templating.Functions;

/// <summary>Upper and lower case, the same in every culture.</summary>
internal static class TextCasing
{
    public static string Capitalize(string? text) =>
        string.IsNullOrEmpty(text) || char.ToUpperInvariant(text[0]) == text[0]
            ? text ?? ""
            : string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));

    public static string CapitalizeWords(string? text) =>
        string.Create(
            text?.Length ?? 0,
            text,
            static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    var c = source![i];
                    span[i] = i == 0 || char.IsWhiteSpace(source[i - 1]) ? char.ToUpperInvariant(c) : c;
                }
            }
        );

    public static string? Downcase(string? text) => text?.ToLowerInvariant();

    public static string? Upcase(string? text) => text?.ToUpperInvariant();
}
