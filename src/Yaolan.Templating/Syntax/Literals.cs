namespace Yaolan.Templating.Syntax;

/// <summary>A value written down: null, a truth value, a number or a text.</summary>
internal sealed class LiteralExpression(object? value, string text, int start, int end)
    : Expression(ExpressionKind.Literal, start, end)
{
    public readonly object? Value = value;

    /// <summary>The literal as the template spells it.</summary>
    public string Text => text;
}

/// <summary><c>$"…{expression}…"</c></summary>
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
