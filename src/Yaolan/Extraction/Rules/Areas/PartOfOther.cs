using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Areas;

/// <summary>
/// What a figure behind 其中, or behind a government's own budget, is a part of, where that is not the place's own total:
/// 市本级一般公共预算收入总计2179亿元，其中：地方一般公共预算收入426亿元 is the city government's own; 民营经济增加值59亿元，其中：第一产业增加值11亿元
/// is of private firms.
/// </summary>
internal static class PartOfOther
{
    private const string Among = "其中";
    private const string OwnLevel = "本级";
    private const string ValueAdded = "增加值";
    private const string Economy = "经济" + ValueAdded;
    private const string Governments = "省市州县区旗";
    private const int LongestOpening = 8;

    /// <summary>市本级 or 民营经济; empty where the figure is of the place as a whole.</summary>
    /// <param name="before">The readings of the sentence before, where this one begins with 其中.</param>
    /// <param name="all">Those of its own sentence.</param>
    public static string Of(Reading reading, IReadOnlyList<Reading> before, IReadOnlyList<Reading> all, Grammar grammar)
    {
        if (OwnGovernment(reading, grammar) is { Length: > 0 } government)
            return government;
        var words = reading.Sentence.Span(reading.Sentence.Start, reading.FigureStart);
        if (words[(words.LastIndexOf('；') + 1)..].IndexOf(Among) < 0 && !IsOfIndustries(reading, words))
            return "";
        if (!reading.Noun.EndsWith(ValueAdded, StringComparison.Ordinal) || !reading.Noun.Contains('业'))
            return "";
        var whole = before
            .Concat(all.TakeWhile(other => other.Figure.Start < reading.Figure.Start))
            .LastOrDefault(other =>
                other.Noun.EndsWith("生产总值", StringComparison.Ordinal)
                || other.Noun.EndsWith(Economy, StringComparison.Ordinal)
            );
        return whole is not null && whole.Noun.EndsWith(Economy, StringComparison.Ordinal)
            ? whole.Noun[..^ValueAdded.Length]
            : "";
    }

    // 其中，第一产业增加值44亿元；第二产业增加值29亿元: semicolons part the industries of one whole
    private static bool IsOfIndustries(Reading reading, ReadOnlySpan<char> words) =>
        reading.Noun.StartsWith('第')
        && words.IndexOf(Among) is >= 0 and var among
        && words[(among + Among.Length)..].TrimStart("，,：:").StartsWith("第一产业");

    // 市本级一般公共预算收入18亿元；一般公共预算支出58亿元: of the city government itself, unless 全市 stands before
    private static string OwnGovernment(Reading reading, Grammar grammar)
    {
        var sentence = reading.Sentence;
        var words = sentence.Span(sentence.Start, reading.FigureStart);
        var level = words.IndexOf(OwnLevel);
        if (
            level is <= 0 or > LongestOpening
            || !Governments.Contains(words[level - 1])
            || reading.Noun.Contains(OwnLevel, StringComparison.Ordinal)
            || AreaOfClauses.TurnsToOwn(sentence, sentence.ClauseEnd(sentence.Start) + 1, reading.FigureStart)
        )
            return "";
        var isAmong = words[(words.LastIndexOf('；') + 1)..].IndexOf(Among) >= 0;
        return isAmong || grammar.Budgets.OccursIn(reading.Noun) ? $"{words[level - 1]}{OwnLevel}" : "";
    }
}
