using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Rules.Lists;
using Yaolan.Extraction.Sentences;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Rules.Areas;

/// <summary>
/// The region that the clause before speaks of, where the report's own place is only a part of it: 成渝地区双城经济圈建设走深走实，
/// 经济总量超9万亿元 is no sum of Sichuan's.
/// </summary>
internal static class OtherRegion
{
    private const int Longest = 20;
    private const int LongestBeforeZone = 10;
    private const int LongestTopic = 20;
    private const int LongestPassage = 400;
    private const int LongestTown = 8;
    private const int LongestOrdinal = 5;
    private const int CodeOfPrefecture = 4;

    /// <summary>成渝地区双城经济圈; empty where the figure is of the place of the report.</summary>
    public static string Of(Reading reading, Grammar grammar)
    {
        if (Zone(reading, grammar) is { Length: > 0 } zone)
            return zone;
        if (NewArea(reading.Noun, grammar) is { Length: > 0 } newArea)
            return newArea;
        if (Town(reading, grammar) is { Length: > 0 } town)
            return town;
        if (ZoneOfPassage(reading, grammar) is { Length: > 0 } headed)
            return headed;
        var sentence = reading.Sentence;
        var clause = sentence.ClauseStart(reading.FigureStart);
        // 全省经济总量 says itself whose it is.
        if (
            clause <= sentence.Start
            || !grammar.RegionTotals.Contains(reading.Noun)
            || !sentence.Span(clause, reading.FigureStart).StartsWith(reading.Noun)
        )
            return "";
        var start = sentence.ClauseStart(clause - 1);
        var before = sentence.Span(start, clause);
        var place = grammar.Regions.IndexIn(before.ToString(), out var length);
        // Nothing else is told there: 都市圈新增企业3000家，地区生产总值增长6%
        return
            place > 0
            && place + length <= Longest
            && !sentence.Figures.Exists(figure => figure.Start >= start && figure.End <= clause)
            ? NounPhrase.Of(sentence, start, start + place + length, grammar).Noun
            : "";
    }

    // 雄安新区建设取得新进展。4所高校开工。固定资产投资增长16%: a short sentence without a figure says what those behind it are
    // of, up to the next of its kind or to a word on the whole place.
    private static string ZoneOfPassage(Reading reading, Grammar grammar)
    {
        var sentence = reading.Sentence;
        if (
            sentence.Start == 0
            || reading.Figure.Kind == FigureKind.Rank
            || !Coordination.IsKnown(reading.Verb + reading.Noun, grammar)
            || AreaOfClauses.TurnsToOwn(sentence, sentence.Start, reading.FigureStart)
        )
            return "";
        var reach = Math.Max(0, sentence.Start - LongestPassage);
        var before = sentence.Text.AsSpan(reach, sentence.Start - reach).TrimEnd('。');
        while (!before.IsEmpty)
        {
            var start = before.LastIndexOf('。') + 1;
            var words = before[start..];
            if (AreaOfClauses.SaysOwn(words))
                return "";
            if (words.Length <= LongestTopic && words.IndexOfAny("，、；：") < 0 && !words.ContainsAnyInRange('0', '9'))
            {
                words = BehindOrdinal(words);
                var at = grammar.NewAreas.IndexIn(words.ToString(), out var length);
                // 浦东新区 may be the report's own place
                return
                    at is >= 0 and <= LongestBeforeZone
                    && (at > 0 || grammar.Own is { Level: not AreaLevel.County })
                    && words[(at + length)..].StartsWith("建设")
                    && grammar.Areas.AtStart(words, out _) < at + length
                    ? words[..(at + length)].ToString()
                    : "";
            }
            before = before[..Math.Max(0, start - 1)];
        }
        return "";
    }

    // （二）新区建设取得重大突破, 一是雄安新区建设提速
    private static ReadOnlySpan<char> BehindOrdinal(ReadOnlySpan<char> words) =>
        words[(words[..Math.Min(words.Length, LongestOrdinal)].LastIndexOfAny('）', '是') + 1)..].TrimStart('—');

