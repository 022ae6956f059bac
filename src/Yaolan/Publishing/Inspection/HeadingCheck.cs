using System.Globalization;
using AngleSharp.Html.Dom;

namespace Yaolan.Publishing.Inspection;

/// <summary>One main heading, and below it no level left out: readers of a screen reader walk by them.</summary>
internal static class HeadingCheck
{
    public static void Report(IHtmlDocument page, ReferenceList references, FindingList findings)
    {
        var last = 0;
        var main = 0;
        foreach (var heading in page.All.Where(element => element is IHtmlHeadingElement))
        {
            var level = heading.LocalName[1] - '0';
            if (level > last + 1)
                findings.Report(
                    InspectionRules.HeadingOrder,
                    MarkupErrors.PlaceOf(references, heading),
                    heading.TextContent.Trim(),
                    heading.LocalName,
                    string.Create(CultureInfo.InvariantCulture, $"h{last + 1}")
                );
            last = level;
            main += level == 1 ? 1 : 0;
        }
        if (main != 1)
            findings.Report(
                InspectionRules.NotOneMainHeading,
                references.Place((0, 0)),
                main.ToString(CultureInfo.InvariantCulture)
            );
    }
}
