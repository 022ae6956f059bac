using System.Collections;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

internal sealed partial class Evaluator
{
    private LoopBinding[] _bindings = new LoopBinding[8];
    private int _bindingCount;
    private LoopState[] _loops = new LoopState[8];
    private int _loopCount;

    private Flow ExecuteFor(ForStatement statement)
    {
        var source = Evaluate(statement.Source);
        if (source is null)
            return Flow.Normal;
        var items = Slice(ItemsForLoop(source, statement.Source), statement.Options);
        if (items.Count == 0)
            return statement.Else is null ? Flow.Normal : Execute(statement.Else);
        return ExecuteItems(statement, statement.Variable, items, statement.Body);
    }

    private Flow ExecuteItems(ForStatement statement, Expression variable, LoopItems items, Block body)
    {
        var loop = OpenLoop(LoopKind.For, items.Count);
        var binding = OpenBinding(variable);
        var flow = Flow.Normal;
        for (var i = 0; i < items.Count; i++)
        {
            CountIterations(1, statement.Start);
            var item = items[i];
            _loops[loop].MoveTo(i, item);
            if (binding >= 0)
                _bindings[binding].Value = item;
            else
                Assign(variable, item);
            flow = Execute(body);
            if (flow is Flow.Normal or Flow.Continue)
                continue;
            break;
        }
        CloseLoop(loop, binding);
        return flow is Flow.Break or Flow.Continue ? Flow.Normal : flow;
    }

    private Flow ExecuteWhile(WhileStatement statement)
    {
        var loop = OpenLoop(LoopKind.While, 0);
        var flow = Flow.Normal;
        for (var i = 0; Holds(statement.Condition); i++)
        {
            CountIterations(1, statement.Start);
            _loops[loop].Index = i;
            flow = Execute(statement.Body);
            if (flow is not (Flow.Normal or Flow.Continue))
                break;
        }
        CloseLoop(loop, -1);
        return flow is Flow.Break or Flow.Continue ? Flow.Normal : flow;
    }

    private int OpenLoop(LoopKind kind, int length)
    {
        if (_loopCount == _loops.Length)
            Array.Resize(ref _loops, _loopCount * 2);
        _loops[_loopCount] = new LoopState { Kind = kind, Length = length };
        _top.OpenLoops++;
        return _loopCount++;
    }

    private void CloseLoop(int loop, int binding)
    {
        _loopCount = loop;
        _top.OpenLoops--;
        if (binding >= 0)
        {
            _bindingCount = binding;
            _bindings[binding] = default;
        }
        if (loop == 0)
            _iterations = 0;
    }

    /// <summary>Makes room for a loop variable; a member or index has none and is assigned instead.</summary>
    private int OpenBinding(Expression variable)
    {
        switch (variable)
        {
            case VariableExpression plain:
                NoteWritten(plain.Name, plain.Hash);
                return OpenBinding(plain.Name, plain.Hash);
            case LocalExpression local:
                return OpenBinding(local.Name, local.Hash);
            default:
                return -1;
        }
    }

    private int OpenBinding(string name, int hash)
    {
        if (_bindingCount == _bindings.Length)
            Array.Resize(ref _bindings, _bindingCount * 2);
        (_bindings[_bindingCount].Name, _bindings[_bindingCount].Hash) = (name, hash);
        return _bindingCount++;
    }

    private Flow LeaveLoop(Statement statement, string word, Flow flow) =>
        _top.OpenLoops > 0
            ? flow
            : throw Fail(statement.Start, $"`{word}` can only be used inside `for`, `while` and `tablerow`");

    private LoopItems Slice(IReadOnlyList<object?> items, LoopOptions options)
    {
        var first = 0;
        var count = items.Count;
        if (options.Offset is not null && ToInteger(Evaluate(options.Offset), options.Offset) is > 0 and var offset)
        {
            first = Math.Min(offset, count);
            count -= first;
        }
        var limit = options.Limit is null ? 0 : ToInteger(Evaluate(options.Limit), options.Limit);
        var cut = limit > 0 ? Math.Min(limit, count) : count;
        return options.IsReversed
            ? new LoopItems(items, first + count - 1, -1, cut)
            : new LoopItems(items, first, 1, cut);
    }

    /// <summary>The items a loop visits; throws for values that have none.</summary>
    private IReadOnlyList<object?> ItemsForLoop(object source, Expression place) =>
        TryGetItems(source, place.Start)
        ?? throw Fail(place.Start, $"a loop needs a list, an object or a text, not {Describe(source)}");

    /// <summary>The items of a list, the members of an object, the characters of a text; null for other values.</summary>
    public IReadOnlyList<object?>? TryGetItems(object source, int place)
    {
        switch (source)
        {
            case IReadOnlyList<object?> list:
                return list;
            case string text:
                return new TextItems(text);
            case EmptyValue:
                return [];
        }
        if (IsObject(source))
            return MemberItems(source);
        if (source is not IEnumerable sequence)
            return null;
        var items = new List<object?>();
        foreach (var item in sequence)
        {
            if (items.Count >= CollectionLimit)
                throw Fail(place, LimitMessage("the list", nameof(TemplateOptions.CollectionLimit), CollectionLimit));
            items.Add(item);
        }
        return items;
    }

    private List<object?> MemberItems(object source)
    {
        var items = new List<object?>();
        foreach (var name in MemberNames(source))
        {
            TryGetMember(source, name, name.GetHashCode(StringComparison.Ordinal), out var value);
            items.Add(new ScriptObject(2) { ["key"] = name, ["value"] = value });
        }
        return items;
    }

    private object? EvaluateLoopState(LoopStateExpression expression)
    {
        for (var i = _loopCount - 1; i >= 0; i--)
        {
            ref var loop = ref _loops[i];
            if (loop.Kind != expression.Loop)
                continue;
            return expression.Member switch
            {
                LoopMember.Index => Boxes.Of(loop.Index),
                LoopMember.RIndex => Boxes.Of(loop.Length - 1 - loop.Index),
                LoopMember.Length => Boxes.Of(loop.Length),
                LoopMember.Col => Boxes.Of(loop.Column),
                _ => Boxes.Of(HoldsLoopState(loop, expression.Member)),
            };
        }
        throw Fail(expression.Start, $"`{TextOf(expression)}` can only be used inside such a loop");
    }

    private static bool HoldsLoopState(in LoopState loop, LoopMember member) =>
        member switch
        {
            LoopMember.First => loop.Index == 0,
            LoopMember.Last => loop.Index == loop.Length - 1,
            LoopMember.Even => loop.Index % 2 == 0,
            LoopMember.Odd => loop.Index % 2 == 1,
            _ => loop.Index == 0 || !Equals(loop.Item, loop.Previous),
        };
}
