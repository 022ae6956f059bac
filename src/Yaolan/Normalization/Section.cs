namespace Yaolan.Normalization;

/// <summary>A heading with what stands below it, while the outline is being found.</summary>
internal sealed class Section(TextLine? heading)
{
    /// <summary>The heading's line; null for the text before the first heading and for a heading that the text lacks.</summary>
    public TextLine? Heading { get; } = heading;

    public string Title { get; init; } = heading?.Words ?? "";

    public bool Inferred { get; init; }

    public string? Kind { get; set; }

    public List<(BlockKind Kind, TextLine Line)> Blocks { get; } = [];

    public List<Section> Children { get; init; } = [];

    public IEnumerable<Section> SelfAndBelow() => Children.SelectMany(child => child.SelfAndBelow()).Prepend(this);
}
