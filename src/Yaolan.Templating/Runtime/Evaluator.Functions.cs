using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

/// <summary>What built-in functions need from the render.</summary>
internal sealed partial class Evaluator
{
    private Dictionary<string, int>? _turns;

    /// <summary>How dates are written, until the template assigns <c>date.format</c>.</summary>
    public string DateFormat { get; private set; } = DateGroup.DefaultFormat;

    /// <summary>How often <c>array.cycle</c> was called for a group before.</summary>
    public int NextTurn(string group, int place)
    {
        _turns ??= new Dictionary<string, int>(StringComparer.Ordinal);
        CheckCount(_turns.Count, place);
        var turn = _turns.GetValueOrDefault(group);
        _turns[group] = turn == int.MaxValue ? 0 : turn + 1;
        return turn;
    }

    /// <summary>The result of an operator in a function such as <c>math.plus</c>.</summary>
    public object? Apply(BinaryOperator binary, object? left, object? right, Expression site) =>
        Apply(binary, left, right, site, site, site.Start);

    /// <summary>Runs a text as code, or renders it as a template.</summary>
    public object? EvaluateText(string? text, Expression site, TemplateMode mode)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        Work(text.Length, site.Start);
        var template = Template.Parse(text, "eval", new ParserOptions { Mode = mode });
        if (template.HasErrors)
            throw Fail(site.Start, "the text cannot be read as a template", template.Errors);
        if (mode is TemplateMode.Script && template.Tree.Page.Statements is [ExpressionStatement only])
        {
            PushFrame(template.Tree.Source, "eval", site.Start, seesCaller: true);
            var value = Evaluate(only.Expression);
            PopFrame();
            return value;
        }
        var outer = BeginCapture(indent: null);
        RunInclude(template, new ScriptArray(), site);
        return EndCapture(outer, site.Start);
    }

    private string DateText(object value)
    {
        var date = DateMembers.ToDate(value, Options.TimeZone)!.Value;
        return DatePattern.Write(date, DateFormat, Culture);
    }

    private void SetDateMember(string name, object? value, int place)
    {
        if (name != "format")
            throw Fail(place, $"`date.{name}` cannot be assigned, only `date.format` can");
        DateFormat = value is null ? DateGroup.DefaultFormat : ToText(value, place);
    }
}
