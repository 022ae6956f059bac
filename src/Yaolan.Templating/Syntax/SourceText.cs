namespace Yaolan.Templating.Syntax;

/// <summary>A template's text with its path; turns offsets into lines and columns.</summary>
internal sealed class SourceText(string path, string text)
{
    public string Path => path;

    public string Text => text;

    /// <summary>How many errors of a file are told; the others would only follow from these.</summary>
    public const int MostErrors = 100;

    public TemplateError ErrorAt(int offset, string message)
    {
        var (line, column) = Locate(offset);
        return new TemplateError(path, line, column, message);
    }

    public (int Line, int Column) Locate(int offset)
    {
        var before = text.AsSpan(0, Math.Min(offset, text.Length));
        var lineStart = before.LastIndexOf('\n') + 1;
        return (before.Count('\n') + 1, before.Length - lineStart + 1);
    }
}
