using System.Globalization;
using System.Numerics;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

internal sealed partial class Evaluator
{
    private void WriteExpression(Expression expression)
    {
        if (expression.Kind is not ExpressionKind.Call)
        {
            Write(Evaluate(expression), expression.Start);
            return;
        }
        if (expression.Depth > ShallowDepth)
            EnsureStack(expression.Start);
        var call = (CallExpression)expression;
        var function = ResolveFunction(call);
        if (function is HostFunction { OfText: { } ofText } host && call.OnlyArgument is { } argument)
            WriteText(InvokeOnText(host, ofText, Evaluate(argument), argument, call));
        else if (ReferenceEquals(function, _include) && _output.Indent is null)
            WriteInclude(call);
        else
            Write(CallWithArguments(function, call), call.Start);
    }

    // The text was counted when it was made, and is not too long.
    private void WriteText(string? text)
    {
        if (text is not null)
            _output.Write(text);
    }

    /// <summary>Writes a value as the language writes it.</summary>
    private void Write(object? value, int start)
    {
        switch (value)
        {
            case null:
                return;
            case string text when text.Length <= _stringLimit:
                _output.Write(text);
                return;
            case int number:
                _output.WriteFormatted(number, default, CultureInfo.InvariantCulture);
                return;
            case bool flag:
                _output.Write(flag ? "true" : "false");
                return;
            case long or double or decimal:
                ValueText.WriteNumber(_output, value);
                return;
            default:
                _output.Write(ToText(value, start));
                return;
        }
    }

    /// <summary>A value as text; what is longer than a text may be is cut.</summary>
    public string ToText(object? value, int start)
    {
        switch (value)
        {
            case null or EmptyValue:
                return "";
            case string text when text.Length <= _stringLimit:
                return text;
            case bool flag:
                return flag ? "true" : "false";
            case int number:
                return number.ToString(CultureInfo.InvariantCulture);
        }
        var buffer = BeginValue();
        WriteValue(buffer, value, start, depth: 0);
        return EndValue(buffer, start);
    }

    private OutputBuffer BeginValue()
    {
        var buffer = _spareBuffers.Count > 0 ? _spareBuffers.Pop() : new OutputBuffer();
        buffer.Open(null, Options.StringLimit);
        return buffer;
    }

    private string EndValue(OutputBuffer buffer, int start)
    {
        if (buffer.IsFull)
        {
            if (!Options.TruncateText)
                throw Fail(start, LimitMessage("the text", nameof(TemplateOptions.StringLimit), Options.StringLimit));
            buffer.WriteEllipsis();
        }
        var text = buffer.ToString();
        Work(text.Length, start);
        _spareBuffers.Push(buffer);
        return text;
    }

    private void WriteValue(OutputBuffer buffer, object? value, int start, int depth)
    {
        CheckDepth(depth);
        EnsureStack(start);
        if (depth > 0 && value is string nested)
            ValueText.WriteQuoted(buffer, nested);
        else if (depth > 0 && value is null)
            buffer.Write("null");
        else if (!TryWriteSimple(buffer, value!))
            WriteStructure(buffer, value!, start, depth);
    }

    private bool TryWriteSimple(OutputBuffer buffer, object value)
    {
        switch (value)
        {
            case string text:
                buffer.Write(text);
                return true;
            case bool flag:
                buffer.Write(flag ? "true" : "false");
                return true;
            case TemplateFunction:
                buffer.Write("<function>");
                return true;
            case DateTimeOffset or DateTime or DateOnly:
                buffer.Write(DateText(value));
                return true;
            case TimeSpan span:
                buffer.WriteFormatted(span, "c", CultureInfo.InvariantCulture);
                return true;
            default:
                return ValueText.WriteNumber(buffer, value);
        }
    }

    private void WriteStructure(OutputBuffer buffer, object value, int start, int depth)
    {
        if (IsObject(value))
        {
            WriteObject(buffer, value, start, depth);
            return;
        }
        if (TryGetItems(value, start) is not { } items)
        {
            buffer.Write(
                value is IFormattable formattable ? formattable.ToString(null, Culture) : value.ToString() ?? ""
            );
            return;
        }
        buffer.Write("[");
        for (var i = 0; i < items.Count && !buffer.IsFull; i++)
        {
            if (i > 0)
                buffer.Write(", ");
            WriteValue(buffer, items[i], start, depth + 1);
        }
        buffer.Write("]");
    }

    private void WriteObject(OutputBuffer buffer, object value, int start, int depth)
    {
        buffer.Write("{");
        var isFirst = true;
        foreach (var name in MemberNames(value))
        {
            if (buffer.IsFull)
                return;
            if (!isFirst)
                buffer.Write(", ");
            isFirst = false;
            if (Spelling.IsIdentifier(name))
                buffer.Write(name);
            else
                ValueText.WriteQuoted(buffer, name);
            buffer.Write(": ");
            TryGetMember(value, name, name.GetHashCode(StringComparison.Ordinal), out var member);
            WriteValue(buffer, member, start, depth + 1);
        }
        buffer.Write("}");
    }

    public string Describe(object? value) => ValueKind.Describe(value, IsObject(value));

    public int ToInteger(object? value, Expression place) => ToInteger(value, place.Start);

    /// <summary>A value as an int: numbers are rounded half to even, texts must be numbers.</summary>
    public int ToInteger(object? value, int place)
    {
        switch (value)
        {
            case int number:
                return number;
            case null:
                return 0;
            case bool flag:
                return flag ? 1 : 0;
            case string text
                when int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var parsed):
                return parsed;
            case long or double or float or decimal or BigInteger:
                if (
                    Arithmetic.TryToDouble(value, out var real)
                    && Math.Round(real, MidpointRounding.ToEven) is >= int.MinValue and <= int.MaxValue and var rounded
                )
                    return (int)rounded;
                break;
        }
        throw Fail(place, $"a whole number is expected, not {Describe(value)}");
    }
}
