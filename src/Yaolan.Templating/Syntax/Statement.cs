namespace Yaolan.Templating.Syntax;

/// <summary>A step of a template.</summary>
internal abstract class Statement(StatementKind kind, int start, int end) : SyntaxNode(start, end)
{
    public readonly StatementKind Kind = kind;
}

/// <summary>One name for each class of statement.</summary>
internal enum StatementKind : byte
{
    Text,
    Indent,
    Expression,
    Assignment,
    If,
    For,
    While,
    TableRow,
    Break,
    Continue,
    Case,
    Capture,
    Function,
    Return,
    With,
    Wrap,
    Import,
    ReadOnly,
}

/// <summary>Statements in order.</summary>
internal sealed class Block(Statement[] statements, int start, int end) : SyntaxNode(start, end)
{
    public readonly Statement[] Statements = statements;

    /// <summary>Some statement changes the current indent, so it must be restored at the end.</summary>
    public readonly bool ChangesIndent = Array.Exists(statements, static s => s is IndentStatement);
}
