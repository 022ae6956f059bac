using AngleSharp.Dom;

namespace Yaolan.Publishing.Inspection;

/// <summary>Every address and every id that a page names.</summary>
internal sealed class PageAddresses(ReferenceList references, FindingList findings)
{
    private static readonly string[] IdAttributes =
    [
        "for",
        "aria-labelledby",
        "aria-describedby",
        "aria-controls",
        "aria-owns",
        "aria-details",
        "headers",
        "list",
    ];

    private readonly List<(string Language, Reference Target)> _alternates = [];
    private readonly List<(string Attribute, string Id, (int Line, int Column) Place)> _named = [];

    public IReadOnlyList<(string Language, Reference Target)> Alternates => _alternates;

    public Reference? Canonical { get; private set; }

    public void Read(IElement element)
    {
        var place = MarkupErrors.PositionOf(element);
        foreach (var attribute in IdAttributes)
        {
            if (element.GetAttribute(attribute) is { } ids)
                _named.AddRange(
                    ids.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(id => (attribute, id, place))
                );
        }
        switch (element.LocalName)
        {
            case "a" or "area":
                Add(element, "href", ReferenceKind.Link, place);
                break;
            case "link":
                Link(element, place);
                break;
            case "script":
                Add(element, "src", ReferenceKind.Script, place);
                break;
            case "form":
                Add(element, "action", ReferenceKind.Link, place);
                // What the search script loads when it is used.
                Add(element, "data-bundle", ReferenceKind.Machine, place);
                break;
            case "use" or "image":
                Add(element, "href", ReferenceKind.Asset, place);
                break;
            case "meta" when Refresh(element) is { } target:
                references.Add(target, ReferenceKind.Link, place);
                break;
            default:
                Add(element, "src", ReferenceKind.Asset, place);
                Add(element, "poster", ReferenceKind.Asset, place);
                Add(element, "data", ReferenceKind.Asset, place, element.LocalName == "object");
                foreach (var candidate in element.GetAttribute("srcset")?.Split(',') ?? [])
                    references.Add(candidate.Trim().Split(' ')[0], ReferenceKind.Asset, place);
                break;
        }
    }

    /// <summary>Labels, descriptions and controls name ids of the same page.</summary>
    public void CheckIds(HashSet<string> ids)
    {
        foreach (var (attribute, id, place) in _named.Where(named => !ids.Contains(named.Id)))
            findings.Report(
                InspectionRules.BrokenAnchor,
                references.Place(place),
                $"{attribute}=\"{id}\"",
                id,
                references.Path,
                Diagnostics.NearestName.Of(id, ids) ?? "–"
            );
    }

    private void Add(
        IElement element,
        string attribute,
        ReferenceKind kind,
        (int Line, int Column) place,
        bool applies = true
    )
    {
        if (applies && element.GetAttribute(attribute) is { } address)
            references.Add(address, kind, place);
    }

    private void Link(IElement element, (int Line, int Column) place)
    {
        if (element.GetAttribute("href") is not { } href)
            return;
        var relations = (element.GetAttribute("rel") ?? "").Split(' ');
        if (relations.Contains("stylesheet", StringComparer.OrdinalIgnoreCase))
            references.Add(href, ReferenceKind.Stylesheet, place);
        else if (relations.Contains("canonical", StringComparer.OrdinalIgnoreCase))
            Canonical = references.Add(href, ReferenceKind.Machine, place);
        else if (relations.Contains("alternate", StringComparer.OrdinalIgnoreCase))
        {
            var target = references.Add(href, ReferenceKind.Machine, place);
            if (element.GetAttribute("hreflang") is { } language && !element.HasAttribute("type"))
                _alternates.Add((language, target));
        }
        else if (relations.Any(relation => relation is "license" or "author" or "help" or "next" or "prev" or "me"))
            references.Add(href, ReferenceKind.Machine, place);
        else
            references.Add(href, ReferenceKind.Asset, place);
    }

    // <meta http-equiv="refresh" content="0; url=../new/index.html">
    private static string? Refresh(IElement meta)
    {
        const string Address = "url=";
        if (!string.Equals(meta.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase))
            return null;
        var content = meta.GetAttribute("content") ?? "";
        var at = content.IndexOf(Address, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : content[(at + Address.Length)..].Trim(' ', '\'', '"');
    }
}
