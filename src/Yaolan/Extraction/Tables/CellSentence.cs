using System.Text;
using Yaolan.Diagnostics;

namespace Yaolan.Extraction.Tables;

/// <summary>
/// The sentence that a cell stands for: 地区生产总值 | 增长（%） | 6.5 says 地区生产总值增长6.5%. Words of the cell know where
/// they stand in the block.
/// </summary>
internal sealed class CellSentence
{
    private readonly StringBuilder _text = new();
    private readonly List<(int At, int Length, int Source, int Sign)> _fromCell = [];

    public string Text => _text.ToString();

    /// <summary>Where the cell's own words begin.</summary>
    public int ValueStart { get; private set; } = -1;

    public CellSentence Say(string words)
    {
        _text.Append(words);
        return this;
    }

    /// <summary>Adds words that the cell holds at a place of the block.</summary>
    /// <param name="sign">How many characters before them, ≥ or a minus, the sentence says in words.</param>
    public CellSentence Quote(string words, int source, int sign = 0)
    {
        if (ValueStart < 0)
            ValueStart = _text.Length;
        _fromCell.Add((_text.Length, words.Length, source, sign));
        _text.Append(words);
        return this;
    }

    /// <summary>Where in the block the words of a span stand; empty when none of them are the cell's.</summary>
    public SourceSpan PlaceOf(SourceSpan span)
    {
        var (first, last) = (int.MaxValue, -1);
        foreach (var (at, length, source, sign) in _fromCell)
        {
            var (start, end) = (Math.Max(at, span.Start), Math.Min(at + length, span.End));
            if (start >= end)
                continue;
            var before = start == at ? sign : 0;
            (first, last) = (Math.Min(first, source + start - at - before), Math.Max(last, source + end - at));
        }
        return last < 0 ? default : new SourceSpan(first, last);
    }
}
