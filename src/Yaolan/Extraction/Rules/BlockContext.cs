using Yaolan.Content;
using Yaolan.Normalization;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Rules;

/// <summary>What a block's place in its report says of every figure in it.</summary>
/// <param name="IsFuture">True where the section speaks of what is to be done.</param>
/// <param name="IsUnfinished">True when the report itself calls figures of the reviewed year preliminary.</param>
internal sealed record BlockContext(
    ReportDocument Document,
    ReportBlock Block,
    ReferenceArea? Area,
    ReferenceArea? Parent,
    bool IsFuture,
    bool IsUnfinished
)
{
    public TimePeriod Review =>
        Document.Metadata.ReviewYear ?? TimePeriod.Year(Document.Metadata.Year - (HasOutlook ? 1 : 0));

    public bool HasOutlook => Document.Metadata.OutlookYear is not null;

    public int Outlook => Document.Metadata.OutlookYear ?? Document.Metadata.Year;
}
