namespace Yaolan.Templating.Syntax;

/// <summary>A plain name; its hash is computed once, at parse time.</summary>
internal sealed class VariableExpression(string name, int start, int end)
    : Expression(ExpressionKind.Variable, start, end)
{
    public readonly string Name = name;
    public readonly int Hash = name.GetHashCode(StringComparison.Ordinal);
}

/// <summary><c>$name</c>, private to a page, include or function call.</summary>
internal sealed class LocalExpression(string name, int start, int end) : Expression(ExpressionKind.Local, start, end)
{
    /// <summary>The name with its dollar sign.</summary>
    public readonly string Name = name;
}

/// <summary><c>$</c>, the arguments of the current call.</summary>
internal sealed class ArgumentsExpression(int start, int end) : Expression(ExpressionKind.Arguments, start, end);

/// <summary><c>$0</c>, one argument of the current call.</summary>
internal sealed class ArgumentExpression(int index, int start, int end)
    : Expression(ExpressionKind.Argument, start, end)
{
    public readonly int Index = index;
}

/// <summary><c>$$</c>, the body handed over by <c>wrap</c>.</summary>
internal sealed class WrappedBodyExpression(int start, int end) : Expression(ExpressionKind.WrappedBody, start, end);

/// <summary><c>this</c>, the object that plain names are read from.</summary>
internal sealed class ThisExpression(int start, int end) : Expression(ExpressionKind.This, start, end);

/// <summary><c>for.index</c> and its kin.</summary>
internal sealed class LoopStateExpression(LoopKind loop, LoopMember member, int start, int end)
    : Expression(ExpressionKind.LoopState, start, end)
{
    public readonly LoopKind Loop = loop;
    public readonly LoopMember Member = member;
}

/// <summary>Which loop a <see cref="LoopStateExpression"/> asks.</summary>
internal enum LoopKind
{
    For,
    While,
    TableRow,
}

/// <summary>What a loop tells about itself; <c>None</c> is the whole state.</summary>
internal enum LoopMember
{
    None,
    Index,
    RIndex,
    First,
    Last,
    Even,
    Odd,
    Changed,
    Length,
    Col,
}

/// <summary><c>target.name</c>, or <c>target?.name</c>, which is null when the target is.</summary>
internal sealed class MemberExpression : Expression
{
    public readonly Expression Target;
    public readonly string Name;
    public readonly int Hash;
    public readonly int NameStart;
    public readonly bool IsNullSafe;

    /// <summary>A <c>?.</c> further left already saves this access.</summary>
    public readonly bool IsCovered;

    public MemberExpression(Expression target, string name, bool isNullSafe, int nameStart, int end)
        : base(ExpressionKind.Member, target.Start, end)
    {
        Target = target;
        Name = name;
        Hash = name.GetHashCode(StringComparison.Ordinal);
        NameStart = nameStart;
        IsNullSafe = isNullSafe;
        IsCovered = isNullSafe || Covers(target);
        Depth = DepthAbove(target);
    }

    public static bool Covers(Expression target) =>
        target switch
        {
            MemberExpression member => member.IsCovered,
            IndexExpression index => index.IsCovered,
            _ => false,
        };
}

/// <summary><c>target[index]</c></summary>
internal sealed class IndexExpression : Expression
{
    public readonly Expression Target;
    public readonly Expression Index;
    public readonly bool IsCovered;

    public IndexExpression(Expression target, Expression index, int end)
        : base(ExpressionKind.Index, target.Start, end)
    {
        Target = target;
        Index = index;
        IsCovered = MemberExpression.Covers(target);
        Depth = DepthAbove(target, index);
    }
}
