namespace Yaolan.Templating.Syntax;

/// <summary><c>for variable in source … else … end</c></summary>
internal sealed class ForStatement(
    Expression variable,
    Expression source,
    LoopOptions options,
    Block body,
    Block? @else,
    int start,
    int end
) : Statement(StatementKind.For, start, end)
{
    public Expression Variable => variable;

    public Expression Source => source;

    public LoopOptions Options => options;

    public Block Body => body;

    public Block? Else => @else;
}

/// <summary><c>tablerow variable in source … end</c></summary>
internal sealed class TableRowStatement(
    Expression variable,
    Expression source,
    LoopOptions options,
    Block body,
    int start,
    int end
) : Statement(StatementKind.TableRow, start, end)
{
    public Expression Variable => variable;

    public Expression Source => source;

    public LoopOptions Options => options;

    public Block Body => body;
}

/// <summary><c>offset</c>, <c>limit</c>, <c>reversed</c> and, for table rows, <c>cols</c>.</summary>
internal sealed record LoopOptions(Expression? Offset, Expression? Limit, bool IsReversed, Expression? Columns)
{
    public static LoopOptions None { get; } = new(null, null, false, null);
}

/// <summary><c>while condition … end</c></summary>
internal sealed class WhileStatement(Expression condition, Block body, int start, int end)
    : Statement(StatementKind.While, start, end)
{
    public Expression Condition => condition;

    public Block Body => body;
}

/// <summary><c>break</c></summary>
internal sealed class BreakStatement(int start, int end) : Statement(StatementKind.Break, start, end);

/// <summary><c>continue</c></summary>
internal sealed class ContinueStatement(int start, int end) : Statement(StatementKind.Continue, start, end);
