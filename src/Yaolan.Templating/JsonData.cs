using System.Text.Json;
using Yaolan.Templating.Runtime;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating;

/// <summary>Turns JSON into values that templates can read.</summary>
public static class JsonData
{
    /// <summary>Objects, arrays, texts, truth values and numbers; names stay as they are.</summary>
    public static object? Read(JsonElement element, JsonNumbers numbers = JsonNumbers.Smallest) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => ReadObject(element, numbers),
            JsonValueKind.Array => ReadArray(element, numbers),
            JsonValueKind.String => element.GetString(),
            JsonValueKind.Number => ReadNumber(element, numbers),
            JsonValueKind.True => Boxes.True,
            JsonValueKind.False => Boxes.False,
            _ => null,
        };

    /// <summary>The names and values of a JSON object, to be the globals of a render.</summary>
    public static ScriptObject ReadObject(JsonElement element, JsonNumbers numbers = JsonNumbers.Smallest)
    {
        var result = new ScriptObject(element.GetPropertyCount());
        foreach (var property in element.EnumerateObject())
            result.Set(property.Name, Read(property.Value, numbers));
        return result;
    }

    private static ScriptArray ReadArray(JsonElement element, JsonNumbers numbers)
    {
        var items = new List<object?>(element.GetArrayLength());
        foreach (var item in element.EnumerateArray())
            items.Add(Read(item, numbers));
        return new ScriptArray(items);
    }

    private static object ReadNumber(JsonElement element, JsonNumbers numbers)
    {
        if (numbers is JsonNumbers.Decimals)
            return element.TryGetDecimal(out var exact) ? exact : element.GetDouble();
        return element.TryGetInt64(out var whole) ? Boxes.Of(whole) : element.GetDouble();
    }
}

/// <summary>What numbers in JSON become.</summary>
public enum JsonNumbers
{
    /// <summary>An int if it fits, else a long if it fits, else a double.</summary>
    Smallest,

    /// <summary>A decimal, which keeps <c>1.50</c> as it is written.</summary>
    Decimals,
}
