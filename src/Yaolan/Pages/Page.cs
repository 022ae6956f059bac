namespace Yaolan.Pages;

/// <summary>A page to be rendered: where it goes, which template writes it, and what that template receives.</summary>
/// <param name="FilePath">The file below the output folder.</param>
/// <param name="Template">The template's name without extension.</param>
/// <param name="Context">Makes the template's context; asked for once, when the page is rendered.</param>
public sealed record Page(string FilePath, string Template, Func<object> Context)
{
    /// <summary>Its address; null for pages that are not to be found by themselves, such as that for addresses that do not exist.</summary>
    public Permalink? Permalink { get; private init; }

    public static Page Of(Permalink permalink, string template, Func<object> context) =>
        new(permalink.FilePath, template, context) { Permalink = permalink };
}
