using AngleSharp.Dom;
using AngleSharp.Svg.Dom;

namespace Yaolan.Publishing.Inspection;

/// <summary>Pictures, drawings, links and fields have words for readers who cannot see them.</summary>
internal static class AlternativeText
{
    public static void Check(IElement element, ReferenceList references, FindingList findings)
    {
        if (!Lacks(element))
            return;
        var place = MarkupErrors.PlaceOf(references, element);
        findings.Report(InspectionRules.MissingAlternative, place, element.LocalName);
    }

    private static bool Lacks(IElement element) =>
        element.LocalName switch
        {
            "img" => !element.HasAttribute("alt"),
            "area" => !element.HasAttribute("alt"),
            "svg" when element is ISvgElement => !IsHidden(element) && !IsNamed(element) && !HasTitle(element),
            "iframe" => !element.HasAttribute("title"),
            "a" when element.HasAttribute("href") => !IsHidden(element) && !IsNamed(element) && !HasWords(element),
            "button" => !IsHidden(element) && !IsNamed(element) && !HasWords(element),
            "select" or "textarea" => !HasLabel(element),
            "input" => element.GetAttribute("type") is not ("hidden" or "submit" or "reset" or "button")
                && !HasLabel(element),
            _ => false,
        };

    private static bool IsHidden(IElement element)
    {
        for (var around = element; around is not null; around = around.ParentElement)
        {
            if (around.GetAttribute("aria-hidden") == "true" || around.HasAttribute("hidden"))
                return true;
        }
        return false;
    }

    private static bool IsNamed(IElement element) =>
        element.HasAttribute("aria-labelledby")
        || !string.IsNullOrWhiteSpace(element.GetAttribute("aria-label"))
        || !string.IsNullOrWhiteSpace(element.GetAttribute("title"));

    private static bool HasTitle(IElement element) =>
        element.Children.Any(child => child.LocalName == "title" && !string.IsNullOrWhiteSpace(child.TextContent));

    private static bool HasWords(IElement element) =>
        !string.IsNullOrWhiteSpace(element.TextContent)
        || element
            .QuerySelectorAll("img[alt], [aria-label]")
            .Any(inner => !string.IsNullOrWhiteSpace(inner.GetAttribute("alt") ?? inner.GetAttribute("aria-label")));

    private static bool HasLabel(IElement field)
    {
        if (IsNamed(field) || field.Closest("label") is not null)
            return true;
        return field.Id is { Length: > 0 } id
            && field.Owner!.QuerySelectorAll("label").Any(label => label.GetAttribute("for") == id);
    }
}
