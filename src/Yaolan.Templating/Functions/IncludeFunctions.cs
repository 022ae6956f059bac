using System.Text;
using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Functions;

/// <summary>Functions that render other templates.</summary>
/// <remarks><![CDATA[
/// `include "name" …` renders another template. There `$0` is the name, `$1`, … are the arguments, and `$name` the named ones;
/// other names are shared with the caller. `$.name ?? "none"` gives a named argument a default. `ret` ends only the included
/// template. An include is a function, so its text can be piped and assigned.
/// ]]></remarks>
internal static class IncludeFunctions
{
    private const string TemplatePrefix = "tpl:";

    public static IReadOnlyList<BuiltinFunction> All { get; } =
    [
        new(
            "include",
            "name args...",
            "The text of another template. There `$0` is the name, `$1` and so on are the arguments, and `$name` the named ones.",
            "{{ include \"greeting\" \"Ann\" }}",
            "Hello Ann!",
            static call => Include(call)
        ),
        new(
            "include_join",
            "names separator begin? end?",
            "The texts of several templates, joined. A separator of the form `tpl:name` is itself rendered from a template.",
            "{{ include_join [\"head\", \"foot\"] \", \" \"<\" \">\" }}",
            "<the head, the foot>",
            static call => IncludeJoin(call)
        ),
    ];

    private static string Include(FunctionCall call)
    {
        var arguments = new ScriptArray { Members = call.Named };
        for (var i = 0; i < call.Count; i++)
            arguments.Add(call[i]);
        return call.Evaluator.Include(TemplateName(call, call[0]), arguments, call.Site);
    }

    private static string IncludeJoin(FunctionCall call)
    {
        var text = new StringBuilder();
        var names = call.List(0);
        Append(call, text, Part(call, 2));
        for (var i = 0; i < names.Count; i++)
        {
            if (i > 0)
                Append(call, text, Part(call, 1));
            Append(call, text, Render(call, TemplateName(call, names[i])));
        }
        Append(call, text, Part(call, 3));
        return text.ToString();
    }

    private static string? Part(FunctionCall call, int index)
    {
        var part = call.Text(index);
        return part is not null && part.StartsWith(TemplatePrefix, StringComparison.Ordinal)
            ? Render(call, part[TemplatePrefix.Length..])
            : part;
    }

    private static string Render(FunctionCall call, string name)
    {
        var arguments = new ScriptArray();
        for (var i = 0; i < call.Count; i++)
            arguments.Add(call[i]);
        return call.Evaluator.Include(name, arguments, call.Site);
    }

    private static string TemplateName(FunctionCall call, object? name) => call.Evaluator.TemplateName(name, call.Site);

    private static void Append(FunctionCall call, StringBuilder text, string? part)
    {
        text.Append(part);
        call.Evaluator.CheckLength(text.Length, call.Site.Start);
    }
}
