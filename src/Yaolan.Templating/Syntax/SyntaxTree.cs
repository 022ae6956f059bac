namespace Yaolan.Templating.Syntax;

/// <summary>A parsed template: its front matter, its page and what could not be read.</summary>
/// <param name="NamesArguments">Somewhere stands <c>$</c>, so that the list of the arguments may outlive an include.</param>
internal sealed record SyntaxTree(
    SourceText Source,
    Block? FrontMatter,
    Block Page,
    TemplateMode Mode,
    bool NamesArguments,
    IReadOnlyList<TemplateError> Errors
);
