using Yaolan.Templating.Runtime;

namespace Yaolan.Templating;

/// <summary>What one render works with: options, the templates it may include, and the names it knows.</summary>
public sealed class TemplateContext
{
    public TemplateContext(TemplateOptions? options = null, TemplateCache? cache = null, ScriptObject? globals = null)
    {
        Options = options ?? TemplateOptions.Default;
        Cache = cache ?? new TemplateCache(null);
        Globals = globals ?? new ScriptObject();
    }

    public TemplateContext(TemplateOptions? options, ITemplateLoader loader, ScriptObject? globals = null)
        : this(options, new TemplateCache(loader), globals) { }

    public TemplateOptions Options { get; }

    /// <summary>Loads and keeps included templates; may be shared by many contexts at once.</summary>
    public TemplateCache Cache { get; }

    /// <summary>The names that templates read and write.</summary>
    public ScriptObject Globals { get; }

    /// <summary>
    /// A model behind <see cref="Globals"/>, whose names are read but never written. Renders at the same time may share
    /// it if what is in it cannot change either: see <see cref="ScriptObject.Freeze"/> and <see cref="ITemplateObject"/>.
    /// </summary>
    public object? Model { get; init; }

    /// <summary>Stops the render when cancelled.</summary>
    public CancellationToken CancellationToken { get; init; }
}
