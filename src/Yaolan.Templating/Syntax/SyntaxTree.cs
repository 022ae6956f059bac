namespace Yaolan.Templating.Syntax;

/// <summary>A parsed template: its front matter, its page and what could not be read.</summary>
internal sealed record SyntaxTree(
    SourceText Source,
    Block? FrontMatter,
    Block Page,
    TemplateMode Mode,
    IReadOnlyList<TemplateError> Errors
);
