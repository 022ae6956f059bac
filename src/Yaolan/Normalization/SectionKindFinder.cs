using System.Globalization;
using Yaolan.Vocabularies;

namespace Yaolan.Normalization;

/// <summary>Gives every section its kind: from the editor, from its heading's words, from the year in it, from its parent.</summary>
internal static class SectionKindFinder
{
    public static void Assign(Section root, ReportKind kind, ReportMetadata metadata, ReportKinds kinds)
    {
        string? previous = null;
        foreach (var section in root.Children)
        {
            section.Kind ??= kinds.SectionOf(section.Title)?.Code ?? OfYear(section.Title, metadata);
            section.Kind ??= previous ?? kind.DefaultSection;
            previous = kinds.Sections.Find(section.Kind)?.Next ?? section.Kind;
            Below(section, metadata, kinds);
        }
    }

    private static void Below(Section parent, ReportMetadata metadata, ReportKinds kinds)
    {
        var inherited = kinds.Sections.Find(parent.Kind ?? "");
        foreach (var child in parent.Children)
        {
            var own = kinds.SectionOf(child.Title);
            // What is reviewed stays a review, whatever a heading in it happens to be called, unless it names the year.
            var mayRefine =
                own is not null
                && (
                    inherited is null
                    || own.Tense is SectionTense.None
                    || own.Tense == inherited.Tense
                    || NamesYearOf(own.Tense, child.Title, metadata)
                );
            child.Kind ??= mayRefine ? own!.Code : parent.Kind;
            Below(child, metadata, kinds);
        }
    }

    private static bool NamesYearOf(SectionTense tense, string title, ReportMetadata metadata)
    {
        var year = tense == SectionTense.Past ? metadata.ReviewYear?.Last : metadata.OutlookYear;
        return year is { } named
            && (metadata.ReviewYear?.Last != metadata.OutlookYear)
            && title.Contains(named.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static string? OfYear(string title, ReportMetadata metadata)
    {
        for (var year = metadata.Year - 6; year <= metadata.Year + 5; year++)
        {
            if (!title.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
                continue;
            if (metadata.ReviewYear is { } review && year >= review.First && year <= review.Last)
                return "review";
            if (year >= metadata.OutlookYear)
                return "outlook";
        }
        return null;
    }
}
