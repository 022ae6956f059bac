using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

internal sealed partial class Evaluator
{
    /// <summary>Buffers that captures have used and later ones may use again.</summary>
    private readonly Stack<OutputBuffer> _spareBuffers = new();

    /// <summary>The body of the <c>wrap</c> whose function is about to be called.</summary>
    private WrappedBody? _pendingBody;

    private void Assign(AssignmentStatement statement)
    {
        object? value;
        if (statement.Operator is { } binary)
        {
            var left = EvaluateWithoutCalling(statement.Target);
            value = Apply(
                binary,
                left,
                Evaluate(statement.Value),
                statement.Target,
                statement.Value,
                statement.OperatorStart
            );
        }
        else
            value = Evaluate(statement.Value);
        Assign(statement.Target, value);
    }

    private Flow ExecuteCase(CaseStatement statement)
    {
        var value = Evaluate(statement.Value);
        var flow = Execute(statement.Preamble);
        if (flow is not Flow.Normal)
            return flow;
        foreach (var clause in statement.Clauses)
        {
            foreach (var candidate in clause.Values)
            {
                if (AreEqual(value, Evaluate(candidate)))
                    return Execute(clause.Body);
            }
        }
        return statement.Else is null ? Flow.Normal : Execute(statement.Else);
    }

    private Flow ExecuteCapture(CaptureStatement statement)
    {
        var outer = BeginCapture(_output.Indent);
        var flow = Execute(statement.Body);
        var text = EndCapture(outer, statement.Start);
        if (flow is not Flow.Stop)
            Assign(statement.Target, text);
        return flow;
    }

    private Flow ExecuteWith(WithStatement statement)
    {
        var target = Evaluate(statement.Target);
        if (!IsObject(target))
            throw Fail(statement.Target.Start, $"`with` needs an object, not {Describe(target)}");
        PushContext(target!);
        var flow = Execute(statement.Body);
        _contextCount--;
        _hiding--;
        return flow;
    }

    private void Import(ImportStatement statement)
    {
        var value = Evaluate(statement.Value);
        if (!IsObject(value))
            throw Fail(statement.Value.Start, $"`import` needs an object, not {Describe(value)}");
        foreach (var name in MemberNames(value!).ToArray())
        {
            TryGetMember(value!, name, name.GetHashCode(StringComparison.Ordinal), out var member);
            AssignVariable(name, member, statement.Start);
        }
    }

    private void MakeReadOnly(Expression target)
    {
        switch (target)
        {
            case LocalExpression local:
                (_top.Locals ??= new ScriptObject()).MakeReadOnly(local.Name);
                break;
            case VariableExpression variable:
                (AssignmentScope(variable.Name) as ScriptObject ?? _context.Globals).MakeReadOnly(variable.Name);
                break;
        }
    }

    private void DeclareFunction(FunctionStatement statement)
    {
        var declaration = statement.Declaration;
        Assign(declaration.Name!, new ScriptFunction(declaration, _top.Source));
    }

    private Flow ExecuteWrap(WrapStatement statement)
    {
        var outer = _pendingBody;
        _pendingBody = new WrappedBody(statement.Body, _top.Source);
        var value = Evaluate(statement.Call);
        Write(value is TemplateFunction function ? Call(function, statement.Call) : value, statement.Call.Start);
        _pendingBody = outer;
        return _output.IsFull ? FlowWhenFull(statement) : Flow.Normal;
    }

    /// <summary>From now on text goes to a buffer of its own; returns the buffer to go back to.</summary>
    private OutputBuffer BeginCapture(string? indent)
    {
        var outer = _output;
        _output = _spareBuffers.Count > 0 ? _spareBuffers.Pop() : new OutputBuffer();
        _output.IndentEmptyLines = Options.IndentEmptyLines;
        _output.Open(null, Options.StringLimit);
        _output.Indent = indent;
        return outer;
    }

    private string EndCapture(OutputBuffer outer, int start)
    {
        var captured = _output;
        if (captured.IsFull)
        {
            if (!Options.TruncateText)
                throw Fail(start, LimitMessage("the text", nameof(TemplateOptions.StringLimit), Options.StringLimit));
            captured.WriteEllipsis();
        }
        var text = captured.ToString();
        Work(text.Length, start);
        _output = outer;
        captured.Indent = null;
        _spareBuffers.Push(captured);
        return text;
    }
}
