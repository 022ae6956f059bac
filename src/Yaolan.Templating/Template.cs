using Yaolan.Templating.Functions;
using Yaolan.Templating.Parsing;
using Yaolan.Templating.Runtime;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating;

/// <summary>A parsed template: immutable, and safe to render from many threads at once.</summary>
/// <remarks><![CDATA[
/// - The options of a loop also apply after a range without parentheses: `for n in 1..9 limit:3`.
/// - An option that a loop does not know, and a function with two parameters of one name, are found before rendering.
/// - Regular expressions are searched in linear time where the pattern allows it.
/// - Liquid templates, scientific mode, asynchronous functions and reflection on .NET objects are not there.
/// ]]></remarks>
public sealed class Template
{
    private Template(SyntaxTree tree) => Tree = tree;

    /// <summary>Everything that could not be read, in the order of the text.</summary>
    public IReadOnlyList<TemplateError> Errors => Tree.Errors;

    public bool HasErrors => Errors.Count > 0;

    internal SyntaxTree Tree { get; }

    /// <summary>Reads a template. Bad text does not throw; see <see cref="Errors"/>.</summary>
    public static Template Parse(string text, string sourcePath, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Template(Parser.Parse(new SourceText(sourcePath, text), options ?? ParserOptions.Default));
    }

    /// <summary>Renders to a writer; on a <see cref="TemplateException"/> part of the text may be written already.</summary>
    public void Render(TextWriter writer, TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(context);
        new Evaluator(context, this, Builtins.All).Render(writer);
    }

    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new Evaluator(context, this, Builtins.All).Render();
    }

    /// <summary>The template written anew from its tree: without comments, with marks and line breaks in code normalised.</summary>
    public override string ToString() => TemplatePrinter.Print(Tree);
}
