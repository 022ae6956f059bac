using Yaolan.Templating.Runtime;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Functions;

/// <summary>Lists made of some of the items of another, or of what a function makes of them.</summary>
internal static class ListSelection
{
    public static object Any(FunctionCall call)
    {
        if (call[0] is null || call[1] is not TemplateFunction function)
            return Boxes.False;
        foreach (var item in call.List(0))
        {
            if (Apply(call, function, item) is true)
                return Boxes.True;
        }
        return Boxes.False;
    }

    public static ScriptIterator Compact(FunctionCall call) =>
        new([.. call.List(0).Where(static item => item is not null)]);

    public static object Contains(FunctionCall call)
    {
        foreach (var item in call.List(0))
        {
            if (Equals(item, call[1]))
                return Boxes.True;
        }
        return Boxes.False;
    }

    public static object? Cycle(FunctionCall call)
    {
        var items = call.List(0);
        if (items.Count == 0)
            return null;
        var group = call.Text(1) ?? ListJoining.JoinTexts(call, items, ",");
        var turn = call.Evaluator.NextTurn(group, call.Site.Start);
        return items[turn % items.Count];
    }

    public static ScriptIterator? Each(FunctionCall call)
    {
        var function = Function(call);
        if (call[0] is null)
            return null;
        var source = call.List(0);
        var items = new List<object?>(source.Count);
        foreach (var item in source)
            items.Add(Apply(call, function, item));
        return new ScriptIterator(items);
    }

    public static ScriptIterator? Filter(FunctionCall call)
    {
        var function = Function(call);
        if (call[0] is null)
            return null;
        var items = new List<object?>();
        foreach (var item in call.List(0))
        {
            if (Evaluator.IsTrue(Apply(call, function, item)))
                items.Add(item);
        }
        return new ScriptIterator(items);
    }

    public static ScriptIterator Limit(FunctionCall call) =>
        new([.. call.List(0).Take(Math.Max(0, call.WholeNumber(1)))]);

    public static ScriptIterator Map(FunctionCall call)
    {
        if (call.Text(1) is not { } member)
            return ScriptIterator.Empty;
        var hash = member.GetHashCode(StringComparison.Ordinal);
        var source = call.List(0);
        var items = new List<object?>(source.Count);
        foreach (var item in source)
        {
            if (item is not null && call.Evaluator.TryGetMember(item, member, hash, out var value))
                items.Add(value);
        }
        return new ScriptIterator(items);
    }

    public static ScriptIterator Offset(FunctionCall call) =>
        new([.. call.List(0).Skip(Math.Max(0, call.WholeNumber(1)))]);

    public static ScriptIterator Reverse(FunctionCall call)
    {
        object?[] items = [.. call.List(0)];
        Array.Reverse(items);
        return new ScriptIterator(items);
    }

    public static ScriptIterator Unique(FunctionCall call)
    {
        var source = call.List(0);
        var seen = new HashSet<object>(source.Count);
        var items = new List<object?>();
        var hasNull = false;
        foreach (var item in source)
        {
            if (item is null ? !hasNull : seen.Add(item))
                items.Add(item);
            hasNull |= item is null;
        }
        return new ScriptIterator(items);
    }

    private static TemplateFunction Function(FunctionCall call) =>
        call[1] as TemplateFunction
        ?? throw call.Fail(
            1,
            $"a function is expected, not {call.Evaluator.Describe(call[1])}; `@` before its name passes it"
        );

    private static object? Apply(FunctionCall call, TemplateFunction function, object? item)
    {
        if (call.Count <= 2)
            return call.Evaluator.Invoke(function, call.Site, item);
        var arguments = new object?[call.Count - 1];
        arguments[0] = item;
        for (var i = 2; i < call.Count; i++)
            arguments[i - 1] = call[i];
        return call.Evaluator.Invoke(function, call.Site, arguments);
    }
}
