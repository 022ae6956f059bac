namespace Yaolan.Templating.Syntax;

/// <summary><c>!x</c>, <c>-x</c>, <c>+x</c></summary>
internal sealed class UnaryExpression : Expression
{
    public readonly UnaryOperator Operator;
    public readonly Expression Operand;

    public UnaryExpression(UnaryOperator @operator, Expression operand, int start)
        : base(ExpressionKind.Unary, start, operand.End)
    {
        Operator = @operator;
        Operand = operand;
        Depth = DepthAbove(operand);
    }
}

/// <summary>What a <see cref="UnaryExpression"/> does.</summary>
internal enum UnaryOperator
{
    Not,
    Minus,
    Plus,
}

/// <summary>Two operands with an operator between them.</summary>
internal sealed class BinaryExpression : Expression
{
    public readonly BinaryOperator Operator;
    public readonly Expression Left;
    public readonly Expression Right;
    public readonly int OperatorStart;

    public BinaryExpression(BinaryOperator @operator, Expression left, Expression right, int operatorStart)
        : base(ExpressionKind.Binary, left.Start, right.End)
    {
        Operator = @operator;
        Left = left;
        Right = right;
        OperatorStart = operatorStart;
        Depth = DepthAbove(left, right);
    }
}

/// <summary>What a <see cref="BinaryExpression"/> does.</summary>
internal enum BinaryOperator : byte
{
    Coalesce,
    NotCoalesce,
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideWhole,
    Modulo,
    ShiftLeft,
    ShiftRight,
    Range,
    RangeBelow,
}

/// <summary><c>condition ? then : else</c></summary>
internal sealed class ConditionalExpression : Expression
{
    public readonly Expression Condition;
    public readonly Expression Then;
    public readonly Expression Else;

    public ConditionalExpression(Expression condition, Expression then, Expression @else)
        : base(ExpressionKind.Conditional, condition.Start, @else.End)
    {
        Condition = condition;
        Then = then;
        Else = @else;
        Depth = DepthAbove(condition, then, @else);
    }
}

/// <summary><c>++x</c>, <c>x++</c>, <c>--x</c>, <c>x--</c></summary>
internal sealed class IncrementExpression : Expression
{
    public readonly Expression Target;

    /// <summary>1 or -1.</summary>
    public readonly int Step;
    public readonly bool IsPrefix;

    public IncrementExpression(Expression target, int step, bool isPrefix, int start, int end)
        : base(ExpressionKind.Increment, start, end)
    {
        Target = target;
        Step = step;
        IsPrefix = isPrefix;
        Depth = DepthAbove(target);
    }
}

/// <summary><c>(expression)</c></summary>
internal sealed class NestedExpression : Expression
{
    public readonly Expression Inner;

    public NestedExpression(Expression inner, int start, int end)
        : base(ExpressionKind.Nested, start, end)
    {
        Inner = inner;
        Depth = DepthAbove(inner);
    }
}
