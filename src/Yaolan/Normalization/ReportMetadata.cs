namespace Yaolan.Normalization;

/// <summary>Who speaks, and in which office.</summary>
public sealed record Speaker(string Name, string Role);

/// <summary>Where a report came from.</summary>
/// <param name="File">The seed's path below the workspace.</param>
/// <param name="Sha256">Hash of the seed's bytes.</param>
public sealed record ReportSource(string File, string Sha256, string Encoding, string? Address, string? Licence);

/// <summary>What is known of a report besides its text: the front matter.</summary>
/// <param name="Form">digest or full.</param>
/// <param name="Area">Code of the area it speaks for.</param>
/// <param name="Year">The year it is filed under.</param>
/// <param name="ReviewYear">The year, or the years, that it looks back on.</param>
/// <param name="OutlookYear">The year that it sets targets for; null where it sets none.</param>
/// <param name="Inferred">The keys whose values the text does not state, and ids of headings that it lacks.</param>
public sealed record ReportMetadata(
    string Id,
    string Title,
    string? Subtitle,
    string Kind,
    string Form,
    string Area,
    int Year,
    TimePeriod? ReviewYear,
    int? OutlookYear,
    Speaker? Speaker,
    string? Occasion,
    string? Date,
    string? Byline,
    string? Added,
    string? Changed,
    IReadOnlyList<string> Aliases,
    ReportSource? Source,
    IReadOnlyList<string> Inferred
);
