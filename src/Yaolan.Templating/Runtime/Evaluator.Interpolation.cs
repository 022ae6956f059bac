using System.Text;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

internal sealed partial class Evaluator
{
    private string Interpolate(InterpolationExpression expression)
    {
        var text = new StringBuilder();
        foreach (var part in expression.Parts)
            AppendInterpolated(text, Evaluate(part), part.Start, depth: 0);
        return text.ToString();
    }

    /// <summary>Interpolated texts have a way of their own to write truth values, lists, objects and dates.</summary>
    private void AppendInterpolated(StringBuilder text, object? value, int start, int depth)
    {
        CheckDepth(depth);
        EnsureStack(start);
        if (value is bool flag)
            text.Append(flag);
        else if (DateMembers.ToDate(value, Options.TimeZone) is { } date)
            text.Append(date.DateTime.ToString(Culture));
        else if (value is ScriptRange or ScriptIterator)
            text.Append("Scriban.Runtime.ScriptRange");
        else if (IsSequence(value))
            text.Append("Scriban.Runtime.ScriptArray");
        else if (value is not EmptyValue && IsObject(value))
            AppendInterpolatedObject(text, value!, start, depth);
        else
            text.Append(ToText(value, start));
        CheckLength(text.Length, start);
    }

    private void AppendInterpolatedObject(StringBuilder text, object value, int start, int depth)
    {
        var separator = "{";
        foreach (var name in MemberNames(value))
        {
            text.Append(separator).Append(name).Append(": ");
            TryGetMember(value, name, name.GetHashCode(StringComparison.Ordinal), out var member);
            AppendInterpolated(text, member, start, depth + 1);
            separator = ", ";
        }
        text.Append(separator == "{" ? "{}" : "}");
    }
}
