namespace Yaolan.Diagnostics;

/// <summary>A run of text: UTF-16 offsets, the end exclusive.</summary>
public readonly record struct SourceSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int offset) => offset >= Start && offset < End;
}
