using System.Globalization;

namespace Yaolan.Templating;

/// <summary>One step of the way to a failing place: what was called, and from where.</summary>
public sealed record TemplateFrame(string Name, string SourcePath, int Line, int Column)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}, called at {SourcePath}({Line},{Column})");
}