    // 兰州新区实现生产总值96.5亿元, in the report of 兰州: a part of it; 浦东新区 and 新区 are the place itself in their own
    private static string NewArea(ReadOnlySpan<char> words, Grammar grammar) =>
        grammar.Areas.AtStart(words, out _) is > 0 and var place
        && grammar.NewAreas.AtStart(words[place..]) is > 0 and var length
        && grammar.Own is { } own
        && !own.Name.Chinese.AsSpan().EndsWith(words.Slice(place, length))
            ? words[..(place + length)].ToString()
            : "";

    // 卫辉市提出的目标是：生产总值增速15%, in the news of a prefecture: what a county of it is told of
    private static string Town(Reading reading, Grammar grammar)
    {
        if (grammar.Own is not { Level: AreaLevel.Prefecture } own)
            return "";
        var sentence = reading.Sentence;
        var start = sentence.Start + sentence.Span(sentence.Start, reading.Figure.Start).LastIndexOf('；') + 1;
        var town = "";
        for (var place = start; place < reading.FigureStart; place = sentence.ClauseEnd(place) + 1)
        {
            var clause = sentence.Span(place, sentence.ClauseEnd(place));
            if (place + clause.Length > reading.FigureStart || !IsSubject(clause, place == start))
                continue;
            if (TownAt(clause, own, grammar) is { Length: > 0 } named)
                (town, start) = (named, place + clause.Length);
        }
        return
            town.Length > 0
            && grammar.Indicators.LongestAtStart(reading.Verb + reading.Noun) > 0
            && !AreaOfClauses.TurnsToOwn(sentence, start, reading.FigureStart)
            ? town
            : "";
    }

    // What a county sets itself is its own wherever the clause stands; what it did opens the sentence.
    private static bool IsSubject(ReadOnlySpan<char> clause, bool opens) =>
        opens ? !clause.Contains('、') : clause.Contains("目标", StringComparison.Ordinal);

    private static string TownAt(ReadOnlySpan<char> clause, ReferenceArea own, Grammar grammar)
    {
        for (var length = 2; length <= Math.Min(LongestTown, clause.Length); length++)
        {
            if (clause[length - 1] is not ('县' or '市' or '区' or '旗'))
                continue;
            var name = clause[..length].ToString();
            if (grammar.Vocabulary.Areas.Counties.Named(name).Any(county => IsWithin(county, own)))
                return name;
        }
        return "";
    }

    // Codes of counties begin with the four digits of their prefecture.
    private static bool IsWithin(ReferenceArea county, ReferenceArea own) =>
        county.Code.AsSpan(0, CodeOfPrefecture).SequenceEqual(own.Code.AsSpan(0, CodeOfPrefecture));

    // 推进国家级经开区改革，完善运营模式，利用外资增长45%: what the zone took, not the whole place
    private static string Zone(Reading reading, Grammar grammar)
    {
        var sentence = reading.Sentence;
        var end = sentence.ClauseEnd(sentence.Start);
        if (
            reading.Figure.Start <= end
            || reading.Figure.Kind == FigureKind.Rank
            || AreaOfClauses.TurnsToOwn(sentence, end + 1, reading.FigureStart)
        )
            return "";
        var opening = sentence.Span(sentence.Start, end);
        // 兰州新区实现生产总值96.5亿元，完成固定资产投资389.3亿元: both are the zone's
        var isTold = sentence.Figures.Exists(figure => figure.Kind == FigureKind.Quantity && figure.End <= end);
        var name = isTold ? reading.Noun : reading.Verb + reading.Noun;
        if (!Coordination.IsKnown(name, grammar))
            return "";
        if (isTold && NewArea(opening, grammar) is { Length: > 0 } newArea)
            return newArea;
        var at = grammar.Zones.IndexIn(opening.ToString(), out var length);
        return at is >= 0 and <= LongestBeforeZone ? opening.Slice(at, length).ToString() : "";
    }
}
