using System.Collections.Concurrent;

namespace Yaolan.Pages.Parts;

/// <summary>
/// Long lists and their parts. The pages of both languages show the same rows one after the other, so that of each kind of
/// list only the last is kept.
/// </summary>
internal sealed class DividedLists
{
    private readonly ConcurrentDictionary<string, (object Of, object Made)> _last = new(StringComparer.Ordinal);

    /// <param name="list">What is listed, such as the figures of an indicator.</param>
    /// <param name="of">Of what it is listed: the code of the indicator.</param>
    public ListPart<T> Get<T>(string list, object of, Func<ListPart<T>> make)
    {
        if (_last.TryGetValue(list, out var last) && last.Of.Equals(of))
            return (ListPart<T>)last.Made;
        var made = make();
        _last[list] = (of, made);
        return made;
    }
}
