using Yaolan.Translation.Terms;

namespace Yaolan.Pages.Glossary;

/// <summary>Where a term stands.</summary>
/// <param name="Count">How often, in all.</param>
/// <param name="PassageCount">In how many passages; one that uses it twice is one place to go to.</param>
/// <param name="First">The first passages, as many as the glossary links to; the block is empty for title and subtitle.</param>
internal sealed record TermPlaces(int Count, int PassageCount, IReadOnlyList<(string Report, string Block)> First)
{
    private const int Most = 20;

    public static (string Term, TermPlaces Places) Of(string term, IEnumerable<TermOccurrence> found)
    {
        var all = found.Select(place => (place.Report, place.Block)).ToList();
        var passages = all.Distinct().ToList();
        return (term, new TermPlaces(all.Count, passages.Count, [.. passages.Take(Most)]));
    }

    /// <summary>Together with the places in reports that come after these.</summary>
    public TermPlaces And(TermPlaces later) =>
        new(
            Count + later.Count,
            PassageCount + later.PassageCount,
            First.Count < Most ? [.. First.Concat(later.First).Take(Most)] : First
        );
}
