using Yaolan.Content;
using Yaolan.Extraction.Sentences;
using Yaolan.Normalization;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Rules;

/// <summary>What a block's place in its report says of every figure in it.</summary>
/// <param name="IsFuture">True where the section speaks of what is to be done.</param>
/// <param name="IsUnfinished">True when the report itself calls figures of the reviewed year preliminary.</param>
/// <param name="Heading">The years that a heading above names.</param>
internal sealed record BlockContext(
    ReportDocument Document,
    ReportBlock Block,
    ReferenceArea? Area,
    ReferenceArea? Parent,
    bool IsFuture,
    bool IsUnfinished,
    TimePeriod? Heading
)
{
    /// <summary>True where the text itself, not only a heading, says that it speaks of several years.</summary>
    public bool IsTold { get; init; }

    /// <summary>True behind a word that all results are estimates: 完成420亿元（预计，下同）.</summary>
    public bool IsEstimated { get; init; }

    /// <summary>2012 behind 比2012年（下同）增长47.7%: what growth is counted from, and from where on in the block.</summary>
    public (int Year, int From)? ComparedSince { get; init; }

    /// <summary>上半年 where the report, or the section that looks back, is of that part of the year.</summary>
    public string PartOfYear { get; init; } = "";

    /// <summary>True of a part of the year that targets are set for: what it brought so far.</summary>
    public bool IsUnderWay { get; init; }

    /// <summary>True where the last of the years looked back on has a part of the report to itself.</summary>
    public bool TellsLastYear { get; init; }

    /// <summary>What the paragraph spoke of first.</summary>
    public string Topic { get; init; } = "";

    /// <summary>The figures of the sentence before in the same paragraph.</summary>
    public IReadOnlyList<Reading> Before { get; init; } = [];

    public bool HasOutlook => Document.Metadata.OutlookYear is not null;

    /// <summary>The years looked back on.</summary>
    public TimePeriod Review =>
        !IsFuture && Heading is { } named && (IsUnderWay || named.Last <= Reviewed.Last) ? named : Reviewed;

    /// <summary>The year that targets are set for.</summary>
    public int Outlook
    {
        get
        {
            var year = FirstOutlook;
            return IsFuture && Heading is { } named && named.Last > year ? named.Last : year;
        }
    }

    /// <summary>The year after those looked back on, from which runs of years to come are counted.</summary>
    public int FirstOutlook => Document.Metadata.OutlookYear ?? Document.Metadata.Year;

    private TimePeriod Reviewed =>
        Document.Metadata.ReviewYear ?? TimePeriod.Year(Document.Metadata.Year - (HasOutlook ? 1 : 0));
}
