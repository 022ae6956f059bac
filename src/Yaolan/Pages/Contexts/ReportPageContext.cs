namespace Yaolan.Pages.Contexts;

/// <summary>Feeds report.html: one report in full.</summary>
/// <param name="Facts">Area, year, speaker, occasion, date, form and the like.</param>
/// <param name="Contents">Headings in order, for the table of contents.</param>
/// <param name="KeyFigures">The figures that stand out: the targets of the year or the headline results.</param>
/// <param name="Targets">Targets set in this report, with results where later reports give them.</param>
/// <param name="FigureCount">How many figures of the text were read.</param>
/// <param name="NumbersHref">Address of the page that lists all its figures, or leads to the pages that do.</param>
/// <param name="Previous">The same area's report of the kind before; null without one.</param>
/// <param name="Related">Other reports of the same area or year.</param>
public sealed record ReportPageContext(
    SiteContext Site,
    PageContext Page,
    WordsContext Subtitle,
    IReadOnlyList<FactContext> Facts,
    IReadOnlyList<NoticeContext> Notices,
    IReadOnlyList<HeadingContext> Contents,
    IReadOnlyList<BlockContext> Blocks,
    IReadOnlyList<FigureContext> KeyFigures,
    IReadOnlyList<TargetRowContext> Targets,
    int FigureCount,
    string NumbersHref,
    IReadOnlyList<ErratumContext> Errata,
    SourceContext? Source,
    LinkContext? Previous,
    LinkContext? Next,
    IReadOnlyList<ReportCardContext> Related
)
{
    /// <summary>Address of the page with both languages side by side; its blocks have the same ids.</summary>
    public string ParallelHref { get; init; } = "";

    /// <summary>Other ways to read the report: both languages side by side, on one sheet.</summary>
    public IReadOnlyList<LinkContext> Editions { get; init; } = [];

    /// <summary>Where the targets that the report looks back on stand beside what it reports of them; null without any.</summary>
    public LinkContext? Reviewed { get; init; }

    /// <summary>Where the tracker has every target of the year that the report looks ahead to; null without any.</summary>
    public LinkContext? Tracker { get; init; }
}

/// <summary>A heading in the table of contents.</summary>
/// <param name="Level">From 1.</param>
/// <param name="Kind">The section kind's code: review, targets, priorities.</param>
/// <param name="FigureCount">Figures in the section, those below it included.</param>
public sealed record HeadingContext(WordsContext Title, string Href, int Level, string Kind, int FigureCount);

/// <summary>A block of the text.</summary>
/// <param name="Kind">heading, paragraph, item, table, caption or byline.</param>
/// <param name="Level">For headings, the depth from 1.</param>
/// <param name="Section">The section kind's code.</param>
/// <param name="Lang">BCP 47 tag when the block is not in the page's language, else empty.</param>
/// <param name="State">empty, untranslated, stale or inferred: what a note must say of the block.</param>
/// <param name="OpensList">True for the first item of a list.</param>
/// <param name="ClosesList">True for the last item of a list.</param>
/// <param name="Parts">The text cut where figures and run-in heads begin and end.</param>
/// <param name="Rows">For tables, rows of cells, each cut where figures begin and end; the first row is the head.</param>
/// <param name="Figures">The figures that the block states, for the margin.</param>
public sealed record BlockContext(
    string Id,
    string Kind,
    int Level,
    string Section,
    string Lang,
    string State,
    bool OpensList,
    bool ClosesList,
    IReadOnlyList<PartContext> Parts,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<PartContext>>> Rows,
    IReadOnlyList<FigureContext> Figures
);

/// <summary>A run of text: plain, a run-in head, or a figure.</summary>
/// <param name="Lead">True for a run-in head.</param>
/// <param name="Figure">The observation, null for plain text.</param>
/// <param name="FigureId">Anchor of the figure; empty for plain text, and where another page has the anchor.</param>
public sealed record PartContext(string Text, bool Lead, FigureContext? Figure, string FigureId);

/// <summary>A correction or a doubt about the printed text.</summary>
/// <param name="Printed">The words as printed, in Chinese.</param>
/// <param name="Corrected">The words meant, in Chinese; empty when taken out or only flagged.</param>
/// <param name="Flag">What seems wrong; null when corrected.</param>
/// <param name="Kind">corrected, removed or flagged.</param>
/// <param name="KindText">The same in words.</param>
/// <param name="Reason">Why.</param>
/// <param name="Href">Address of the block; empty when it is not in the text.</param>
public sealed record ErratumContext(
    string Printed,
    string Corrected,
    WordsContext? Flag,
    string Kind,
    string KindText,
    WordsContext Reason,
    string Href
);

/// <summary>Where the text came from.</summary>
public sealed record SourceContext(string File, string Sha256, string Encoding, string Address, string Licence);

/// <summary>A report in a list.</summary>
public sealed record ReportCardContext(
    WordsContext Title,
    WordsContext Subtitle,
    string Href,
    string AreaName,
    string Year,
    string KindText,
    int FigureCount
);
