namespace Yaolan.Templating.Syntax;

/// <summary>Text that is written as it is.</summary>
/// <remarks><![CDATA[
/// Text outside of code is written as it is. Text between `{%{` and `}%}` is left alone even if it looks like code; more
/// percent signs allow `}%}` inside.
///
/// ```scriban
/// {%{ {{ year }} }%} {%%{ }%} }%%}|
/// ```
///
/// ```text
///  {{ year }}   }%} |
/// ```
/// ]]></remarks>
internal sealed class TextStatement(string text, int start, int end) : Statement(StatementKind.Text, start, end)
{
    /// <summary>The slice of the source, kept as a string so that nothing is copied at run time.</summary>
    public readonly string Text = text;
}

/// <summary>Makes blanks the current indent; null goes back to the indent of the enclosing block.</summary>
/// <remarks><![CDATA[
/// A value of several lines is indented like the code that writes it, if that code is the first thing on its line and has no
/// mark on its left. The same goes for what is included there, and for the text inside a block that opens there.
///
/// ```scriban
/// <p>
///   {{ "one\ntwo" }}
/// </p>
/// ```
///
/// ```text
/// <p>
///   one
///   two
/// </p>
/// ```
/// ]]></remarks>
internal sealed class IndentStatement(string? blanks, int start, int end) : Statement(StatementKind.Indent, start, end)
{
    public readonly string? Blanks = blanks;
}

/// <summary>An expression whose value is written.</summary>
/// <remarks><![CDATA[
/// Code stands between `{{` and `}}`. A statement ends with the line, with `;` or with `}}`. An expression that stands alone
/// is written.
///
/// ```scriban
/// {{ title }} ({{ year }}): {{ "a"; "b" }}
/// ```
///
/// ```text
/// Tom & Jerry (2024): ab
/// ```
///
/// Nothing is escaped by itself. Text that goes into HTML goes through `html.escape`.
///
/// ```scriban
/// <h1>{{ title | html.escape }}</h1>
/// ```
///
/// ```text
/// <h1>Tom &amp; Jerry</h1>
/// ```
/// ]]></remarks>
internal sealed class ExpressionStatement(Expression expression)
    : Statement(StatementKind.Expression, expression.Start, expression.End)
{
    public readonly Expression Expression = expression;
}

/// <summary><c>target = value</c> or, with an operator, <c>target += value</c>.</summary>
/// <remarks><![CDATA[
/// `=` assigns, to a name, a member or an item; `+=` and its kin calculate first. A name that is made in a block stays after
/// it. Objects and lists are shared, not copied.
///
/// ```scriban
/// {{ x = 5; x += 2; x }} {{ point = {left: 1}; point.top = 2; point }} {{ row = []; row[2] = 1; row }}
/// ```
///
/// ```text
/// 7 {left: 1, top: 2} [null, null, 1]
/// ```
/// ]]></remarks>
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
/// <remarks><![CDATA[
/// ```scriban
/// {{ for book in books }}{{ if book.pages > 400 }}long{{ else if book.pages }}short{{ else }}unknown{{ end }};{{ end }}
/// ```
///
/// ```text
/// long;short;unknown;
/// ```
/// ]]></remarks>
internal sealed class IfStatement(Expression condition, Block then, Block? @else, bool isElseIf, int start, int end)
    : Statement(StatementKind.If, start, end)
{
    public readonly Expression Condition = condition;
    public readonly Block Then = then;
    public readonly Block? Else = @else;

    public bool IsElseIf => isElseIf;
}

/// <summary><c>capture target … end</c></summary>
/// <remarks><![CDATA[
/// `capture` keeps what its body writes.
///
/// ```scriban
/// {{ capture link }}<a>{{ title }}</a>{{ end }}{{ link | string.size }}
/// ```
///
/// ```text
/// 18
/// ```
/// ]]></remarks>
internal sealed class CaptureStatement(Expression target, Block body, int start, int end)
    : Statement(StatementKind.Capture, start, end)
{
    public Expression Target => target;

    public Block Body => body;
}

