namespace Yaolan.Templating.Syntax;

/// <summary>A part of a template's tree; <see cref="End"/> is the offset just after it.</summary>
internal abstract class SyntaxNode(int start, int end)
{
    public int Start => start;

    public int End => end;
}
