namespace Yaolan.Templating.Syntax;

/// <summary><c>for variable in source … else … end</c></summary>
/// <remarks><![CDATA[
/// A loop visits lists, ranges, the characters of a text, and the members of an object as `key` and `value`. `else` runs for an
/// empty list; null runs neither.
///
/// ```scriban
/// {{ for part in author; part.key; "="; part.value; ";"; end }} {{ for n in [] }}{{ n }}{{ else }}none{{ end }}
/// ```
///
/// ```text
/// name=Ann;city=Oslo; none
/// ```
/// ]]></remarks>
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
/// <remarks><![CDATA[
/// `tablerow item in list cols:2` writes the rows and cells of an HTML table; it takes the options of `for` as well.
///
/// ```scriban
/// {{ tablerow tag in tags cols:2 }}{{ tag }}{{ end }}
/// ```
///
/// ```text
/// <tr class="row1"><td class="col1">red</td><td class="col2">green</td></tr>
/// <tr class="row2"><td class="col1">blue</td></tr>
///
/// ```
/// ]]></remarks>
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
/// <remarks><![CDATA[
/// The options `offset:`, `limit:` and `reversed` apply in the order offset, reversed, limit. A piped list needs parentheses
/// before them.
///
/// ```scriban
/// {{ for n in 1..9 offset:2 limit:3; n; end }} {{ for tag in (tags | array.sort) reversed; tag; "."; end }}
/// ```
///
/// ```text
/// 345 red.green.blue.
/// ```
/// ]]></remarks>
internal sealed record LoopOptions(Expression? Offset, Expression? Limit, bool IsReversed, Expression? Columns)
{
    public static LoopOptions None { get; } = new(null, null, false, null);
}

/// <summary><c>while condition … end</c></summary>
/// <remarks><![CDATA[
/// ```scriban
/// {{ n = 1; while n < 100; n *= 3; end; n }}
/// ```
///
/// ```text
/// 243
/// ```
/// ]]></remarks>
internal sealed class WhileStatement(Expression condition, Block body, int start, int end)
    : Statement(StatementKind.While, start, end)
{
    public Expression Condition => condition;

    public Block Body => body;
}

/// <summary><c>break</c></summary>
/// <remarks><![CDATA[
/// `break` leaves the loop, `continue` goes on with its next item.
///
/// ```scriban
/// {{ for n in 1..9; if n == 2; continue; end; if n > 4; break; end; n; end }}
/// ```
///
/// ```text
/// 134
/// ```
/// ]]></remarks>
internal sealed class BreakStatement(int start, int end) : Statement(StatementKind.Break, start, end);

/// <summary><c>continue</c></summary>
internal sealed class ContinueStatement(int start, int end) : Statement(StatementKind.Continue, start, end);
