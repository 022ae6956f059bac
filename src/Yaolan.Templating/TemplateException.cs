using System.Globalization;
using System.Text;

namespace Yaolan.Templating;

/// <summary>A render that could not be finished: the place, the reason, and the includes and functions that led there.</summary>
/// <remarks><![CDATA[
/// A message says file, line and column, what was found and what is expected. Mistakes in the text of a template are all told
/// at once. A mistake while rendering ends the render and names the includes and functions that led to it.
///
/// ```scriban
/// {{ author.name.first.letter }}
/// ```
///
/// ```text
/// text(1,22): error: cannot read `letter`: `author.name.first` is null; `?.` accepts that
/// ```
/// ]]></remarks>
public sealed class TemplateException : Exception
{
    private const int ShownFrames = 10;

    public TemplateException(
        TemplateError error,
        IReadOnlyList<TemplateFrame> stack,
        IReadOnlyList<TemplateError>? causes = null,
        Exception? innerException = null
    )
        : base(Describe(error, stack, causes ?? []), innerException)
    {
        Error = error;
        Stack = stack;
        Causes = causes ?? [];
    }

    public TemplateError Error { get; }

    /// <summary>The calls that were open, innermost first.</summary>
    public IReadOnlyList<TemplateFrame> Stack { get; }

    /// <summary>The errors of an included template that could not be parsed.</summary>
    public IReadOnlyList<TemplateError> Causes { get; }

    private static string Describe(
        TemplateError error,
        IReadOnlyList<TemplateFrame> stack,
        IReadOnlyList<TemplateError> causes
    )
    {
        var text = new StringBuilder().Append(error);
        foreach (var cause in causes)
            text.Append('\n').Append("  ").Append(cause);
        foreach (var frame in stack.Take(ShownFrames))
            text.Append('\n').Append("  in ").Append(frame);
        if (stack.Count > ShownFrames)
            text.Append(CultureInfo.InvariantCulture, $"\n  and {stack.Count - ShownFrames} calls more");
        return text.ToString();
    }
}
