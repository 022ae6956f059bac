using Yaolan.Vocabularies;

namespace Yaolan.Pages.Changes;

/// <summary>Terms that are new, gone or much more frequent between two years' reports of an area.</summary>
internal sealed record TermChanges(
    IReadOnlyList<ChangedTerm> New,
    IReadOnlyList<ChangedTerm> Gone,
    IReadOnlyList<ChangedTerm> Risen
)
{
    private const int LeastCount = 2;
    private const int LeastRisen = 4;
    private const int TimesRisen = 3;
    private const int MostTerms = 16;

    public static TermChanges None { get; } = new([], [], []);

    public bool IsEmpty => New.Count + Gone.Count + Risen.Count == 0;

    public static TermChanges Between(SiteIndex index, ReferenceArea area, int first, int second)
    {
        var (earlier, later) = (YearTerms.In(index, first), YearTerms.In(index, second));
        if (!earlier.HasReports(area) || !later.HasReports(area))
            return None;
        var (before, after) = (earlier.Of(area), later.Of(area));
        return new TermChanges(
            Chosen(after, term => before.Of(term) == 0 && after.Of(term) >= LeastCount, before, after),
            Chosen(before, term => after.Of(term) == 0 && before.Of(term) >= LeastCount, before, after),
            Chosen(after, term => HasRisen(term, before, after), before, after)
        );
    }

    // By share of the text, for reports differ in length.
    private static bool HasRisen(string term, TermCounts before, TermCounts after) =>
        before.Of(term) > 0
        && after.Of(term) >= LeastRisen
        && (long)after.Of(term) * before.Length >= TimesRisen * (long)before.Of(term) * after.Length;

    private static IReadOnlyList<ChangedTerm> Chosen(
        TermCounts places,
        Func<string, bool> isChosen,
        TermCounts before,
        TermCounts after
    ) =>
        [
            .. places
                .All.Where(pair => isChosen(pair.Key))
                .OrderByDescending(pair => pair.Value.Count)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Take(MostTerms)
                .Select(pair => new ChangedTerm(pair.Key, pair.Value, before.Of(pair.Key), after.Of(pair.Key))),
        ];
}

/// <summary>A term with where it stands and how often each year's reports use it.</summary>
internal sealed record ChangedTerm(string Text, TermPlace Place, int Before, int After);
