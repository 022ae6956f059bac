using System.Collections;
using System.Globalization;
using System.Numerics;

namespace Yaolan.Templating.Runtime;

/// <summary>What kinds of values are called.</summary>
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
