using System.Globalization;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Yaolan.Content.Body;
using Yaolan.Vocabularies;

namespace Yaolan.Content;

/// <summary>The headings of a page of prose, each with an anchor: the id at its end, as <c>{#licences}</c>, or its number.</summary>
internal sealed class PageHeadings
{
    // The title of the page is the only heading of the first level.
    private const int HighestLevel = 2;

    private readonly Dictionary<HeadingBlock, string> _ids = [];

    public static PageHeadings Of(MarkdownDocument document)
    {
        var headings = new PageHeadings();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in document.OfType<HeadingBlock>())
        {
            var numbered = string.Create(CultureInfo.InvariantCulture, $"section-{headings._ids.Count + 1}");
            headings._ids[heading] = TakeId(heading) is { } id && taken.Add(id) ? id : numbered;
        }
        return headings;
    }

    public IReadOnlyList<PageSection> Sections(MarkdownDocument document, MarkdownPipeline pipeline)
    {
        var sections = new List<PageSection>();
        var open = new PageSection("", 0, "", "");
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        string Written()
        {
            renderer.Writer.Flush();
            var html = writer.ToString();
            writer.GetStringBuilder().Clear();
            return html;
        }
        void Close()
        {
            open = open with { BodyHtml = Written() };
            if (open.Level > 0 || open.BodyHtml.Length > 0)
                sections.Add(open);
        }
        foreach (var block in document)
        {
            if (block is HeadingBlock heading && _ids.TryGetValue(heading, out var id))
            {
                Close();
                renderer.WriteLeafInline(heading);
                open = new PageSection(id, Math.Max(HighestLevel, heading.Level), Written(), "");
            }
            else
                renderer.Render(block);
        }
        Close();
        return sections;
    }

    private static string? TakeId(HeadingBlock heading)
    {
        if (heading.Inline?.LastChild is not LiteralInline literal)
            return null;
        var text = literal.Content.ToString();
        var length = BlockMark.ReadAtEnd(text, out var mark);
        if (length == 0 || mark is not { Hash: null } || !Slug.IsValid(mark.Id))
            return null;
        literal.Content = new Markdig.Helpers.StringSlice(text[..^length].TrimEnd());
        return mark.Id;
    }
}
