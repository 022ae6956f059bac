using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

internal sealed partial class Evaluator
{
    /// <summary>Renders another template to a text of its own.</summary>
    public string Include(string name, ScriptArray arguments, Expression site)
    {
        var template = FindTemplate(name, site);
        var outer = BeginCapture(indent: null);
        RunInclude(template, arguments, site);
        return EndCapture(outer, site.Start);
    }

    /// <summary>Renders another template to where the caller writes.</summary>
    private void WriteInclude(string name, ScriptArray arguments, Expression site) =>
        RunInclude(FindTemplate(name, site), arguments, site);

    private Template FindTemplate(string name, Expression site)
    {
        var template = _context.Cache.Get(name) ?? throw Fail(site.Start, $"the template `{name}` was not found");
        if (template.HasErrors)
            throw Fail(site.Start, $"the template `{name}` cannot be read", template.Errors);
        return template;
    }

    private void RunInclude(Template template, ScriptArray arguments, Expression site)
    {
        var tree = template.Tree;
        PushFrame(tree.Source, tree.Source.Path, site.Start, seesCaller: true);
        Top.Arguments = arguments;
        var flow = tree.FrontMatter is { } front ? Execute(front) : Flow.Normal;
        if (flow is Flow.Normal)
            flow = Execute(tree.Page);
        if (flow is Flow.Return)
            Write(TakeReturned(), tree.Page.Start);
        PopFrame();
    }
}
