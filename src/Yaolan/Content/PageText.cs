using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Yaolan.Content.Body;
using Yaolan.Content.FrontMatter;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Content;

/// <summary>A page of prose from <c>content/pages</c>.</summary>
/// <param name="Name">The file name before the language: about.</param>
/// <param name="Sections">Its Markdown as HTML, cut at the headings; raw HTML in it is shown as text.</param>
public sealed partial record PageText(
    string Name,
    Language Language,
    string Title,
    string Description,
    IReadOnlyList<PageSection> Sections
)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseCjkFriendlyEmphasis()
        .DisableHtml()
        .Build();

    /// <summary>The whole text without ids and links of its headings.</summary>
    public string BodyHtml => string.Concat(Sections.Select(section => section.TitleHtml + section.BodyHtml));

    /// <summary>All pages in ordinal order of their names.</summary>
    public static IReadOnlyList<PageText> Load(ContentFolder content, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(content.Pages))
            return [];
        var pages = new List<PageText>();
        foreach (var language in LanguageCodes.All)
        {
            var ending = $".{language.Code()}.md";
            foreach (var file in Directory.GetFiles(content.Pages, $"*{ending}").Order(StringComparer.Ordinal))
            {
                var name = Path.GetFileName(file)[..^ending.Length];
                if (Read(file, $"content/pages/{name}{ending}", name, language, diagnostics) is { } page)
                    pages.Add(page);
            }
        }
        foreach (
            var page in pages.Where(page =>
                !pages.Any(other => other.Name == page.Name && other.Language != page.Language)
            )
        )
        {
            var other = $"content/pages/{page.Name}.{page.Language.Other().Code()}.md";
            diagnostics.Report(
                ContentRules.MissingPageText,
                new SourceLocation($"content/pages/{page.Name}.{page.Language.Code()}.md"),
                other
            );
        }
        return [.. pages.Where(page => pages.Any(other => other.Name == page.Name && other.Language != page.Language))];
    }

    private static PageText? Read(string file, string path, string name, Language language, DiagnosticBag diagnostics)
    {
        if (!Slug.IsValid(name))
        {
            diagnostics.Report(ContentRules.BadAlias, new SourceLocation(path), name);
            return null;
        }
        if (FrontMatterText.ReadFile(file, path, diagnostics) is not { } whole)
            return null;
        if (FrontMatterText.Cut(whole, path, diagnostics) is not { } text)
            return null;
        if (YamlKeys.Of(YamlFile.Read(text.Yaml, path, diagnostics, lineOffset: 1), diagnostics) is not { } keys)
            return null;
        if (MarkdownReader.Parsed(text.Body, Pipeline, path, text.BodyLine, diagnostics) is not { } document)
            return null;
        var page = new PageText(
            name,
            language,
            keys.Required("title"),
            keys.Text("description") ?? "",
            Cut(document, language)
        );
        keys.Finish();
        return page;
    }

    private static IReadOnlyList<PageSection> Cut(MarkdownDocument document, Language language)
    {
        foreach (var link in document.Descendants<LinkInline>().Where(link => !WebAddress.IsSafe(link.Url ?? "")))
            link.Url = "";
        foreach (
            var link in document
                .Descendants<AutolinkInline>()
                .Where(link => !link.IsEmail && !WebAddress.IsSafe(link.Url))
        )
            link.Url = "";
        var headings = PageHeadings.Of(document);
        if (language == Language.English)
        {
            foreach (var literal in document.Descendants<LiteralInline>().ToList())
                MarkChinese(literal);
        }
        return headings.Sections(document, Pipeline);
    }

    // Chinese words in English prose are marked, so that they are set and read aloud as Chinese.
    private static void MarkChinese(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var runs = ChineseRun().Matches(text);
        if (runs.Count == 0)
            return;
        var done = 0;
        foreach (Match run in runs)
        {
            literal.InsertBefore(new LiteralInline(text[done..run.Index]));
            literal.InsertBefore(new HtmlInline($"<span lang=\"{Language.Chinese.Tag()}\">"));
            literal.InsertBefore(new LiteralInline(run.Value));
            literal.InsertBefore(new HtmlInline("</span>"));
            done = run.Index + run.Length;
        }
        literal.Content = new Markdig.Helpers.StringSlice(text[done..]);
    }

    [GeneratedRegex(
        "[\u4E00-\u9FFF“《（]*[\u4E00-\u9FFF][\u4E00-\u9FFF，。、；：”》）“《（]*",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex ChineseRun();
}
