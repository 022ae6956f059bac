namespace Yaolan.Templating.Syntax;

/// <summary><c>@f</c>: the function itself, not its result.</summary>
internal sealed class FunctionReferenceExpression : Expression
{
    public readonly Expression Target;

    public FunctionReferenceExpression(Expression target, int start)
        : base(ExpressionKind.FunctionReference, start, target.End)
    {
        Target = target;
        Depth = DepthAbove(target);
    }
}

/// <summary><c>^list</c>: the items of a list as arguments of their own.</summary>
internal sealed class SpreadExpression : Expression
{
    public readonly Expression List;

    public SpreadExpression(Expression list, int start)
        : base(ExpressionKind.Spread, start, list.End)
    {
        List = list;
        Depth = DepthAbove(list);
    }
}

/// <summary><c>f a b</c>, <c>f(a, b)</c> or <c>v | f a</c>.</summary>
internal sealed class CallExpression : Expression
{
    public readonly Expression Target;

    /// <summary>The value on the left of the pipe: the first argument.</summary>
    public readonly Expression? Piped;
    public readonly Argument[] Arguments;

    /// <summary>No argument is named or spread, so their places are known.</summary>
    public readonly bool IsPlain;

    public CallExpression(Expression target, Expression? piped, Argument[] arguments, CallForm form, int start, int end)
        : base(ExpressionKind.Call, start, end)
    {
        Target = target;
        Piped = piped;
        Arguments = arguments;
        Form = form;
        IsPlain = Array.TrueForAll(arguments, static a => a.Name is null && a.Value is not SpreadExpression);
        var depth = Math.Max(target.Depth, piped?.Depth ?? 0);
        foreach (var argument in arguments)
            depth = Math.Max(depth, argument.Value.Depth);
        Depth = depth + 1;
    }

    public CallForm Form { get; }
}

/// <summary>How the arguments of a call are written.</summary>
internal enum CallForm
{
    /// <summary>No argument but the piped one.</summary>
    Bare,
    Spaces,
    Parentheses,
}

/// <summary>One argument of a call, by place or by name.</summary>
internal sealed record Argument(string? Name, Expression Value, int Start);

/// <summary><c>do … end</c>: a function without a name.</summary>
internal sealed class FunctionExpression(FunctionDeclaration declaration, int start, int end)
    : Expression(ExpressionKind.Function, start, end)
{
    public FunctionDeclaration Declaration => declaration;
}

/// <summary>The parameters and the body of a function.</summary>
internal sealed record FunctionDeclaration(Expression? Name, Parameter[]? Parameters, Block? Body, Expression? Value)
{
    /// <summary>How many arguments a call must give.</summary>
    public int RequiredCount { get; } = Parameters?.Count(p => p is { Default: null, IsRest: false }) ?? 0;

    public bool HasRest { get; } = Parameters is [.., { IsRest: true }];
}

/// <summary>A named parameter, perhaps with a default, perhaps taking all arguments that are left.</summary>
internal sealed record Parameter(string Name, LiteralExpression? Default, bool IsRest);
