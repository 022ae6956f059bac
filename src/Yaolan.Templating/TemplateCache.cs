using System.Collections.Concurrent;

namespace Yaolan.Templating;

/// <summary>Keeps each included template parsed; safe to share between threads.</summary>
public sealed class TemplateCache(ITemplateLoader? loader, ParserOptions? options = null)
{
    private readonly ConcurrentDictionary<string, Lazy<Template?>> _templates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Type, IMemberAccessor?> _accessors = new();
    private readonly Func<string, Lazy<Template?>> _load = name =>
        new(() => loader?.Load(name) is { } source ? Template.Parse(source.Text, source.Path, options) : null);

    /// <summary>The template of this name, or null when the loader knows none.</summary>
    public Template? Get(string name)
    {
        var template = _templates.GetOrAdd(name, _load).Value;
        if (template is null)
            _templates.TryRemove(name, out _);
        return template;
    }

    internal IMemberAccessor? FindAccessor(Type type, Func<Type, IMemberAccessor?> find) =>
        _accessors.GetOrAdd(type, find);
}
