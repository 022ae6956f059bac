using Yaolan.Extraction.Sentences;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Rules.Areas;

/// <summary>Of which area a figure is: the report's, unless the words name another.</summary>
internal static class AreaRules
{
    private const string Support = "支持";
    private const string WholeCity = "全市";

    public static void Decide(Reading reading, RuleContext context)
    {
        var block = context.Block;
        reading.Area = block.Document.Metadata.Area;
        if (block.Area is not { } own)
            return;
        if ((NamedBeforeIndicator(reading, context, own) ?? Ranked(reading, context, own)) is { } named)
            Set(reading, named, "area_named");
        else if (AreaOfClauses.Before(reading, own, context.Grammar) is { } told)
            Set(reading, told, "area_named");
        else if (block.Parent is { } above && IsOfCityAbove(reading, own, above))
            Set(reading, above, "area_whole");
        else if (Supported(reading, context, own) is { } supported)
            Set(reading, supported, "area_of_paragraph");
        else if (IsWholeOfOurPart(reading) && block.Parent is { } parent)
            Set(reading, parent, "area_whole");
    }

    private static void Set(Reading reading, ReferenceArea area, string rule)
    {
        reading.Area = area.Code;
        reading.Note(rule, area.Name.Chinese);
    }

    // 郑州市地区生产总值突破1.3万亿元, in a report of Henan
    private static ReferenceArea? NamedBeforeIndicator(Reading reading, RuleContext context, ReferenceArea own)
    {
        if (reading.Indicator is null)
            return null;
        var length = context.Grammar.Areas.AtStart(reading.Noun, out var area);
        if (length == 0 || area!.Code == own.Code || context.Grammar.Indicators.LongestAtStart(reading.Noun) > length)
            return null;
        return area;
    }

    // 7个设区市水质进入全国前十，柳州连续六年保持第一: the place is that city's
    private static ReferenceArea? Ranked(Reading reading, RuleContext context, ReferenceArea own) =>
        reading is { Measure: Measure.Rank, Indicator: null }
        && context.Grammar.Areas.AtStart(reading.Noun, out var area) == reading.Noun.Length
        && reading.Noun.Length > 0
        && area!.Code != own.Code
            ? area
            : null;

    // 支持郑州建设国家创新高地。…到2025年经济总量突破1.5万亿元
    private static ReferenceArea? Supported(Reading reading, RuleContext context, ReferenceArea own)
    {
        if (reading.Indicator is null)
            return null;
        var before = context.Block.Block.Text.AsSpan(0, reading.Sentence.Start);
        var at = before.LastIndexOf(Support);
        if (at < 0)
            return null;
        var rest = before[(at + Support.Length)..];
        foreach (var area in context.Grammar.Vocabulary.Areas.All)
        {
            if (area.Parent == own.Code && rest.StartsWith(area.ShortName) && Names(rest, area, context, own) == 1)
                return area;
        }
        return null;
    }

    // More than one area of the same rank after it: the paragraph has moved on.
    private static int Names(ReadOnlySpan<char> text, ReferenceArea found, RuleContext context, ReferenceArea own)
    {
        var count = 1;
        foreach (var area in context.Grammar.Vocabulary.Areas.All)
        {
            if (
                area.Parent == own.Code
                && area.Code != found.Code
                && text.Contains(area.ShortName, StringComparison.Ordinal)
            )
                count++;
        }
        return count;
    }

    // 全区刑事警情下降13.7%，全市刑事警情下降9.2%, in the report of a district or county
    private static bool IsOfCityAbove(Reading reading, ReferenceArea own, ReferenceArea above)
    {
        if (
            reading.Noun.Length == 0
            || own.Name.Chinese is not [.., '区' or '县' or '旗']
            || !above.Name.Chinese.EndsWith('市')
        )
            return false;
        var sentence = reading.Sentence;
        var before = sentence.Span(sentence.Start, reading.FigureStart);
        var noun = before.LastIndexOf(reading.Noun);
        if (noun < WholeCity.Length || !before[..noun].EndsWith(WholeCity))
            return false;
        var start = noun - WholeCity.Length;
        return start == 0 || before[start - 1] is '，' or '；' or '：';
    }

    // 全省首批挂牌的18个产业研究院和中试基地我市就有2个
    private static bool IsWholeOfOurPart(Reading reading)
    {
        var before = reading.Sentence.Span(reading.LeftBound, reading.Figure.Start);
        var after = reading.Sentence.Span(reading.Figure.End, reading.RightBound);
        return before.StartsWith("全省")
            && (after.Contains("我市", StringComparison.Ordinal) || after.EndsWith("我市就有"));
    }
}
