using System.Text.Json;
using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Tests;

/// <summary>What a template renders, or the first thing that is wrong with it.</summary>
internal sealed record Rendering(string? Output, TemplateError? Error, string Message)
{
    /// <summary>The options of the tests: those of the language, in a zone that is the same everywhere.</summary>
    public static TemplateOptions Options { get; } = new() { TimeZone = TimeZoneInfo.Utc };

    public static Rendering Run(JsonElement example) =>
        Run(
            example.GetProperty("template").GetString()!,
            JsonData.ReadObject(example.GetProperty("data")),
            example.TryGetProperty("includes", out var includes)
                ? includes.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!)
                : []
        );

    public static Rendering Run(
        string template,
        ScriptObject? globals = null,
        Dictionary<string, string>? includes = null,
        TemplateOptions? options = null
    )
    {
        var parsed = Template.Parse(template, "text");
        if (parsed.HasErrors)
            return new Rendering(null, parsed.Errors[0], string.Join('\n', parsed.Errors));
        try
        {
            var cache = new TemplateCache(new Loader(includes ?? []));
            return new Rendering(parsed.Render(new TemplateContext(options ?? Options, cache, globals)), null, "");
        }
        catch (TemplateException e)
        {
            return new Rendering(null, e.Error, e.Message);
        }
    }

    private sealed class Loader(Dictionary<string, string> templates) : ITemplateLoader
    {
        public TemplateSource? Load(string name) =>
            templates.TryGetValue(name, out var text) ? new TemplateSource(name, text) : null;
    }
}
