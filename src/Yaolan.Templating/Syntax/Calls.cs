namespace Yaolan.Templating.Syntax;

/// <summary><c>@f</c>: the function itself, not its result.</summary>
/// <remarks><![CDATA[
/// `@` passes a function without calling it.
///
/// ```scriban
/// {{ tags | array.each @string.capitalize | array.join ", " }}
/// ```
///
/// ```text
/// Red, Green, Blue
/// ```
/// ]]></remarks>
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
/// <remarks><![CDATA[
/// `^` passes the items of a list as arguments of their own.
///
/// ```scriban
/// {{ pair = [3, 4]; math.plus ^pair }}
/// ```
///
/// ```text
/// 7
/// ```
/// ]]></remarks>
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
/// <remarks><![CDATA[
/// Arguments are separated by blanks, or by commas in parentheses that touch the name. A call among the arguments needs
/// parentheses of its own, and so does a negative number. An argument may be named.
///
/// ```scriban
/// {{ string.slice "hello" 1 3 }} {{ string.slice("hello", 1, 3) }} {{ "hello" | string.slice (-2) }}
/// {{ title | string.truncate 6 | html.escape }} {{ "hello" | string.slice 1 length:2 }}
/// ```
///
/// ```text
/// ell ell lo
/// Tom... el
/// ```
///
/// The line may break after a pipe. A name that holds a function calls it, also without arguments.
/// ]]></remarks>
internal sealed class CallExpression : Expression
{
    public readonly Expression Target;

    /// <summary>The value on the left of the pipe: the first argument.</summary>
    public readonly Expression? Piped;
    public readonly Argument[] Arguments;

    /// <summary>
    /// The template that was last included here. Only a shortcut: renders at the same time may overwrite each other's,
    /// and each checks that it fits.
    /// </summary>
    public IncludeSite? Site;

    /// <summary>What the evaluator calls here when the target names a built-in function; null until it was called.</summary>
    public object? Builtin;

    /// <summary>No argument is named or spread, so their places are known.</summary>
    public readonly bool IsPlain;

    /// <summary>The argument of a plain call that has one, piped or not; else null.</summary>
    public readonly Expression? OnlyArgument;

    public CallExpression(Expression target, Expression? piped, Argument[] arguments, CallForm form, int start, int end)
        : base(ExpressionKind.Call, start, end)
    {
        Target = target;
        Piped = piped;
        Arguments = arguments;
        Form = form;
        IsPlain = Array.TrueForAll(arguments, static a => a.Name is null && a.Value is not SpreadExpression);
        OnlyArgument = (IsPlain, piped, arguments) switch
        {
            (true, null, [var only]) => only.Value,
            (true, not null, []) => piped,
            _ => null,
        };
        var depth = Math.Max(target.Depth, piped?.Depth ?? 0);
        foreach (var argument in arguments)
            depth = Math.Max(depth, argument.Value.Depth);
        Depth = depth + 1;
    }

    public CallForm Form { get; }
}

/// <summary>A template that was found under a name in one cache, and can be read.</summary>
internal sealed record IncludeSite(TemplateCache Cache, string Name, Template Template);

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
/// <remarks><![CDATA[
/// `do … end` makes a function on the spot; it sees the parameters around it.
///
/// ```scriban
/// {{ books | array.filter @(do; ret ($0.pages ?? 0) > 100; end) | array.map "title" }}
/// ```
///
/// ```text
/// ["Dunes"]
/// ```
/// ]]></remarks>
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
