using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using AngleSharp.Svg.Dom;
using Yaolan.Diagnostics;

namespace Yaolan.Publishing.Inspection;

/// <summary>Reads one page: its markup, its addresses, its ids, and what it owes to readers who cannot see it.</summary>
internal sealed class PageReader(ReferenceList references, FindingList findings)
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true };

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly PageAddresses _addresses = new(references, findings);

    public InspectedPage Read(string text)
    {
        var errors = new MarkupErrors(text, references, findings);
        var parser = new HtmlParser(Options);
        parser.Error += (_, found) => errors.Report((HtmlErrorEvent)found);
        using var page = parser.ParseDocument(text);

        foreach (var element in page.All)
        {
            Id(element);
            _addresses.Read(element);
            if (element is IHtmlElement)
                Element(element);
            AlternativeText.Check(element, references, findings);
        }
        _addresses.CheckIds(_ids);
        HeadCheck.Report(page, references, findings);
        HeadingCheck.Report(page, references, findings);
        return new InspectedPage(_ids, _addresses.Alternates, _addresses.Canonical, HeadCheck.IsListed(page));
    }

    private void Id(IElement element)
    {
        var id = element.GetAttribute("id");
        if (id is not null && (id.Length == 0 || !_ids.Add(id)))
            findings.Report(InspectionRules.DuplicateId, PlaceOf(element), id);
        if (element.LocalName == "a" && element.GetAttribute("name") is { Length: > 0 } name)
            _ids.Add(name);
    }

    private void Element(IElement element)
    {
        var name = element.LocalName;
        if (!HtmlElements.IsKnown(name))
            findings.Report(InspectionRules.UnknownElement, PlaceOf(element), name);
        else if (!HtmlElements.MayStand(name, Around(element)))
            findings.Report(
                InspectionRules.MisplacedElement,
                PlaceOf(element),
                name,
                string.Join(" > ", Around(element).Take(3).Reverse())
            );
        if (
            name == "table"
            && element.GetAttribute("role") is not ("presentation" or "none")
            && element.QuerySelector("th") is null
        )
            findings.Report(InspectionRules.TableWithoutHead, PlaceOf(element));
        if (name == "style" && !InlineStyle.IsAllowed(element))
            findings.Report(
                InspectionRules.BlockedByPolicy,
                PlaceOf(element),
                $"<style> {InlineStyle.HashOf(element)}"
            );
        if (name == "script" && IsInlineScript(element))
            findings.Report(InspectionRules.BlockedByPolicy, PlaceOf(element), "<script>");
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))
                findings.Report(InspectionRules.BlockedByPolicy, PlaceOf(element), attribute.Name);
        }
    }

    // Data in a script element, such as JSON-LD, is not run.
    private static bool IsInlineScript(IElement script) =>
        !script.HasAttribute("src")
        && script.GetAttribute("type") is null or "" or "module" or "importmap" or "text/javascript";

    private static IEnumerable<string> Around(IElement element)
    {
        for (var outer = element.ParentElement; outer is not null and not ISvgElement; outer = outer.ParentElement)
            yield return outer.LocalName;
    }

    private SourceLocation PlaceOf(IElement element) => MarkupErrors.PlaceOf(references, element);
}
