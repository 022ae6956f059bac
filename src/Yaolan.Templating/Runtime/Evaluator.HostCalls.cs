using System.Runtime.CompilerServices;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

/// <summary>Calls of functions written in C#.</summary>
internal sealed partial class Evaluator
{
    /// <summary>Functions with no more parameters than this get their arguments on the stack.</summary>
    private const int MaxFastArguments = 8;

    /// <summary>Calls a function that is named without arguments.</summary>
    private object? Call(TemplateFunction function, Expression site)
    {
        if (function is not HostFunction host)
            return Run((ScriptFunction)function, new ScriptArray(), site);
        if (host.Required > 0)
            throw WrongCount(site, 0, host.Required);
        if (host.Parameters.Length > MaxFastArguments)
            return InvokeHost(host, new FunctionCall(this, host, site, new object?[host.Parameters.Length]));
        var buffer = new ArgumentBuffer();
        Span<object?> slots = buffer;
        return InvokeHost(
            host,
            new FunctionCall(this, host, site, slots[..(host.IsVariadic ? 0 : host.Parameters.Length)])
        );
    }

    private object? CallHost(HostFunction host, CallExpression call) =>
        host.OfText is { } ofText && call.OnlyArgument is { } text
            ? InvokeOnText(host, ofText, Evaluate(text), text, call)
            : CallWithSlots(host, call);

    private object? CallWithSlots(HostFunction host, CallExpression call)
    {
        var given = call.Arguments.Length + (call.Piped is null ? 0 : 1);
        if (host.IsVariadic || !call.IsPlain || host.Parameters.Length > MaxFastArguments)
            return CallHostSlowly(host, call);
        if (given < host.Required || given > host.Parameters.Length)
            throw WrongCount(call, given, host.Required);
        if (call.OnlyArgument is { } single && host.Parameters.Length == 1)
        {
            var only = Evaluate(single);
            return InvokeHost(host, new FunctionCall(this, host, call, new ReadOnlySpan<object?>(in only)));
        }
        var buffer = new ArgumentBuffer();
        Span<object?> slots = buffer;
        var count = 0;
        if (call.Piped is { } piped)
            slots[count++] = Evaluate(piped);
        foreach (var argument in call.Arguments)
            slots[count++] = Evaluate(argument.Value);
        return InvokeHost(host, new FunctionCall(this, host, call, slots[..host.Parameters.Length]));
    }

    private object? CallHostSlowly(HostFunction host, CallExpression call)
    {
        var given = EvaluateArguments(call);
        if (host.IsVariadic)
        {
            if (given.Count < host.Required)
                throw WrongCount(call, given.Count, host.Required);
            object?[] all = [.. given];
            return InvokeHost(host, new FunctionCall(this, host, call, all) { Named = given.Members });
        }
        var slots = new object?[host.Parameters.Length];
        var isGiven = new bool[slots.Length];
        var count = 0;
        foreach (var item in given)
            Place(item, count++);
        for (var i = 0; i < (given.Members?.Count ?? 0); i++)
        {
            var (name, value) = given.Members!.At(i);
            var index = Array.IndexOf(host.Parameters, name);
            if (index >= 0)
                (slots[index], isGiven[index]) = (value, true);
            else
                Place(value, count++);
        }
        for (var i = 0; i < host.Required; i++)
        {
            if (!isGiven[i])
                throw WrongCount(call, count, host.Required);
        }
        return InvokeHost(host, new FunctionCall(this, host, call, slots));

        void Place(object? value, int index)
        {
            if (index >= slots.Length)
                throw WrongCount(call, index + 1, host.Required);
            (slots[index], isGiven[index]) = (value, true);
        }
    }

    private object? InvokeHost(HostFunction host, FunctionCall call)
    {
        try
        {
            var result = host.Body(call);
            if (result is string text)
                CountText(text, call.Site.Start);
            return result;
        }
        catch (Exception e) when (IsFault(e))
        {
            throw Fail(call.Site.Start, $"`{host.Name}`: {e.Message}", inner: e);
        }
    }

    private string? InvokeOnText(
        HostFunction host,
        Func<string?, string?> ofText,
        object? value,
        Expression argument,
        Expression site
    )
    {
        try
        {
            var result = ofText(value is null ? null : value as string ?? ToText(value, argument.Start));
            if (result is not null)
                CountText(result, site.Start);
            return result;
        }
        catch (Exception e) when (IsFault(e))
        {
            throw Fail(site.Start, $"`{host.Name}`: {e.Message}", inner: e);
        }
    }

    private void CountText(string text, int start)
    {
        CheckLength(text.Length, start);
        Work(text.Length, start);
    }

    private static bool IsFault(Exception e) =>
        e is not (TemplateException or OperationCanceledException or OutOfMemoryException);

    /// <summary>Calls a function value from a built-in function such as <c>array.each</c>.</summary>
    public object? Invoke(TemplateFunction function, Expression site, params ReadOnlySpan<object?> arguments)
    {
        if (function is ScriptFunction script)
            return Run(script, new ScriptArray([.. arguments]), site);
        var host = (HostFunction)function;
        if (arguments.Length < host.Required || arguments.Length > host.Parameters.Length && !host.IsVariadic)
            throw WrongCount(site, arguments.Length, host.Required);
        var slots = new object?[host.IsVariadic ? arguments.Length : host.Parameters.Length];
        arguments.CopyTo(slots);
        return InvokeHost(host, new FunctionCall(this, host, site, slots));
    }

    [InlineArray(MaxFastArguments)]
    private struct ArgumentBuffer
    {
        private object? _first;
    }
}
