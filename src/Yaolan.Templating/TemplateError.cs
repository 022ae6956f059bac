using System.Globalization;

namespace Yaolan.Templating;

/// <summary>What is wrong with a template and where: line and column count from one, in UTF-16 units.</summary>
public sealed record TemplateError(string SourcePath, int Line, int Column, string Message)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{SourcePath}({Line},{Column}): error: {Message}");
}
