using System.Collections.Concurrent;
using System.Globalization;
using Yaolan.Diagnostics;
using Yaolan.Templating;
using Yaolan.Templating.Runtime;
using Yaolan.Vocabularies;

namespace Yaolan.Rendering;

/// <summary>Our own engine, strict and with limits that a whole page stays far below.</summary>
internal sealed class TemplateEngine(TemplateFolder theme) : ITemplateEngine
{
    private static readonly TemplateOptions Options = new()
    {
        StrictVariables = true,
        LoopLimit = 1_000_000,
        StringLimit = 16 * 1024 * 1024,
        OutputLimit = 16 * 1024 * 1024,
        TruncateText = false,
        TimeLimit = TimeSpan.FromSeconds(30),
        Culture = CultureInfo.InvariantCulture,
        TimeZone = TimeZoneInfo.Utc,
        BacktrackingRegex = false,
        TextOrder = StringComparer.Ordinal,
        FindAccessor = RecordAccessor.For,
    };

    private readonly TemplateCache _cache = new(theme);
    private readonly ConcurrentDictionary<Language, ScriptObject> _words = new();

    public IReadOnlyList<TemplateProblem>? Check(string template) =>
        _cache.Get(template) is { } parsed ? [.. parsed.Errors.Select(Problem)] : null;

    public void Render(TextWriter writer, string template, object context, InterfaceWords words)
    {
        var globals = new ScriptObject
        {
            ["words"] = _words.GetOrAdd(words.Language, _ => Words(WordTree.Of(words)).Freeze()),
        };
        try
        {
            _cache.Get(template)!.Render(writer, new TemplateContext(Options, _cache, globals) { Model = context });
        }
        catch (TemplateException failed)
        {
            var stack = string.Concat(failed.Stack.Select(frame => $"\n  in {frame}"));
            var problem = new TemplateProblem(Place(failed.Error), failed.Error.Message + stack);
            throw new TemplateFailure([problem, .. failed.Causes.Select(Problem)], failed);
        }
    }

    private static ScriptObject Words(WordTree tree)
    {
        var words = new ScriptObject();
        foreach (var (name, child) in tree.Children)
            words[name] = child is WordTree inner ? Words(inner) : child;
        return words;
    }

    private static TemplateProblem Problem(TemplateError error) => new(Place(error), error.Message);

    private static SourceLocation Place(TemplateError error) => new(error.SourcePath, error.Line, error.Column);
}