/// <summary><c>case value … when … else … end</c></summary>
/// <remarks><![CDATA[
/// The values of a `when` are separated by commas or `||`; the first that is equal decides.
///
/// ```scriban
/// {{ case year; when 2023, 2024 }}recent{{ else }}old{{ end }}
/// ```
///
/// ```text
/// recent
/// ```
/// ]]></remarks>
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
/// <remarks><![CDATA[
/// A function writes where it is called. Parameters may have defaults, and the last may take the rest, as in `rest...`.
/// Without parameters `$0`, `$1`, … are the arguments and `$.name` the named ones.
///
/// ```scriban
/// {{ func badge(kind, text = "?") }}<b class="{{ kind }}">{{ text }}</b>{{ end }}{{ badge "new" "N" }} {{ badge "old" }}
/// {{ area(a, b) = a * b; area 3 4 }} {{ func all(first, rest...); ret rest; end; all 1 2 3 }}
/// ```
///
/// ```text
/// <b class="new">N</b> <b class="old">?</b>
/// 12 [2, 3]
/// ```
///
/// Names that are made in a function with parameters stay inside it; a name that exists outside is overwritten there.
/// ]]></remarks>
internal sealed class FunctionStatement(FunctionDeclaration declaration, int start, int end)
    : Statement(StatementKind.Function, start, end)
{
    public FunctionDeclaration Declaration => declaration;
}

/// <summary><c>ret</c>, perhaps with a value.</summary>
/// <remarks><![CDATA[
/// `ret` gives a function its value and ends it; on a page it ends the page.
///
/// ```scriban
/// {{ func both; ret $0 + $.plus; end; both 1 plus:2 }}
/// ```
///
/// ```text
/// 3
/// ```
/// ]]></remarks>
internal sealed class ReturnStatement(Expression? value, int start, int end)
    : Statement(StatementKind.Return, start, end)
{
    public Expression? Value => value;
}

/// <summary><c>with object … end</c></summary>
/// <remarks><![CDATA[
/// `with` reads and writes the members of an object as plain names.
///
/// ```scriban
/// {{ with author; name; age = 30; end }} {{ author.age }}
/// ```
///
/// ```text
/// Ann 30
/// ```
/// ]]></remarks>
internal sealed class WithStatement(Expression target, Block body, int start, int end)
    : Statement(StatementKind.With, start, end)
{
    public Expression Target => target;

    public Block Body => body;
}

/// <summary><c>wrap function arguments … end</c></summary>
/// <remarks><![CDATA[
/// `wrap` hands its body to a function, which writes it with `$$`, as often as it likes.
///
/// ```scriban
/// {{ func box; "["; $$; "]"; end; wrap box }}inside{{ end }}
/// ```
///
/// ```text
/// [inside]
/// ```
/// ]]></remarks>
internal sealed class WrapStatement(Expression call, Block body, int start, int end)
    : Statement(StatementKind.Wrap, start, end)
{
    public Expression Call => call;

    public Block Body => body;
}

/// <summary><c>import object</c></summary>
/// <remarks><![CDATA[
/// `import` copies the members of an object into the current names.
///
/// ```scriban
/// {{ import {x: 1}; x }}
/// ```
///
/// ```text
/// 1
/// ```
/// ]]></remarks>
internal sealed class ImportStatement(Expression value, int start, int end)
    : Statement(StatementKind.Import, start, end)
{
    public Expression Value => value;
}

/// <summary><c>readonly name</c></summary>
/// <remarks><![CDATA[
/// `readonly` forbids further assignments to a name.
///
/// ```scriban
/// {{ fixed = 1; readonly fixed; fixed = 2 }}
/// ```
///
/// ```text
/// text(1,31): error: `fixed` is read-only and cannot be assigned
/// ```
/// ]]></remarks>
internal sealed class ReadOnlyStatement(Expression target, int start, int end)
    : Statement(StatementKind.ReadOnly, start, end)
{
    public Expression Target => target;
}
