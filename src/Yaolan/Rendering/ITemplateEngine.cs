using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Rendering;

/// <summary>
/// Renders the theme's templates. Two engines do: ours, and the official package of the language, which
/// <c>-p:ScribanPackageVersion=…</c> compiles in instead. Both must give the same bytes.
/// </summary>
internal interface ITemplateEngine
{
    /// <summary>The errors of a template; null when there is no such template.</summary>
    IReadOnlyList<TemplateProblem>? Check(string template);

    /// <summary>Writes a page's text.</summary>
    /// <exception cref="TemplateFailure">The template cannot be rendered with this context.</exception>
    void Render(TextWriter writer, string template, object context, InterfaceWords words);
}

/// <summary>Something wrong in a template, and where.</summary>
internal sealed record TemplateProblem(SourceLocation Location, string Message);

/// <summary>A page that could not be rendered: all that is known of why.</summary>
internal sealed class TemplateFailure(IReadOnlyList<TemplateProblem> problems, Exception cause)
    : Exception(problems[0].Message, cause)
{
    public IReadOnlyList<TemplateProblem> Problems { get; } = problems;
}
