using System.Globalization;

namespace Yaolan.Diagnostics;

/// <summary>A place a person can open: a path below the workspace, line and column from 1 (0 when only the file is meant).</summary>
public sealed record SourceLocation(string Path, int Line = 0, int Column = 0) : IComparable<SourceLocation>
{
    /// <summary>The place of an offset in a text, columns counted in UTF-16 units.</summary>
    public static SourceLocation At(string path, string text, int offset)
    {
        var before = text.AsSpan(0, Math.Clamp(offset, 0, text.Length));
        var line = before.Count('\n') + 1;
        return new SourceLocation(path, line, before.Length - before.LastIndexOf('\n'));
    }

    public int CompareTo(SourceLocation? other)
    {
        if (other is null)
            return 1;
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0)
            return byPath;
        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    public override string ToString() =>
        Line == 0 ? Path : string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Math.Max(1, Column)})");
}
