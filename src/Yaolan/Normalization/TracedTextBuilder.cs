using System.Text;

namespace Yaolan.Normalization;

/// <summary>Collects characters with their places in the seed.</summary>
internal sealed class TracedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _origins = [];

    public int Length => _text.Length;

    public char Last => _text.Length == 0 ? '\0' : _text[^1];

    /// <summary>The offset in the seed just after the last character.</summary>
    public int OriginOfEnd => _origins.Count == 0 ? 0 : _origins[^1] + 1;

    public TracedTextBuilder Append(char character, int origin)
    {
        _text.Append(character);
        _origins.Add(origin);
        return this;
    }

    /// <summary>Adds text that stands for one place of the seed.</summary>
    public TracedTextBuilder Append(string text, int origin)
    {
        foreach (var character in text)
            Append(character, origin);
        return this;
    }

    public TracedTextBuilder Append(TracedText text)
    {
        _text.Append(text.Text);
        _origins.AddRange(text.Origins);
        return this;
    }

    public TracedTextBuilder Append(TracedText text, int start, int end)
    {
        _text.Append(text.Text, start, end - start);
        _origins.AddRange(text.Origins[start..end]);
        return this;
    }

    /// <summary>What was collected from a place on.</summary>
    public string From(int start) => _text.ToString(start, Length - start);

    public TracedText Build() => new(_text.ToString(), _origins.ToArray());
}
