using System.Collections.Concurrent;

namespace Yaolan.Pages.Parts;

/// <summary>
/// What the pages of both languages share: long lists with their parts, and what is gathered for one part. Both are made one
/// after the other, so that of each kind only the last is kept.
/// </summary>
internal sealed class DividedLists
{
    private readonly ConcurrentDictionary<string, (object Of, object Made)> _last = new(StringComparer.Ordinal);

    /// <param name="list">What is listed, such as the figures of an indicator.</param>
    /// <param name="of">Of what it is listed: the code of the indicator.</param>
    public T Get<T>(string list, object of, Func<T> make)
        where T : notnull
    {
        if (_last.TryGetValue(list, out var last) && last.Of.Equals(of))
            return (T)last.Made;
        var made = make();
        _last[list] = (of, made);
        return made;
    }
}
