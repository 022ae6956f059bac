namespace Yaolan.Templating.Syntax;

/// <summary>Text that is written as it is.</summary>
internal sealed class TextStatement(string text, int start, int end) : Statement(StatementKind.Text, start, end)
{
    /// <summary>The slice of the source, kept as a string so that nothing is copied at run time.</summary>
    public readonly string Text = text;
}

/// <summary>Makes blanks the current indent; null goes back to the indent of the enclosing block.</summary>
internal sealed class IndentStatement(string? blanks, int start, int end) : Statement(StatementKind.Indent, start, end)
{
    public readonly string? Blanks = blanks;
}

/// <summary>An expression whose value is written.</summary>
internal sealed class ExpressionStatement(Expression expression)
    : Statement(StatementKind.Expression, expression.Start, expression.End)
{
    public readonly Expression Expression = expression;
}

/// <summary><c>target = value</c> or, with an operator, <c>target += value</c>.</summary>
internal sealed class AssignmentStatement(Expression target, BinaryOperator? @operator, Expression value, int place)
    : Statement(StatementKind.Assignment, target.Start, value.End)
{
    public Expression Target => target;

    public BinaryOperator? Operator => @operator;

    public Expression Value => value;

    /// <summary>Where the assignment sign is.</summary>
    public int OperatorStart => place;
}

/// <summary><c>if</c> with its <c>else</c>; an <c>else if</c> is an If statement alone in the else block.</summary>
internal sealed class IfStatement(Expression condition, Block then, Block? @else, bool isElseIf, int start, int end)
    : Statement(StatementKind.If, start, end)
{
    public readonly Expression Condition = condition;
    public readonly Block Then = then;
    public readonly Block? Else = @else;

    public bool IsElseIf => isElseIf;
}

/// <summary><c>capture target … end</c></summary>
internal sealed class CaptureStatement(Expression target, Block body, int start, int end)
    : Statement(StatementKind.Capture, start, end)
{
    public Expression Target => target;

    public Block Body => body;
}

/// <summary><c>case value … when … else … end</c></summary>
internal sealed class CaseStatement(
    Expression value,
    Block preamble,
    WhenClause[] clauses,
    Block? @else,
    int start,
    int end
) : Statement(StatementKind.Case, start, end)
{
    public Expression Value => value;

    /// <summary>Code between <c>case</c> and the first <c>when</c>; text there is dropped.</summary>
    public Block Preamble => preamble;

    public WhenClause[] Clauses => clauses;

    public Block? Else => @else;
}

/// <summary><c>when a, b</c></summary>
internal sealed record WhenClause(Expression[] Values, Block Body);

/// <summary><c>func name … end</c> or <c>name(x) = value</c></summary>
internal sealed class FunctionStatement(FunctionDeclaration declaration, int start, int end)
    : Statement(StatementKind.Function, start, end)
{
    public FunctionDeclaration Declaration => declaration;
}

/// <summary><c>ret</c>, perhaps with a value.</summary>
internal sealed class ReturnStatement(Expression? value, int start, int end)
    : Statement(StatementKind.Return, start, end)
{
    public Expression? Value => value;
}

/// <summary><c>with object … end</c></summary>
internal sealed class WithStatement(Expression target, Block body, int start, int end)
    : Statement(StatementKind.With, start, end)
{
    public Expression Target => target;

    public Block Body => body;
}

/// <summary><c>wrap function arguments … end</c></summary>
internal sealed class WrapStatement(Expression call, Block body, int start, int end)
    : Statement(StatementKind.Wrap, start, end)
{
    public Expression Call => call;

    public Block Body => body;
}

/// <summary><c>import object</c></summary>
internal sealed class ImportStatement(Expression value, int start, int end)
    : Statement(StatementKind.Import, start, end)
{
    public Expression Value => value;
}

/// <summary><c>readonly name</c></summary>
internal sealed class ReadOnlyStatement(Expression target, int start, int end)
    : Statement(StatementKind.ReadOnly, start, end)
{
    public Expression Target => target;
}
