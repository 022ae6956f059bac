namespace Yaolan.Templating;

/// <summary>Finds the template that an <c>include</c> names.</summary>
public interface ITemplateLoader
{
    /// <summary>The template called <paramref name="name"/>, or null when there is none.</summary>
    TemplateSource? Load(string name);
}

/// <summary>The text of a template and the path shown in its messages.</summary>
public sealed record TemplateSource(string Path, string Text);
