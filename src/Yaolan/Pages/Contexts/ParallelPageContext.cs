namespace Yaolan.Pages.Contexts;

/// <summary>Feeds parallel.html: a report in both languages, block beside block.</summary>
/// <param name="Report">The report's own page.</param>
/// <param name="Coverage">How much of the text is translated, in words.</param>
/// <param name="Pairs">The blocks in the order of the Chinese.</param>
public sealed record ParallelPageContext(
    SiteContext Site,
    PageContext Page,
    LinkContext Report,
    string Coverage,
    IReadOnlyList<NoticeContext> Notices,
    IReadOnlyList<PairContext> Pairs
);

/// <summary>A block in both languages.</summary>
/// <param name="Chinese">The block as published.</param>
/// <param name="English">Its translation; null where there is none.</param>
/// <param name="State">empty, untranslated or stale: what a note must say of the pair.</param>
public sealed record PairContext(string Id, BlockContext Chinese, BlockContext? English, string State);
