using System.Collections;
using System.Globalization;
using System.Numerics;

namespace Yaolan.Templating.Runtime;

/// <summary>What kinds of values are called.</summary>
/// <remarks><![CDATA[
/// | kind | examples | as text |
/// | --- | --- | --- |
/// | nothing | `null` | nothing at all |
/// | truth | `true` `false` | `true` `false` |
/// | whole number | `12` `1_000` `0x1F` | as large as needed, up to the limit of bits |
/// | number with a point | `1.5` `1.0e3`; `1.10m` keeps its zeros | the shortest form |
/// | text | `"a\n"` `'a'` `` `no \escapes` `` `$"1 + 1 = {1 + 1}"` | itself |
/// | list | `[1, "a"]` | `[1, "a"]` |
/// | object | `{name: "Ann", "two words": 2}` | `{name: "Ann", "two words": 2}` |
/// | range | `1..3` `0..<3` | `[1, 2, 3]` |
///
/// Dates come from the data or from `date.parse`; functions from `func` and `do`.
///
/// Only `null` and `false` count as false: `0`, the empty text and empty lists count as true.
///
/// ```scriban
/// {{ if 0 }}yes{{ end }} {{ if tags.size > 0 }}some{{ end }} {{ nothing ? "a" : "b" }}
/// ```
///
/// ```text
/// yes some b
/// ```
/// ]]></remarks>
internal static class ValueKind
{
    /// <summary>The exact kind: <c>int</c>, <c>double</c>, <c>string</c>, ...; null for null.</summary>
    public static string? KindOf(object? value, bool isObject) =>
        value switch
        {
            null => null,
            int or short or ushort or byte or sbyte => "int",
            long or uint => "long",
            BigInteger or ulong => "bigint",
            float => "float",
            double => "double",
            decimal => "decimal",
            bool => "bool",
            string => "string",
            ScriptArray => "array",
            ScriptIterator or ScriptRange => "range",
            TemplateFunction => "function",
            DateTimeOffset or DateTime or DateOnly => "date",
            TimeSpan => "timespan",
            _ when isObject => "object",
            IEnumerable => "array",
            _ => "object",
        };

    /// <summary>The family of a kind: <c>number</c>, <c>boolean</c>, <c>iterator</c>, ...; null for null.</summary>
    public static string? FamilyOf(object? value, bool isObject) =>
        KindOf(value, isObject) switch
        {
            null => null,
            "int" or "long" or "bigint" or "float" or "double" or "decimal" => "number",
            "bool" => "boolean",
            "range" => "iterator",
            "string" => "string",
            "array" => "array",
            _ => "object",
        };

    /// <summary>The value for a message: its kind and, if it is short, itself.</summary>
    public static string Describe(object? value, bool isObject) =>
        value switch
        {
            null => "null",
            string { Length: <= 40 } text => $"the text \"{text}\"",
            string => "a text",
            bool flag => flag ? "true" : "false",
            int or long or double or float or decimal => string.Create(
                CultureInfo.InvariantCulture,
                $"the number {value} ({KindOf(value, isObject)})"
            ),
            EmptyValue => "empty",
            _ => KindOf(value, isObject) is { } kind
                ? $"{(kind is "int" or "array" or "object" ? "an" : "a")} {kind}"
                : "null",
        };
}
