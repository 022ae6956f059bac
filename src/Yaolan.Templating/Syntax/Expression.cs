namespace Yaolan.Templating.Syntax;

/// <summary>Code that has a value.</summary>
internal abstract class Expression(ExpressionKind kind, int start, int end) : SyntaxNode(start, end)
{
    /// <summary>Lets the evaluator jump instead of asking for type after type.</summary>
    public readonly ExpressionKind Kind = kind;

    /// <summary>How many expressions lie one in another below this one, itself included.</summary>
    public int Depth { get; protected init; } = 1;

    protected static int DepthAbove(params ReadOnlySpan<Expression> children)
    {
        var depth = 0;
        foreach (var child in children)
            depth = Math.Max(depth, child.Depth);
        return depth + 1;
    }
}
