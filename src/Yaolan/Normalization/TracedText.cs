namespace Yaolan.Normalization;

/// <summary>Text in which every character knows the UTF-16 offset in the seed that it came from.</summary>
public sealed class TracedText
{
    private readonly ReadOnlyMemory<int> _origins;

    internal TracedText(string text, ReadOnlyMemory<int> origins)
    {
        Text = text;
        _origins = origins;
    }

    public string Text { get; }

    public int Length => Text.Length;

    public ReadOnlySpan<int> Origins => _origins.Span;

    public int OriginOf(int index) => _origins.Span[index];

    /// <summary>The offset in the seed just after the last character: what is put between two lines stands for the line end.</summary>
    public int OriginOfEnd => Length == 0 ? 0 : Origins[^1] + 1;

    public TracedText Slice(int start, int length) =>
        start == 0 && length == Length
            ? this
            : new TracedText(Text.Substring(start, length), _origins.Slice(start, length));

    public TracedText From(int start) => Slice(start, Length - start);

    /// <summary>Other characters in the same places.</summary>
    internal TracedText With(string text) => new(text, _origins);

    /// <summary>Without white space at both ends, the ideographic space included.</summary>
    public TracedText Trim()
    {
        var (start, end) = (0, Length);
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        return Slice(start, end - start);
    }

    public static TracedText Of(string text)
    {
        var origins = new int[text.Length];
        for (var index = 0; index < origins.Length; index++)
            origins[index] = index;
        return new TracedText(text, origins);
    }

    public override string ToString() => Text;
}
