namespace Yaolan.Templating.Syntax;

/// <summary><c>!x</c>, <c>-x</c>, <c>+x</c></summary>
/// <remarks><![CDATA[
/// `!` gives a truth value; `-` and `+` need a number.
///
/// ```scriban
/// {{ !nothing }} {{ !0 }} {{ -year }} {{ 3 - -1 }}
/// ```
///
/// ```text
/// true false -2024 4
/// ```
/// ]]></remarks>
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
/// <remarks><![CDATA[
/// Numbers widen by themselves, and `/` always gives a fraction. Null in a calculation gives null, beside a text it is empty.
///
/// ```scriban
/// {{ 7 / 2 }} {{ 7 // 2 }} {{ 7 % 3 }} {{ "a" + 1 }} {{ "ab" * 2 }} {{ [1] + [2] }} [{{ 1 + null }}] {{ 1 == "1" }}
/// ```
///
/// ```text
/// 3.5 3 1 a1 abab [1, 2] [] true
/// ```
///
/// Lists are compared by length, then item by item; objects are equal only to themselves. With lists `<<` appends, `>>` puts
/// in front, `/` takes a part and `%` every so many items. Dates and time spans add, subtract and compare.
///
/// ```scriban
/// {{ [1, 2] == [1, 2] }} {{ {} == {} }} {{ [1] << 2 }} {{ 0 >> [1] }} {{ [1, 2, 3, 4] / 2 }} {{ [1, 2, 3] % 2 }}
/// ```
///
/// ```text
/// true false [1, 2] [0, 1] [1, 2] [1, 3]
/// ```
/// ]]></remarks>
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
/// <remarks><![CDATA[
/// ```scriban
/// {{ (year > 2000 ? "new" : "old") | string.upcase }} {{ year > 2000 ? "new" : "old" | string.upcase }}
/// ```
///
/// ```text
/// NEW new
/// ```
/// ]]></remarks>
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
/// <remarks><![CDATA[
/// `++` and `--` change a variable within an expression; before it they give the new value, after it the old one.
///
/// ```scriban
/// {{ n = 1; n++ }} {{ n }} {{ --n }}
/// ```
///
/// ```text
/// 1 2 1
/// ```
/// ]]></remarks>
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
/// <remarks><![CDATA[
/// Parentheses come first, and let members and indexes follow any expression.
///
/// ```scriban
/// {{ (1 + 2) * 3 }} {{ (tags | array.sort)[0] }}
/// ```
///
/// ```text
/// 9 blue
/// ```
/// ]]></remarks>
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
