using System.Buffers;
using Yaolan.Content;
using Yaolan.Extraction.Lexicon;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Rules.Periods;

/// <summary>Words that call the results of a year estimates, because the report was given before its end (预计全年增长5.5%).</summary>
internal static class Estimates
{
    private const int LongestOpening = 8;
    private const string Expected = "预计";
    private const string Came = "实现";

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("，。；：（、");

    /// <summary>True where a review says anywhere that its year is not closed yet (初步预计).</summary>
    public static bool AreIn(ReportDocument document, Grammar grammar)
    {
        foreach (var block in document.Blocks)
        {
            if (
                grammar.Vocabulary.Kinds.Sections.Find(block.Section)?.Tense == SectionTense.Past
                && SaysUnfinished(block.Text, grammar)
            )
                return true;
        }
        return false;
    }

    /// <summary>True where this figure and all behind it are estimates: 地区生产总值420亿元（预计数，下同）.</summary>
    public static bool AreBelow(ReadOnlySpan<char> sentence, Grammar grammar)
    {
        var same = sentence.IndexOf("下同");
        return same > 0
            && grammar.EstimateWords.OccursIn(
                sentence[Math.Max(0, sentence[..same].LastIndexOfAny('（', '(', '。'))..same]
            );
    }

    /// <summary>True of 预计年末，地区生产总值156亿元 and 预计全年：…, which call the whole list of indicators estimates.</summary>
    public static bool Begin(ReadOnlySpan<char> sentence, Grammar grammar)
    {
        var mark = sentence.IndexOfAny("，：");
        if (mark is <= 0 or > LongestOpening || !sentence[..mark].Contains(Expected, StringComparison.Ordinal))
            return false;
        var rest = sentence[grammar.EstimateWords.AtStart(sentence)..mark];
        return rest.Length < mark && grammar.Neutral.AtStart(rest) == rest.Length
            || rest is "年末" or "到年底" or "年底";
    }

    /// <summary>True of a sentence that goes on with such a list: 公共财政预算收入实现12.24亿元，增长2%.</summary>
    public static bool GoOn(ReadOnlySpan<char> sentence, Grammar grammar) =>
        grammar.Indicators.LongestAtStart(grammar.Neutral.TrimStart(sentence)) > 0
        // 域外引资额实现44亿元
        || sentence.IndexOf(Came) is > 2 and var came
            && sentence[..came].IndexOfAny(ClauseMarks) < 0
            && came + Came.Length < sentence.Length
            && char.IsAsciiDigit(sentence[came + Came.Length]);

    // 预计全年增长5.5%, 地区生产总值预计增长5.5%; but 人均预期寿命预计达79岁 speaks of that figure alone.
    private static bool SaysUnfinished(ReadOnlySpan<char> text, Grammar grammar)
    {
        for (var start = 0; start < text.Length; )
        {
            var at = grammar.EstimateWords.IndexIn(text[start..], out var length);
            if (at < 0)
                return false;
            at += start;
            start = at + length;
            var clause = text[..at];
            clause = clause[(clause.LastIndexOfAny(ClauseMarks) + 1)..];
            var isOfOne = text[at..].StartsWith("预计") || text[at..].StartsWith("有望");
            if (
                !isOfOne
                || clause.IsEmpty
                || clause.EndsWith('年')
                || clause.Contains("生产总值", StringComparison.Ordinal)
            )
                return true;
        }
        return false;
    }
}
