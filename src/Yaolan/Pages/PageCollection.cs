using System.Collections;
using System.Collections.Concurrent;

namespace Yaolan.Pages;

/// <summary>
/// The pages of a site in a fixed order. They are made each time they are gone through and none is kept: a site of ten
/// thousand reports has a quarter of a million.
/// </summary>
/// <param name="kinds">Makes the pages of each kind.</param>
public sealed class PageCollection(IReadOnlyList<Func<IEnumerable<Page>>> kinds) : IReadOnlyCollection<Page>
{
    private int _count = -1;

    /// <summary>How many there are; goes through them if nobody did so before.</summary>
    public int Count => _count >= 0 ? _count : this.Sum(_ => 1);

    /// <summary>The same pages, some of them in another form.</summary>
    /// <param name="others">The other forms by file path.</param>
    public PageCollection With(IReadOnlyDictionary<string, Page> others) =>
        new([
            .. kinds.Select(kind =>
                (Func<IEnumerable<Page>>)(() => kind().Select(page => others.GetValueOrDefault(page.FilePath, page)))
            ),
        ]);

    /// <summary>All of them to be kept, for one who shows them again and again.</summary>
    public IReadOnlyList<Page> Kept() =>
        [
            .. Partitioner
                .Create(kinds, EnumerablePartitionerOptions.NoBuffering)
                .AsParallel()
                .AsOrdered()
                .SelectMany(kind => kind()),
        ];

    public IEnumerator<Page> GetEnumerator()
    {
        var count = 0;
        foreach (var page in kinds.SelectMany(kind => kind()))
        {
            count++;
            yield return page;
        }
        _count = count;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
