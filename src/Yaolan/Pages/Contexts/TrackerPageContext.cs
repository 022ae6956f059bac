namespace Yaolan.Pages.Contexts;

/// <summary>Feeds tracker.html: targets with what became of them, by area and year.</summary>
/// <param name="Counts">How many targets came to which end, a row an area or a year.</param>
/// <param name="Total">The same over the whole page.</param>
/// <param name="Filters">What a reader with scripts may choose by; empty where the page only leads to others.</param>
/// <param name="Groups">The targets by area and year; empty when each row of counts leads to a page of its own.</param>
public sealed record TrackerPageContext(
    SiteContext Site,
    PageContext Page,
    IReadOnlyList<VerdictCountsContext> Counts,
    VerdictCountsContext Total,
    IReadOnlyList<FilterContext> Filters,
    IReadOnlyList<TrackGroupContext> Groups
)
{
    /// <summary>Reached, missed and not comparable targets, newest year first, on a page that leads to others; empty where the groups show them.</summary>
    public IReadOnlyList<JudgedContext> Judged { get; init; } = [];
}

/// <summary>A target that was held against a result, and where the words of both stand.</summary>
/// <param name="Year">The year it was set for, the last of several.</param>
/// <param name="Href">Its place on the tracker.</param>
public sealed record JudgedContext(TargetRowContext Row, string AreaName, string Year, string Href);

/// <summary>How many targets came to which end; the five ends add up to all.</summary>
/// <param name="Id">Anchor of the row.</param>
/// <param name="Href">Where the targets stand; empty for a total.</param>
public sealed record VerdictCountsContext(
    string Id,
    string Name,
    string Href,
    int MetCount,
    int MissedCount,
    int NotComparableCount,
    int NoResultCount,
    int PendingCount,
    int AllCount
);

/// <summary>A choice by which rows are filtered.</summary>
/// <param name="Name">area, year, theme or verdict: the attribute of a row that must have the chosen value.</param>
public sealed record FilterContext(string Name, string Text, IReadOnlyList<OptionContext> Options);

/// <summary>One value of a choice.</summary>
public sealed record OptionContext(string Code, string Text);

/// <summary>The targets of one area and year.</summary>
/// <param name="Id">Anchor of the group.</param>
public sealed record TrackGroupContext(
    string Id,
    LinkContext Area,
    LinkContext Year,
    IReadOnlyList<TrackContext> Tracks
);

/// <summary>A target with the words of both sides and how it was judged.</summary>
/// <param name="Id">Anchor of the row.</param>
/// <param name="Results">All results that were looked at; the first stands in the row.</param>
/// <param name="Joint">Targets that were judged together with it.</param>
/// <param name="Reason">Why it has its verdict: the rule with its arithmetic, the reason of a refusal, or what a person decided.</param>
/// <param name="Area">Code for the filter; Year and Theme likewise.</param>
public sealed record TrackContext(
    string Id,
    TargetRowContext Row,
    IReadOnlyList<FigureContext> Results,
    IReadOnlyList<FigureContext> Joint,
    string Reason,
    string Area,
    string Year,
    string Theme
);
