using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

/// <summary>The site of the five reports, built in memory once for all tests; each class of tests parses its pages itself.</summary>
public sealed class BuiltSite
{
    private static readonly Lazy<(MemoryOutput Output, BuildSummary Summary, Vocabulary Vocabulary)> Once = new(Build);

    private readonly MemoryOutput _output;
    private readonly Dictionary<string, IHtmlDocument> _pages = new(StringComparer.Ordinal);

    public BuiltSite() => (_output, Summary, Vocabulary) = Once.Value;

    public BuildSummary Summary { get; }

    public Vocabulary Vocabulary { get; }

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files => _output.Files;

    public IEnumerable<string> PageNames => Files.Keys.Where(name => name.EndsWith(".html", StringComparison.Ordinal));

    public IHtmlDocument Page(string name)
    {
        if (!_pages.TryGetValue(name, out var page))
            _pages[name] = page = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(Files[name].Span));
        return page;
    }

    /// <summary>Where a link of a page leads: a file of the site and a fragment; null for addresses outside.</summary>
    public static (string File, string Fragment)? Target(string page, string href)
    {
        if (Uri.TryCreate(href, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https" or "mailto")
            return null;
        var target = new Uri(new Uri($"http://site.test/{page}"), href);
        return (
            Uri.UnescapeDataString(target.AbsolutePath[1..]),
            Uri.UnescapeDataString(target.Fragment.TrimStart('#'))
        );
    }

    private static (MemoryOutput, BuildSummary, Vocabulary) Build()
    {
        using var copy = Repository.Copy();
        var output = new MemoryOutput();
        var diagnostics = new DiagnosticBag();
        var vocabulary = Vocabulary.Load(copy.Workspace.Content.Vocabulary, diagnostics);
        var summary = new Pipeline(copy.Workspace, vocabulary, diagnostics).BuildSite(output);
        Assert.True(summary is not null, string.Join('\n', diagnostics.Sorted().Select(vocabulary.EnglishWords.Line)));
        return (output, summary, vocabulary);
    }
}
