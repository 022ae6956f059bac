using System.Globalization;
using System.Text.RegularExpressions;
using Yaolan.Vocabularies;

namespace Yaolan.Normalization.Outline;

/// <summary>Gives every section its kind: from the editor, from its heading's words, from the year in it, from its parent.</summary>
internal static partial class SectionKindFinder
{
    private const string Outlook = "outlook";
    private const string Review = "review";
    private const string Work = "priorities";
    private const string Situation = "形势";
    private static readonly string[] Ahead = ["目标", "下半年", "下一", "下步", "任务", "要求", "今后", "面临", "预测"];

    public static void Assign(Section root, ReportKind kind, ReportMetadata metadata, ReportKinds kinds)
    {
        var previous = SetsTargets(root, metadata) ? Work : null;
        foreach (var section in root.Children)
        {
            section.Kind ??=
                (LooksAtSituation(section.Title, kind) ? Review : null)
                ?? OfWords(section.Title, metadata, kinds)
                ?? OfYear(section.Title, metadata);
            section.Kind ??= OfOpening(section, previous ?? kind.DefaultSection, metadata, kinds);
            previous = kinds.Sections.Find(section.Kind)?.Next ?? section.Kind;
            Below(section, metadata, kinds);
        }
    }

    // 今年经济社会发展的主要预期目标是：…, above headings that tell nothing (基础设施): the news of a report says what is to be done.
    private static bool SetsTargets(Section root, ReportMetadata metadata) =>
        metadata.OutlookYear > metadata.ReviewYear?.Last
        && root.Blocks.Exists(block => Aims().IsMatch(block.Line.Words))
        && !root.Blocks.Exists(block => block.Line.Words.Contains("工作回顾", StringComparison.Ordinal));

    // 一、正确看待当前经济形势, in a speech on the half-year: what has come about so far
    private static bool LooksAtSituation(string title, ReportKind kind) =>
        kind.LeadSection == Review
        && title.Contains(Situation, StringComparison.Ordinal)
        && !Array.Exists(Ahead, word => title.Contains(word, StringComparison.Ordinal));

    // “十五五”时期是关键时期, 2026年是开局之年: below a heading that tells nothing (一张蓝图绘到底) the first words say that the review
    // is over.
    private static string OfOpening(Section section, string kind, ReportMetadata metadata, ReportKinds kinds)
    {
        if (kinds.Sections.Find(kind)?.Tense != SectionTense.Past || section.Blocks.Count == 0)
            return kind;
        var words = section.Blocks[0].Line.Words;
        var isOfPlan =
            words.StartsWith('“')
            && FiveYearPlan.YearsOf(words.AsSpan(0, words.IndexOf('”', StringComparison.Ordinal) + 1)) is { } plan
            && plan.First == metadata.ReviewYear?.Last + 1;
        var isOfYear =
            metadata.OutlookYear is { } outlook
            && outlook > metadata.ReviewYear?.Last
            && words.StartsWith(
                string.Create(CultureInfo.InvariantCulture, $"{outlook}年是"),
                StringComparison.Ordinal
            );
        return isOfPlan || isOfYear ? Outlook : kind;
    }

    private static void Below(Section parent, ReportMetadata metadata, ReportKinds kinds)
    {
        var inherited = kinds.Sections.Find(parent.Kind ?? "");
        var turned = false;
        foreach (var child in parent.Children)
        {
            var own =
                kinds.SectionOf(child.Title)
                ?? (OfYear(child.Title, metadata) is { } named ? kinds.Sections.Find(named) : null);
            // What is reviewed stays a review, whatever a heading in it happens to be called, unless it names the year.
            var mayRefine =
                own is not null
                && (
                    inherited is null
                    || own.Tense is SectionTense.None
                    || own.Tense == inherited.Tense
                    || turned
                    || NamesYearOf(own.Tense, child.Title, metadata)
                );
            child.Kind ??=
                mayRefine ? own!.Code
                : turned ? Work
                : parent.Kind;
            // Behind a section of targets no review goes on.
            turned |= inherited?.Tense == SectionTense.Past && IsFuture(child, kinds);
            Below(child, metadata, kinds);
        }
    }

    // “关于2023年的主要工作” of a report that sets targets for 2024 looks back.
    private static string? OfWords(string title, ReportMetadata metadata, ReportKinds kinds) =>
        kinds.SectionOf(title) is { } found
        && !(
            found.Tense == SectionTense.Future
            && NamesYearOf(SectionTense.Past, title, metadata)
            && !NamesYearOf(SectionTense.Future, title, metadata)
        )
            ? found.Code
            : null;

    private static bool IsFuture(Section section, ReportKinds kinds) =>
        kinds.Sections.Find(section.Kind ?? "")?.Tense == SectionTense.Future;

    private static bool NamesYearOf(SectionTense tense, string title, ReportMetadata metadata)
    {
        var year = tense == SectionTense.Past ? metadata.ReviewYear?.Last : metadata.OutlookYear;
        return year is { } named
            && (metadata.ReviewYear?.Last != metadata.OutlookYear)
            && (
                title.Contains(named.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                || (named == metadata.Year && title.Contains("今年", StringComparison.Ordinal))
            );
    }

    private static string? OfYear(string title, ReportMetadata metadata)
    {
        for (var year = metadata.Year - 6; year <= metadata.Year + 5; year++)
        {
            if (!title.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
                continue;
            if (metadata.ReviewYear is { } review && year >= review.First && year <= review.Last)
                return Review;
            if (year >= metadata.OutlookYear)
                return Outlook;
        }
        return OfPlan(title, metadata);
    }

    [GeneratedRegex(
        "(?:今年|[0-9]{4}年|[今未][后来](?:五|5)年)[^。；，]{0,16}(?:预期|主要|发展|奋斗)目标[^。；，]{0,4}[是为：]",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Aims();

    // “十五五”时期发展的主要考虑, in a report that looks back on the last year of the plan before
    private static string? OfPlan(string title, ReportMetadata metadata)
    {
        if (FiveYearPlan.Named(title) is not { } plan || metadata.ReviewYear is not { } review)
            return null;
        if (plan.Last == review.Last)
            return Review;
        return plan.First == review.Last + 1 ? Outlook : null;
    }
}
