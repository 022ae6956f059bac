using System.Text;
using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Functions;

/// <summary>One text out of the items of a list.</summary>
internal static class ListJoining
{
    public static string Join(FunctionCall call)
    {
        if (call[0] is null)
            return "";
        var items = call.List(0);
        var delimiter = call.Text(1) ?? "";
        return call[2] switch
        {
            null => JoinTexts(call, items, delimiter),
            TemplateFunction function => JoinResults(call, items, delimiter, function),
            var other => throw call.Fail(
                2,
                $"a function is expected, not {call.Evaluator.Describe(other)}; `@` before its name passes it"
            ),
        };
    }

    public static string JoinTexts(FunctionCall call, IReadOnlyList<object?> items, string delimiter)
    {
        var text = new StringBuilder();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                text.Append(delimiter);
            text.Append(call.Evaluator.ToText(items[i], call.PlaceOf(0)));
            call.Evaluator.CheckLength(text.Length, call.Site.Start);
        }
        return text.ToString();
    }

    private static string JoinResults(
        FunctionCall call,
        IReadOnlyList<object?> items,
        string delimiter,
        TemplateFunction function
    )
    {
        var results = new List<object?>(items.Count);
        foreach (var item in items)
        {
            var text = call.Evaluator.ToText(item, call.PlaceOf(0));
            results.Add(call.Evaluator.Invoke(function, call.Site, text));
        }
        return JoinTexts(call, results, delimiter);
    }
}
