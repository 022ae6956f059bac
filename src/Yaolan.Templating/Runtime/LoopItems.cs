using System.Collections;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

/// <summary>A part of a list, forwards or backwards, without a copy.</summary>
internal readonly struct LoopItems(IReadOnlyList<object?> items, int first, int step, int count)
{
    public int Count => count;

    public object? this[int index] => items[first + (index * step)];
}

/// <summary>The characters of a text as texts.</summary>
internal sealed class TextItems(string text) : IReadOnlyList<object?>
{
    public int Count => text.Length;

    public object? this[int index] => Boxes.Of(text[index]);

    public IEnumerator<object?> GetEnumerator()
    {
        foreach (var c in text)
            yield return Boxes.Of(c);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
