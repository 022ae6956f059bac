using System.Collections.Concurrent;
using System.Globalization;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;
using MessageType = Scriban.Parsing.ParserMessageType;
using SourceSpan = Scriban.Parsing.SourceSpan;

namespace Yaolan.Rendering;

/// <summary>The official engine of the language, compiled in place of ours by <c>-p:ScribanPackageVersion</c>.</summary>
internal sealed class TemplateEngine(TemplateFolder theme) : ITemplateEngine
{
    private readonly ConcurrentDictionary<string, Template?> _templates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Language, ScriptObject> _words = new();

    public IReadOnlyList<TemplateProblem>? Check(string template) =>
        Get(template) is { } parsed
            ?
            [
                .. parsed
                    .Messages.Where(message => message.Type == MessageType.Error)
                    .Select(message => new TemplateProblem(Place(message.Span), message.Message)),
            ]
            : null;

    public void Render(TextWriter writer, string template, object context, InterfaceWords words)
    {
        var globals = new ScriptObject();
        globals.Import(context);
        globals.Add("words", _words.GetOrAdd(words.Language, _ => Words(WordTree.Of(words))));
        var scriban = new TemplateContext
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            LoopLimit = 0,
            LimitToString = 0,
            TemplateLoader = new Loader(theme),
        };
        scriban.PushCulture(CultureInfo.InvariantCulture);
        scriban.PushGlobal(globals);
        try
        {
            writer.Write(Get(template)!.Render(scriban));
        }
        catch (ScriptRuntimeException failed)
        {
            throw new TemplateFailure([new TemplateProblem(Place(failed.Span), failed.OriginalMessage)], failed);
        }
    }

    private Template? Get(string name) =>
        _templates.GetOrAdd(
            name,
            wanted => theme.Load(wanted) is { } source ? Template.Parse(source.Text, source.Path) : null
        );

    private static ScriptObject Words(WordTree tree)
    {
        var words = new ScriptObject();
        foreach (var (name, child) in tree.Children)
            words.Add(name, child is WordTree inner ? Words(inner) : child);
        return words;
    }

    private static SourceLocation Place(SourceSpan span) =>
        new(span.FileName ?? "", span.Start.Line + 1, span.Start.Column + 1);

    private sealed class Loader(TemplateFolder theme) : ITemplateLoader
    {
        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            theme.Load(templatePath)?.Text
            ?? throw new ScriptRuntimeException(callerSpan, $"There is no template {templatePath}.");

        public ValueTask<string> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            new(Load(context, callerSpan, templatePath));
    }
}
