using Yaolan.Content;
using Yaolan.Content.Body;
using Yaolan.Content.Translations;

namespace Yaolan.Translation.Exchange;

/// <summary>One piece of a report as a translator gets it: a block, or a line of the front matter.</summary>
/// <param name="Id">The block's id, or the name of the field: <c>speaker.role</c>.</param>
/// <param name="Kind">What it is, in one word: heading, paragraph, list-item, table, caption, byline, field.</param>
/// <param name="Section">Code of the section kind that it stands in; empty for front matter.</param>
/// <param name="Source">The Chinese, blocks as Markdown.</param>
/// <param name="SourceHash">By which <c>en.md</c> knows the Chinese.</param>
/// <param name="Target">The English as <c>en.md</c> has it; null where there is none.</param>
/// <param name="IsStale">True when the Chinese changed since it was translated.</param>
public sealed record ExchangeUnit(
    string Id,
    string Kind,
    string Section,
    string Source,
    string SourceHash,
    string? Target,
    SegmentState State,
    bool IsStale
)
{
    /// <summary>Whether it is a line of the front matter; those have no state of their own.</summary>
    public bool IsField => Section.Length == 0;

    public UnitHints Hints { get; init; } = UnitHints.None;
}

/// <summary>What may help to translate a unit.</summary>
/// <param name="Terms">“一般公共预算收入 = general public budget revenue”.</param>
/// <param name="Numbers">“108.7亿元 = 10.87 billion yuan”.</param>
public sealed record UnitHints(IReadOnlyList<string> Terms, IReadOnlyList<string> Numbers)
{
    public static UnitHints None { get; } = new([], []);
}

/// <summary>A report on its way to a translator.</summary>
/// <param name="Original">The path of the Chinese file below the workspace.</param>
public sealed record ExchangeDocument(string Report, string Original, IReadOnlyList<ExchangeUnit> Units)
{
    /// <summary>A report with what English there is.</summary>
    /// <param name="hints">Suggestions by unit id.</param>
    public static ExchangeDocument Of(
        ReportDocument report,
        TranslationFile? english,
        IReadOnlyDictionary<string, UnitHints> hints
    )
    {
        var translated = english?.Document.Blocks.ToDictionary(block => block.Id, StringComparer.Ordinal) ?? [];
        var state = english?.Document.State ?? SegmentState.Initial;
        var fields = TranslationField
            .Of(report.Metadata, english?.Document)
            .Select(field => new ExchangeUnit(
                field.Name,
                "field",
                "",
                field.Chinese,
                BlockHash.Of(field.Chinese),
                field.English,
                field.English is null ? SegmentState.Initial : state,
                IsStale: false
            ));
        var blocks = report.Blocks.Select(block => Unit(block, translated.GetValueOrDefault(block.Id), english));
        return new ExchangeDocument(
            report.Id,
            report.Path,
            [
                .. fields
                    .Concat(blocks)
                    .Select(unit => unit with { Hints = hints.GetValueOrDefault(unit.Id, UnitHints.None) }),
            ]
        );
    }

    private static ExchangeUnit Unit(Normalization.ReportBlock block, TranslatedBlock? english, TranslationFile? file)
    {
        var hash = BlockHash.Of(block.Text);
        var stale =
            english?.SourceHash is not null && !string.Equals(english.SourceHash, hash, StringComparison.Ordinal);
        return new ExchangeUnit(
            block.Id,
            KindOf(block.Kind),
            block.Section,
            BlockMarkdown.Of(block.Kind, block.Text, block.LeadLength),
            hash,
            english is null ? null : file?.MarkdownOf(block.Id),
            // Whoever looked at a stale block says so by raising its state again.
            stale ? SegmentState.Initial : english?.State ?? SegmentState.Initial,
            stale
        );
    }

    private static string KindOf(Normalization.BlockKind kind) =>
        kind switch
        {
            Normalization.BlockKind.Heading => "heading",
            Normalization.BlockKind.ListItem => "list-item",
            Normalization.BlockKind.Table => "table",
            Normalization.BlockKind.Caption => "caption",
            Normalization.BlockKind.Byline => "byline",
            _ => "paragraph",
        };
}
