using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Rules.Periods;
using Yaolan.Extraction.Sentences;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Rules.Areas;

/// <summary>
/// Another place that a clause begins with, which holds for the clauses behind it: in the news of one city, 2023年郑州的主要预期目标是
/// 生产总值增长7%，固定资产投资增长15% sets no target for that city.
/// </summary>
internal static class AreaOfClauses
{
    private static readonly string[] Aims = ["的主要预期目标", "的主要目标", "的预期目标", "的目标"];

    /// <summary>The place, where it is neither the report's own nor one that has it in it.</summary>
    public static ReferenceArea? Before(Reading reading, ReferenceArea own, Grammar grammar)
    {
        var sentence = reading.Sentence;
        ReferenceArea? found = null;
        for (var place = sentence.Start; place < reading.FigureStart; place = sentence.ClauseEnd(place) + 1)
        {
            if (place > sentence.Start && sentence.Text[place - 1] == '；')
                found = null;
            var clause = sentence.Span(PartYearRules.BehindYear(sentence, place), sentence.ClauseEnd(place));
            clause = clause[grammar.EstimateWords.AtStart(clause)..];
            if (IsOwn(clause))
                found = null;
            else if (
                grammar.Areas.AtStart(clause, out var area) is > 0 and var length
                && Speaks(sentence, clause, length, grammar)
            )
                found = IsElsewhere(area!, own, clause[length..], grammar) ? area : null;
        }
        return found;
    }

    /// <summary>True where a clause before a figure says that it is of the report's own place: 开发区建设加快，全市投资增长5%.</summary>
    public static bool TurnsToOwn(Sentence sentence, int from, int figure)
    {
        for (var place = from; place < figure; place = sentence.ClauseEnd(place) + 1)
        {
            if (IsOwn(sentence.Span(place, sentence.ClauseEnd(place))))
                return true;
        }
        return false;
    }

    /// <summary>True of words that speak of all of a place: 其中全省完成投资30亿元.</summary>
    public static bool SaysOwn(ReadOnlySpan<char> words)
    {
        for (var index = 0; index + 1 < words.Length; index++)
        {
            if (IsOwn(words[index..]))
                return true;
        }
        return false;
    }

    // 我市, 本县, 全省
    private static bool IsOwn(ReadOnlySpan<char> words) =>
        words is ['我' or '本', _, ..] && IsRank(words[1]) || IsWhole(words);

    // 郑州全市生产总值, 郑州2022年生产总值, 郑州的主要预期目标是; not 郑州机场, 郑州的企业
    private static bool Speaks(Sentence sentence, ReadOnlySpan<char> clause, int length, Grammar grammar)
    {
        var rest = clause[length..];
        if (IsWhole(rest) || grammar.Indicators.LongestAtStart(rest) > 0)
            return true;
        foreach (var aim in Aims)
        {
            if (rest.StartsWith(aim))
                return true;
        }
        return rest.Length > 5
            && rest[4] == '年'
            && !rest[..4].ContainsAnyExceptInRange('0', '9')
            && sentence.Figures.Exists(figure => figure.Kind == FigureKind.Years);
    }

    private static bool IsWhole(ReadOnlySpan<char> words) => words is ['全', _, ..] && IsRank(words[1]);

    private static bool IsRank(char word) => word is '省' or '市' or '县' or '区' or '州' or '盟' or '旗';

    // A place within the report's own needs 全市 to have what follows to itself.
    private static bool IsElsewhere(ReferenceArea area, ReferenceArea own, ReadOnlySpan<char> rest, Grammar grammar)
    {
        var areas = grammar.Vocabulary.Areas;
        if (area.Code == own.Code || areas.ParentOf(own)?.Code == area.Code)
            return false;
        if (areas.ParentOf(own) is { } parent && areas.ParentOf(parent)?.Code == area.Code)
            return false;
        return areas.ParentOf(area)?.Code != own.Code && own.Parent.Length > 0 || IsWhole(rest);
    }
}
