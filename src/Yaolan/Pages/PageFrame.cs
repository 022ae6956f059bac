using Yaolan.Pages.Contexts;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>The frame around a page: site, menu, language switch, breadcrumbs.</summary>
internal sealed class PageFrame
{
    private readonly SiteIndex _index;
    private readonly InterfaceWords _words;

    public PageFrame(SiteIndex index, Permalink here, string kind)
    {
        (_index, Here, Kind) = (index, here, kind);
        _words = index.Vocabulary.WordsIn(here.Language);
    }

    public Permalink Here { get; }

    public string Kind { get; }

    /// <summary>The same for all pages at one depth below one folder of a language: links to it differ by no more.</summary>
    public SiteContext Site => _index.Frames.GetOrAdd((Here.Language, Here.Depth, Here.Top), _ => SiteContext());

    private SiteContext SiteContext() =>
        new(
            _index.Settings.Title.In(Here.Language),
            _words["site.tagline"],
            Here.To(Permalinks.Home(Here.Language)),
            Navigation(),
            Here.ToFile(Permalinks.Stylesheet),
            Here.ToFile(Permalinks.Icon),
            _index.Settings.Repository,
            _index.Settings.TextLicence.In(Here.Language),
            _index.Settings.DataLicence
        )
        {
            Search = Here.To(Permalinks.Search(Here.Language)),
            Feed = Here.ToFile(Permalinks.Feed(Here.Language)),
            Manifest = Here.ToFile(Permalinks.Manifest(Here.Language)),
            TouchIcon = Here.ToFile(Permalinks.TouchIcon),
            Script = Here.ToFile(Permalinks.SiteScript),
            Method = _index.Texts.Any(text => text.Language == Here.Language && text.Name == "method")
                ? Here.To(Permalinks.Text(Here.Language, "method"))
                : "",
            TranslationState = Here.Language == Language.English ? _index.TranslationState : "",
            SharedPicture = BaseUrl.Length == 0 ? "" : $"{BaseUrl}/{Permalinks.SharedPicture}",
        };

    /// <param name="trail">Pages between the home page and this one.</param>
    public PageContext Page(WordsContext title, string description, params IReadOnlyList<LinkContext> trail)
    {
        var other = Here.In(Here.Language.Other());
        // A part of a list ends its trail itself: the lists above need not be named in it again.
        LinkContext? here = trail is [.., { Current: true } last] ? last : null;
        var above = here is null ? trail : [.. trail.SkipLast(1)];
        IReadOnlyList<LinkContext> crumbs =
            Here.Folder.Length == 0
                ? []
                :
                [
                    new LinkContext(_words["nav.home"], Here.To(Permalinks.Home(Here.Language))),
                    .. above,
                    here ?? new LinkContext(title.Text, "", Current: true),
                ];
        return new PageContext(
            Here.Language.Tag(),
            title.Text,
            title.Lang,
            description,
            Kind,
            Absolute(Here),
            new AlternateContext(other.Language.Tag(), _words["nav.other_language"], Here.To(other), Absolute(other)),
            crumbs
        )
        {
            Path = Here.SitePath,
            DefaultAddress = Absolute(Here.In(_index.Settings.Languages[0])),
            PartOf = above.Count > 1 ? above[^1].Text : "",
        };
    }

    private string BaseUrl => _index.Settings.BaseUrl;

    private string Absolute(Permalink page) => BaseUrl.Length == 0 ? "" : page.Absolute(BaseUrl);

    public LinkContext Link(string wordKey, Permalink target) => new(_words[wordKey], Here.To(target));

    private IReadOnlyList<LinkContext> Navigation()
    {
        var language = Here.Language;
        // Years beside each other have no entry of their own.
        var (years, changes) = (Permalinks.Years(language), Permalinks.Changes(language));
        List<(string Key, Permalink Target)> items =
        [
            ("nav.reports", Permalinks.Reports(language)),
            ("nav.indicators", Permalinks.Indicators(language)),
            ("nav.themes", Permalinks.Themes(language)),
            ("nav.tracker", Permalinks.Tracker(language)),
            ("nav.years", years),
            ("nav.areas", Permalinks.Areas(language)),
            ("nav.glossary", Permalinks.Glossary(language)),
            ("nav.data", Permalinks.Data(language)),
        ];
        items.AddRange(
            _index
                .Texts.Where(text => text.Language == language)
                .Select(text => ($"nav.{text.Name}", Permalinks.Text(language, text.Name)))
        );
        return
        [
            .. items.Select(item => new LinkContext(
                _words[item.Key],
                Here.To(item.Target),
                Here.Folder.StartsWith(item.Target.Folder, StringComparison.Ordinal)
                    || (item.Target == years && Here.Folder.StartsWith(changes.Folder, StringComparison.Ordinal))
            )),
        ];
    }
}
