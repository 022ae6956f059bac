using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

internal sealed partial class Evaluator
{
    /// <summary>Arguments of includes that are over, for later calls.</summary>
    private readonly Stack<ScriptArray> _spareArguments = new();

    /// <summary>Renders another template to a text of its own.</summary>
    public string Include(string name, ScriptArray arguments, Expression site)
    {
        var template = FindTemplate(name, site);
        var outer = BeginCapture(indent: null);
        RunInclude(template, arguments, site);
        return EndCapture(outer, site.Start);
    }

    /// <summary>
    /// Renders an <c>include</c> that stands alone straight to where the caller writes, instead of to a text of its
    /// own; where lines are to be indented that is not possible.
    /// </summary>
    private void WriteInclude(CallExpression call)
    {
        var arguments = EvaluateArguments(call);
        if (arguments.Count == 0)
            throw WrongCount(call, 0, 1);
        var template = TemplateOf(call, TemplateName(arguments[0], call));
        RunInclude(template, arguments, call);
        if (!template.Tree.NamesArguments)
        {
            arguments.Clear();
            _spareArguments.Push(arguments);
        }
    }

    // A place in a template includes one template, nearly always.
    private Template TemplateOf(CallExpression call, string name)
    {
        if (call.Site is { } site && ReferenceEquals(site.Cache, _context.Cache) && site.Name == name)
            return site.Template;
        var template = FindTemplate(name, call);
        call.Site = new IncludeSite(_context.Cache, name, template);
        return template;
    }

    /// <summary>The name that an include asks for.</summary>
    public string TemplateName(object? name, Expression site) =>
        ToText(name, site.Start) is { Length: > 0 } text
            ? text
            : throw Fail(site.Start, "the name of a template is expected, not null or nothing");

    private Template FindTemplate(string name, Expression site)
    {
        var template = Load(name, site) ?? throw Fail(site.Start, $"the template `{name}` was not found");
        if (template.HasErrors)
            throw Fail(site.Start, $"the template `{name}` cannot be read", template.Errors);
        return template;
    }

    private Template? Load(string name, Expression site)
    {
        try
        {
            return _context.Cache.Get(name);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            throw Fail(site.Start, $"the template `{name}` cannot be loaded: {e.Message}", inner: e);
        }
    }

    private void RunInclude(Template template, ScriptArray arguments, Expression site)
    {
        var tree = template.Tree;
        PushFrame(tree.Source, tree.Source.Path, site.Start, seesCaller: true);
        _top.Arguments = arguments;
        var flow = tree.FrontMatter is { } front ? Execute(front) : Flow.Normal;
        if (flow is Flow.Normal)
            flow = Execute(tree.Page);
        if (flow is Flow.Return)
            Write(TakeReturned(), tree.Page.Start);
        PopFrame();
    }
}
