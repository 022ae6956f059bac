using System.Collections.Concurrent;

namespace Yaolan.Pages.Parts;

/// <summary>Long lists and their parts: the pages of both languages show the same rows, which are gathered and divided once.</summary>
internal sealed class DividedLists
{
    private readonly ConcurrentDictionary<(string List, object Of), object> _made = new();

    /// <param name="list">What is listed, such as the figures of an indicator.</param>
    /// <param name="of">Of what it is listed: the code of the indicator.</param>
    public ListPart<T> Get<T>(string list, object of, Func<ListPart<T>> make) =>
        (ListPart<T>)_made.GetOrAdd((list, of), _ => make());
}
