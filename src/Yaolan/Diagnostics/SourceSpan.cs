namespace Yaolan.Diagnostics;

/// <summary>A run of text: UTF-16 offsets, the end exclusive.</summary>
public readonly record struct SourceSpan(int Start, int End)
{
    public int Length => End - Start;

    /// <summary>The same run, its offsets told from another place.</summary>
    public SourceSpan From(int start) => new(Start - start, End - start);

    public bool Contains(int offset) => offset >= Start && offset < End;
}
