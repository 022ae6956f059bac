namespace Yaolan.Templating.Syntax;

/// <summary>A value written down: null, a truth value, a number or a text.</summary>
/// <remarks><![CDATA[
/// Texts may span lines. In `"…"` and `'…'` the escapes are `\\ \" \' \n \r \t \b \f \v \0 \xHH \uHHHH`, and a backslash at the
/// end of a line joins it to the next; between back-ticks nothing is escaped, and a doubled back-tick is one.
///
/// ```scriban
/// {{ 1.10m }} {{ 1_000 + 0x1F }} {{ "tab:\tend" }} {{ `\d+` }}
/// ```
///
/// ```text
/// 1.10 1031 tab:	end \d+
/// ```
/// ]]></remarks>
internal sealed class LiteralExpression(object? value, string text, int start, int end)
    : Expression(ExpressionKind.Literal, start, end)
{
    public readonly object? Value = value;

    /// <summary>The literal as the template spells it.</summary>
    public string Text => text;
}

/// <summary><c>$"…{expression}…"</c></summary>
/// <remarks><![CDATA[
/// `$"…{expression}…"` puts values into a text; `\{` is a brace. The expression stays on its line.
///
/// ```scriban
/// {{ $"{tags.size} tags, the first is {tags[0] | string.upcase} \{so far\}" }}
/// ```
///
/// ```text
/// 3 tags, the first is RED {so far}
/// ```
///
/// Texts, numbers and null are written there as everywhere. All else is written as .NET writes it, so put such a value through
/// a function, or use `+`: a truth value is `True` or `False`, a date `03/05/2024 00:00:00`, a list the name of its type, and
/// the texts in an object have no quotes.
///
/// ```scriban
/// {{ $"{year > 2000} {author} {tags} {date.parse "2024-03-05"}" }}
/// {{ "" + (year > 2000) + " " + author + " " + tags + " " + (date.parse "2024-03-05") }}
/// ```
///
/// ```text
/// True {name: Ann, city: Oslo} Scriban.Runtime.ScriptArray 03/05/2024 00:00:00
/// true {name: "Ann", city: "Oslo"} ["red", "green", "blue"] 05 Mar 2024
/// ```
/// ]]></remarks>
internal sealed class InterpolationExpression : Expression
{
    public readonly Expression[] Parts;

    public InterpolationExpression(Expression[] parts, char quote, int start, int end)
        : base(ExpressionKind.Interpolation, start, end)
    {
        Parts = parts;
        Quote = quote;
        Depth = DepthAbove(parts);
    }

    public char Quote { get; }
}

/// <summary>The text between the expressions of an interpolated text.</summary>
internal sealed class InterpolationText(string value, string text, int start, int end)
    : Expression(ExpressionKind.InterpolationText, start, end)
{
    public readonly string Value = value;

    /// <summary>The text as the template spells it, with escapes.</summary>
    public string Text => text;
}

/// <summary><c>[a, b]</c></summary>
/// <remarks><![CDATA[
/// A list may end in a comma and span lines.
///
/// ```scriban
/// {{ [1, 2.50, "x", null,] }} {{ 3..1 }} {{ 0..<3 }}
/// ```
///
/// ```text
/// [1, 2.5, "x", null] [3, 2, 1] [0, 1, 2]
/// ```
/// ]]></remarks>
internal sealed class ArrayExpression : Expression
{
    public readonly Expression[] Items;

    public ArrayExpression(Expression[] items, int start, int end)
        : base(ExpressionKind.Array, start, end)
    {
        Items = items;
        Depth = DepthAbove(items);
    }
}

/// <summary><c>{a: 1, "b c": 2}</c></summary>
/// <remarks><![CDATA[
/// The names in an object are plain or texts. It may end in a comma and span lines.
///
/// ```scriban
/// {{ {name: "Ann", "two words": [1, 2]} }}
/// ```
///
/// ```text
/// {name: "Ann", "two words": [1, 2]}
/// ```
/// ]]></remarks>
internal sealed class ObjectExpression : Expression
{
    public readonly ObjectProperty[] Properties;

    public ObjectExpression(ObjectProperty[] properties, int start, int end)
        : base(ExpressionKind.Object, start, end)
    {
        Properties = properties;
        Depth = DepthAbove(Array.ConvertAll(properties, static p => p.Value));
    }
}

/// <summary>One <c>name: value</c> of an object.</summary>
internal sealed record ObjectProperty(string Name, Expression Value);
