using System.Globalization;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

/// <summary>Runs one render: walks the tree, reads and writes names, and stays within the limits.</summary>
internal sealed partial class Evaluator
{
    /// <summary>Several blocks, one in another, need far less stack than a check leaves.</summary>
    private const int BlocksBetweenStackChecks = 8;

    private readonly TemplateContext _context;
    private readonly Template _template;
    private readonly ScriptObject _builtins;
    private readonly object? _include;
    private readonly Func<Type, IMemberAccessor?>? _findAccessor;
    private readonly OutputBuffer _page = new();
    private OutputBuffer _output;
    private object? _returned;
    private int _openBlocks;

    public Evaluator(TemplateContext context, Template template, ScriptObject builtins)
    {
        _builtins = builtins;
        _include = builtins["include"];
        _context = context;
        _template = template;
        Options = context.Options;
        Culture = Options.Culture;
        _findAccessor = Options.FindAccessor;
        _modelHidesBuiltins = context.Model is { } model && HidesBuiltins(model);
        if (_modelHidesBuiltins)
            _hiding++;
        _output = _page;
        _page.IndentEmptyLines = Options.IndentEmptyLines;
        _loopLimit = Options.LoopLimit == 0 ? long.MaxValue : Options.LoopLimit;
        _workLeft = Options.WorkLimit == 0 ? long.MaxValue : Options.WorkLimit;
        _stringLimit = Options.StringLimit == 0 ? int.MaxValue : Options.StringLimit;
        _deadline = Options.TimeLimit is { } limit ? Environment.TickCount64 + (long)limit.TotalMilliseconds : null;
    }

    public TemplateOptions Options { get; }

    public CultureInfo Culture { get; }

    public void Render(TextWriter writer)
    {
        _page.Open(writer, Options.OutputLimit);
        try
        {
            RunPage();
            _page.Flush();
        }
        finally
        {
            CloseBuffers();
        }
    }

    public string Render()
    {
        _page.Open(null, Options.OutputLimit);
        try
        {
            RunPage();
            return _page.ToString();
        }
        finally
        {
            CloseBuffers();
        }
    }

    private void CloseBuffers()
    {
        _page.Close();
        foreach (var buffer in _spareBuffers)
            buffer.Close();
    }

    private void RunPage()
    {
        var tree = _template.Tree;
        PushFrame(tree.Source, tree.Source.Path, 0, seesCaller: true);
        if (_template.HasErrors)
            throw Fail(_template.Errors[0], _template.Errors.Skip(1).ToList());
        var flow = tree.FrontMatter is { } front ? Execute(front) : Flow.Normal;
        if (flow is Flow.Normal)
            flow = Execute(tree.Page);
        if (flow is Flow.Return)
            Write(TakeReturned(), tree.Page.Start);
        if (_page.IsFull)
            EndFullPage();
    }

    private object? TakeReturned()
    {
        var value = _returned;
        _returned = null;
        return value;
    }

    private Flow Execute(Block block)
    {
        if (++_openBlocks % BlocksBetweenStackChecks == 0)
            EnsureStack(block.Start);
        var flow = block.ChangesIndent ? ExecuteIndented(block) : ExecuteInOrder(block.Statements);
        _openBlocks--;
        return flow;
    }

    private Flow ExecuteInOrder(Statement[] statements)
    {
        foreach (var statement in statements)
        {
            var flow = Execute(statement);
            if (flow is not Flow.Normal)
                return flow;
        }
        return Flow.Normal;
    }

    private Flow ExecuteIndented(Block block)
    {
        var outer = _output.Indent;
        var flow = Flow.Normal;
        foreach (var statement in block.Statements)
        {
            if (statement is IndentStatement indent)
            {
                if (Options.AutoIndent)
                    _output.Indent = indent.Blanks ?? outer;
                continue;
            }
            flow = Execute(statement);
            if (flow is not Flow.Normal)
                break;
        }
        _output.Indent = outer;
        return flow;
    }

    private Flow Execute(Statement statement)
    {
        switch (statement.Kind)
        {
            case StatementKind.Text:
                _output.Write(((TextStatement)statement).Text);
                return _output.IsFull ? FlowWhenFull(statement) : Flow.Normal;
            case StatementKind.Expression:
                WriteExpression(((ExpressionStatement)statement).Expression);
                return _output.IsFull ? FlowWhenFull(statement) : Flow.Normal;
            case StatementKind.If:
                var branch = (IfStatement)statement;
                return Holds(branch.Condition) ? Execute(branch.Then)
                    : branch.Else is null ? Flow.Normal
                    : Execute(branch.Else);
            default:
                return ExecuteOther(statement);
        }
    }

    // Apart from the three above, of which templates are made: a short method is entered faster.
    private Flow ExecuteOther(Statement statement)
    {
        switch (statement.Kind)
        {
            case StatementKind.Assignment:
                Assign((AssignmentStatement)statement);
                return Flow.Normal;
            case StatementKind.For:
                return ExecuteFor((ForStatement)statement);
            case StatementKind.While:
                return ExecuteWhile((WhileStatement)statement);
            case StatementKind.TableRow:
                return ExecuteTableRow((TableRowStatement)statement);
            case StatementKind.Break:
                return LeaveLoop(statement, "break", Flow.Break);
            case StatementKind.Continue:
                return LeaveLoop(statement, "continue", Flow.Continue);
            case StatementKind.Case:
                return ExecuteCase((CaseStatement)statement);
            case StatementKind.Capture:
                return ExecuteCapture((CaptureStatement)statement);
            case StatementKind.Function:
                DeclareFunction((FunctionStatement)statement);
                return Flow.Normal;
            case StatementKind.Return:
                var value = ((ReturnStatement)statement).Value;
                _returned = value is null ? null : Evaluate(value);
                return Flow.Return;
            case StatementKind.With:
                return ExecuteWith((WithStatement)statement);
            case StatementKind.Wrap:
                return ExecuteWrap((WrapStatement)statement);
            case StatementKind.Import:
                Import((ImportStatement)statement);
                return Flow.Normal;
            case StatementKind.ReadOnly:
                MakeReadOnly(((ReadOnlyStatement)statement).Target);
                return Flow.Normal;
            default:
                return Flow.Normal;
        }
    }
}
