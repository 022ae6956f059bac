using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Functions;

/// <summary>New lists with items added or taken away.</summary>
internal static class ListBuilding
{
    public static ScriptArray Append(FunctionCall call)
    {
        var items = Copy(call, extra: 1);
        items.Add(call[1]);
        return new ScriptArray(items);
    }

    public static ScriptIterator Concatenate(FunctionCall call)
    {
        var second = call.List(1);
        var items = Copy(call, second.Count);
        items.AddRange(second);
        return new ScriptIterator(items);
    }

    public static ScriptArray InsertAt(FunctionCall call)
    {
        var index = Math.Max(0, call.WholeNumber(1));
        call.Evaluator.CheckCount(index + 1L, call.PlaceOf(1));
        var items = Copy(call, extra: 1);
        call.Evaluator.WorkOnItems(Math.Max(0, index - items.Count), call.PlaceOf(1));
        while (items.Count < index)
            items.Add(null);
        items.Insert(index, call[2]);
        return new ScriptArray(items);
    }

    public static ScriptArray RemoveAt(FunctionCall call)
    {
        var items = Copy(call, extra: 0);
        var index = call.WholeNumber(1);
        if (index < 0)
            index += items.Count;
        if ((uint)index < (uint)items.Count)
            items.RemoveAt(index);
        return new ScriptArray(items);
    }

    private static List<object?> Copy(FunctionCall call, int extra)
    {
        var source = call.List(0);
        call.Evaluator.CheckCount((long)source.Count + extra, call.PlaceOf(0));
        call.Evaluator.WorkOnItems(source.Count + extra, call.PlaceOf(0));
        var items = new List<object?>(source.Count + extra);
        items.AddRange(source);
        return items;
    }
}
