using System.Globalization;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

/// <summary>The arguments of one call of a function written in C#, and ways to read them.</summary>
public readonly ref struct FunctionCall
{
    private readonly ReadOnlySpan<object?> _arguments;

    internal FunctionCall(Evaluator evaluator, HostFunction function, Expression site, ReadOnlySpan<object?> arguments)
    {
        Evaluator = evaluator;
        Function = function;
        Site = site;
        _arguments = arguments;
    }

    public int Count => _arguments.Length;

    public TemplateOptions Options => Evaluator.Options;

    public CultureInfo Culture => Evaluator.Culture;

    internal Evaluator Evaluator { get; }

    internal HostFunction Function { get; }

    internal Expression Site { get; }

    /// <summary>The named arguments of a function that takes any; null if there are none.</summary>
    internal ScriptObject? Named { get; init; }

    /// <summary>The argument as it is; null if it was left out.</summary>
    public object? this[int index] => index < _arguments.Length ? _arguments[index] : null;

    /// <summary>The argument as text; null stays null.</summary>
    public string? Text(int index) =>
        this[index] is { } value ? value as string ?? Evaluator.ToText(value, PlaceOf(index)) : null;

    /// <summary>The argument as a whole number; null is 0.</summary>
    public int WholeNumber(int index, int ifMissing = 0) =>
        this[index] is { } value ? Evaluator.ToInteger(value, PlaceOf(index)) : ifMissing;

    /// <summary>The argument as a truth value: all but null and false is true.</summary>
    public bool Flag(int index) => Evaluator.IsTrue(this[index]);

    /// <summary>The argument as a double; null is 0, texts are refused.</summary>
    public double Number(int index) =>
        this[index] is null ? 0
        : Arithmetic.TryToDouble(this[index], out var number) ? number
        : throw Fail(index, $"a number is expected, not {Evaluator.Describe(this[index])}");

    /// <summary>The items of a list, an object or a text; empty for null.</summary>
    public IReadOnlyList<object?> List(int index)
    {
        if (this[index] is not { } value)
            return [];
        var items =
            Evaluator.TryGetItems(value, PlaceOf(index))
            ?? throw Fail(index, $"a list is expected, not {Evaluator.Describe(value)}");
        Evaluator.CountItems(items.Count, PlaceOf(index));
        return items;
    }

    /// <summary>An error that points at an argument.</summary>
    public TemplateException Fail(int argument, string message) =>
        Evaluator.Fail(PlaceOf(argument), $"`{Function.Name}`: {message}");

    /// <summary>An error that points at the name of the function.</summary>
    public TemplateException Fail(string message) => Evaluator.Fail(Site.Start, $"`{Function.Name}`: {message}");

    internal int PlaceOf(int index)
    {
        if (Site is not CallExpression call)
            return Site.Start;
        if (!call.IsPlain && index < Function.Parameters.Length)
        {
            foreach (var argument in call.Arguments)
            {
                if (argument.Name == Function.Parameters[index])
                    return argument.Value.Start;
            }
        }
        if (call.Piped is { } piped && index-- == 0)
            return piped.Start;
        return index < call.Arguments.Length ? call.Arguments[index].Value.Start : Site.Start;
    }
}
