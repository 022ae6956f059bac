using Yaolan.Templating.Runtime;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Functions;

/// <summary>What templates can do with any value, and with objects.</summary>
internal static class ObjectFunctions
{
    public static FunctionGroup Group { get; } =
        new(
            "object",
            [
                new(
                    "default",
                    "value default",
                    "The value, or the other one if it is null or an empty text. Unlike `??`, which only replaces null.",
                    "{{ \"\" | object.default \"none\" }}",
                    "none",
                    static call => call[0] is null or "" ? call[1] : call[0]
                ),
                new(
                    "eval",
                    "template",
                    "The value of code in a text.",
                    "{{ \"1 + 2\" | object.eval }}",
                    "3",
                    static call => call.Evaluator.EvaluateText(call.Text(0), call.Site, TemplateMode.Script)
                ),
                new(
                    "eval_template",
                    "template",
                    "What a text that is a template renders.",
                    "{{ \"<{\" + \"{ 1 + 2 }\" + \"}>\" | object.eval_template }}",
                    "<3>",
                    static call => call.Evaluator.EvaluateText(call.Text(0), call.Site, TemplateMode.Text)
                ),
                new(
                    "format",
                    "value format culture?",
                    "A number, date or time span by a .NET format.",
                    "{{ 255 | object.format \"X4\" }}",
                    "00FF",
                    static call => Format(call)
                ),
                new(
                    "from_json",
                    "json",
                    "The value that a JSON text stands for; its numbers are decimals.",
                    "{{ x = '{\"a\": [1, 2]}' | object.from_json; x.a[1] }}",
                    "2",
                    static call => JsonText.Read(call)
                ),
                new(
                    "has_key",
                    "value key",
                    "Whether an object has a member of that name.",
                    "{{ {a: null} | object.has_key \"a\" }}",
                    "true",
                    static call => Boxes.Of(HasKey(call, out _))
                ),
                new(
                    "has_value",
                    "value key",
                    "Whether an object has a member of that name that is not null.",
                    "{{ {a: null} | object.has_value \"a\" }}",
                    "false",
                    static call => Boxes.Of(HasKey(call, out var value) && value is not null)
                ),
                new(
                    "keys",
                    "value",
                    "The names of the members.",
                    "{{ {a: 1, b: 2} | object.keys }}",
                    "[\"a\", \"b\"]",
                    static call => new ScriptArray(call[0] is { } value ? call.Evaluator.MemberNames(value) : [])
                ),
                new(
                    "kind",
                    "value",
                    "The exact kind of a value: int, long, bigint, float, double, decimal, bool, string, array, range, object, date, timespan or function.",
                    "{{ 1.5 | object.kind }} {{ [] | object.kind }}",
                    "double array",
                    static call => ValueKind.KindOf(call[0], call.Evaluator.IsObject(call[0]))
                ),
                new(
                    "size",
                    "value",
                    "How many characters, items or members there are; 0 for other values.",
                    "{{ {a: 1, b: 2} | object.size }}",
                    "2",
                    static call => Boxes.Of(Size(call))
                ),
                new(
                    "to_json",
                    "value",
                    "The value as compact JSON.",
                    "{{ {a: 1, b: [true, null]} | object.to_json }}",
                    "{\"a\":1,\"b\":[true,null]}",
                    static call => JsonText.Write(call)
                ),
                new(
                    "typeof",
                    "value",
                    "The family of a value: string, boolean, number, array, iterator or object; null for null.",
                    "{{ 1.5 | object.typeof }} {{ 1..3 | object.typeof }}",
                    "number iterator",
                    static call => ValueKind.FamilyOf(call[0], call.Evaluator.IsObject(call[0]))
                ),
                new(
                    "values",
                    "value",
                    "The values of the members.",
                    "{{ {a: 1, b: 2} | object.values }}",
                    "[1, 2]",
                    static call => Values(call)
                ),
            ]
        );

    private static string Format(FunctionCall call)
    {
        var evaluator = call.Evaluator;
        var value = DateMembers.ToDate(call[0], call.Options.TimeZone) is { } date ? date : call[0];
        return value switch
        {
            null => "",
            DateTimeOffset or TimeSpan => NumberFormat.Apply(call, (IFormattable)value),
            IFormattable number when Arithmetic.IsNumber(number) => NumberFormat.Apply(call, number),
            _ => throw call.Fail($"a number, date or time span is expected, not {evaluator.Describe(value)}"),
        };
    }

    private static bool HasKey(FunctionCall call, out object? value)
    {
        value = null;
        if (call[0] is not { } target)
            return false;
        if (!call.Evaluator.IsObject(target))
            throw call.Fail(0, $"an object is expected, not {call.Evaluator.Describe(target)}");
        var name = call.Text(1);
        return name is not null
            && call.Evaluator.TryGetMember(target, name, name.GetHashCode(StringComparison.Ordinal), out value);
    }

    private static int Size(FunctionCall call) =>
        call[0] switch
        {
            null => 0,
            string text => text.Length,
            var value when call.Evaluator.IsObject(value) => call.Evaluator.MemberNames(value).Count(),
            var value => call.Evaluator.TryGetItems(value, call.Site.Start)?.Count ?? 0,
        };

    private static ScriptArray Values(FunctionCall call)
    {
        var values = new ScriptArray();
        if (call[0] is not { } target)
            return values;
        foreach (var name in call.Evaluator.MemberNames(target))
        {
            call.Evaluator.TryGetMember(target, name, name.GetHashCode(StringComparison.Ordinal), out var value);
            values.Add(value);
        }
        return values;
    }
}
