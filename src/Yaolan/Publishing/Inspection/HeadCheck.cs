using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Yaolan.Publishing.Inspection;

/// <summary>The head of a page: its policy first, then all that a browser needs to show and name it.</summary>
internal static class HeadCheck
{
    private const string Policy = "Content-Security-Policy";

    public static void Report(IHtmlDocument page, ReferenceList references, FindingList findings)
    {
        var head = page.Head;
        var first = head?.Children.FirstOrDefault(element => !element.HasAttribute("charset"));
        if (first?.GetAttribute("http-equiv") is not { } directive || !Is(directive, Policy))
            findings.Report(InspectionRules.PolicyNotFirst, references.Place((1, 1)), first?.LocalName ?? "–");

        string?[] missing =
        [
            string.IsNullOrWhiteSpace(page.DocumentElement.GetAttribute("lang")) ? "<html lang>" : null,
            string.IsNullOrWhiteSpace(page.Title) ? "<title>" : null,
            head?.QuerySelector("meta[charset]") is null ? "<meta charset>" : null,
            Meta(head, "viewport") is null ? "<meta name=\"viewport\">" : null,
        ];
        foreach (var name in missing.OfType<string>())
            findings.Report(InspectionRules.IncompleteHead, references.Place((1, 1)), name);
    }

    /// <summary>Whether the page wants readers of its own: it does not lead on at once, and may be indexed.</summary>
    public static bool IsListed(IHtmlDocument page) =>
        Meta(page.Head, "robots")?.Contains("noindex", StringComparison.OrdinalIgnoreCase) != true
        && page.Head?.Children.Any(element => Is(element.GetAttribute("http-equiv"), "refresh")) != true;

    private static string? Meta(IElement? head, string name) =>
        head
            ?.Children.FirstOrDefault(element => element.LocalName == "meta" && Is(element.GetAttribute("name"), name))
            ?.GetAttribute("content");

    private static bool Is(string? found, string name) =>
        string.Equals(found, name, StringComparison.OrdinalIgnoreCase);
}
