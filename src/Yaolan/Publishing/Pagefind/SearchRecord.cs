using Yaolan.Vocabularies;

namespace Yaolan.Publishing.Pagefind;

/// <summary>One thing that a reader may find: a passage of a report, an indicator, a theme, a page.</summary>
/// <param name="Address">File and anchor below the output folder.</param>
/// <param name="Title">Its name; empty for passages, which are found by their text.</param>
/// <param name="Place">Where it stands, such as the report and its section; empty for pages.</param>
/// <param name="Text">What is shown of it.</param>
/// <param name="Names">Other names of it, which count almost as the title does.</param>
/// <param name="Words">Other words for what it says, which count little.</param>
internal sealed record SearchRecord(
    Language Language,
    string Address,
    string Title,
    string Place,
    string Text,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Words,
    string Kind,
    IReadOnlyList<string> Areas,
    IReadOnlyList<int> Years
);
