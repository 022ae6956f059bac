using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using Yaolan.Diagnostics;

namespace Yaolan.Publishing.Inspection;

/// <summary>Tells the parser's errors in the words of a person who mends a template.</summary>
internal sealed class MarkupErrors(string text, ReferenceList references, FindingList findings)
{
    private const int LongestExcerpt = 60;

    public void Report(HtmlErrorEvent error)
    {
        var place = references.Place((error.Position.Line, error.Position.Column));
        var code = (HtmlParseError)error.Code;
        var found = Excerpt(error.Position.Position - 1);
        switch (code)
        {
            case HtmlParseError.AttributeDuplicateOmitted:
                findings.Report(InspectionRules.DuplicateAttribute, place, found);
                break;
            case HtmlParseError.TagClosedWrong:
            case HtmlParseError.TagClosingMismatch:
            case HtmlParseError.TagDoesNotMatchCurrentNode:
            case HtmlParseError.TagCannotEndHere:
            case HtmlParseError.FormattingElementNotFound:
            case HtmlParseError.BodyClosedWrong:
            case HtmlParseError.FormClosedWrong:
            case HtmlParseError.CurrentNodeIsNotRoot:
            case HtmlParseError.AnchorNested:
            case HtmlParseError.HeadingNested:
            case HtmlParseError.ButtonInScope:
            case HtmlParseError.FormAlreadyOpen:
            case >= HtmlParseError.CaptionNotInScope and <= HtmlParseError.ElementNotInScope:
                findings.Report(InspectionRules.UnbalancedTags, place, found);
                break;
            default:
                findings.Report(InspectionRules.BrokenMarkup, place, found, code.ToString());
                break;
        }
    }

    // The tag at the place, or as much of the line as helps to find it.
    private string Excerpt(int at)
    {
        if (at < 0 || at >= text.Length)
            return "";
        var rest = text.AsSpan(at, Math.Min(LongestExcerpt, text.Length - at));
        var line = rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest;
        return (line.IndexOf('>') is var close and >= 0 ? line[..(close + 1)] : line).ToString();
    }

    public static SourceLocation PlaceOf(ReferenceList references, AngleSharp.Dom.IElement element) =>
        references.Place(PositionOf(element));

    /// <summary>Where an element begins; drawings tell no place, so theirs is that of the page's element around them.</summary>
    public static (int Line, int Column) PositionOf(AngleSharp.Dom.IElement element)
    {
        for (var around = element; around is not null; around = around.ParentElement)
        {
            if (around.SourceReference is { } source)
                return (source.Position.Line, source.Position.Column);
        }
        return (0, 0);
    }
}
