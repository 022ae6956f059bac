namespace Yaolan.Normalization;

/// <summary>What a line of a seed is, as far as its own words tell.</summary>
internal enum LineKind
{
    /// <summary>Running text.</summary>
    Prose,

    /// <summary>Short words without an end mark: a heading or an item, its neighbours decide.</summary>
    Bare,

    /// <summary>Begins with a mark of headings: # ● 一、 （1） 关键词：.</summary>
    Heading,

    /// <summary>Begins with a bullet.</summary>
    Item,

    Caption,
    Byline,

    /// <summary>A row of a table, cells between bars.</summary>
    Row,

    /// <summary>Of the page, not of the text: page numbers, running heads.</summary>
    Furniture,
}

/// <summary>A line with text, its mark taken off and its widths made uniform.</summary>
/// <param name="Style">For headings, the family of its mark, such as md3, han, arabic-dot: one family, one level.</param>
/// <param name="Number">The number in the mark, where it has one.</param>
/// <param name="BlankBefore">Empty lines before it.</param>
/// <param name="LeadLength">Characters of a run-in head (set in bold in the seed) at its start.</param>
internal sealed record TextLine(
    TracedText Text,
    LineKind Kind,
    string Style,
    int? Number,
    int BlankBefore,
    int LeadLength
)
{
    public string Words => Text.Text;

    /// <summary>True where the whole line is set in bold.</summary>
    public bool IsBold { get; init; }
}
