using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Rules.Indicators;

/// <summary>Finds the indicator whose name a phrase is, with nothing beside the name but words that add nothing.</summary>
internal sealed class IndicatorNames(Grammar grammar)
{
    /// <summary>The indicator that a phrase names; null where the phrase says more, or counts in units of something else.</summary>
    public Indicator? Of(string phrase, Reading reading)
    {
        foreach (var match in grammar.Indicators.Scan(phrase))
        {
            if (match.Meaning is not { } indicator)
                continue;
            var alias = phrase.AsSpan(match.Start, match.End - match.Start);
            if (!IsNeutral(phrase.AsSpan(0, match.Start)) || !IsTail(phrase.AsSpan(match.End), alias))
                continue;
            if (
                IsOther(reading, alias)
                || NeedsNew(indicator, alias, reading)
                || OtherUnits.Are(indicator, reading, grammar.Vocabulary.Units)
            )
                continue;
            return indicator;
        }
        return null;
    }

    /// <summary>True of words that may stand before a name without making it another thing.</summary>
    public bool IsNeutral(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var length = Math.Max(
                Math.Max(grammar.Neutral.AtStart(text), grammar.Openers.AtStart(text)),
                grammar.Verbs.AtStart(text)
            );
            // 桂林的|地区生产总值
            if (length == 0 && text is "的")
                return true;
            if (length == 0)
                return false;
            text = text[length..];
        }
        return true;
    }

    private bool IsTail(ReadOnlySpan<char> text, ReadOnlySpan<char> alias)
    {
        // 研发经费占 is a name that says of what in the words behind it.
        if (alias.EndsWith('占') || alias.EndsWith("相当于"))
            return (!text.StartsWith('全') || text.Contains("生产总值", StringComparison.Ordinal))
                && (text.EndsWith("比重") || text.EndsWith("比例") || text.EndsWith('比'));
        while (!text.IsEmpty)
        {
            var length = Math.Max(
                Math.Max(grammar.Tails.AtStart(text), grammar.Rises.AtStart(text)),
                Math.Max(grammar.Falls.AtStart(text), grammar.Copulas.AtStart(text))
            );
            length = Math.Max(length, grammar.HedgesBefore.AtStart(text, out _));
            length = Math.Max(length, Aside(text));
            if (length == 0)
                return false;
            text = text[length..];
        }
        return true;
    }

    // 一般公共预算收入（同口径）完成
    private int Aside(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith('（') || text.IndexOf('）') is not (> 0 and var close))
            return 0;
        var aside = text[1..close];
        // 一般公共预算收入（扣除留抵退税因素）: on which basis, not of what
        var isBasis = grammar.AdjustedBefore.AtStart(aside) > 0 && grammar.AdjustedBasis.OccursIn(aside);
        return isBasis || grammar.Asides.AtStart(aside) == aside.Length ? close + 1 : 0;
    }

    // The sentence may hold a longer phrase that names something else: “专精特新”300家种子企业.
    private bool IsOther(Reading reading, ReadOnlySpan<char> alias)
    {
        foreach (var match in reading.Sentence.Indicators(grammar))
        {
            if (match.Meaning is not null || match.Start >= reading.QuoteEnd || match.End <= reading.QuoteStart)
                continue;
            if (reading.Sentence.Span(match.Start, match.End).Contains(alias, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // 新增规上企业 counts new firms: the stock of 规上企业 is another thing; 改扩建中小学 says itself what was done.
    private bool NeedsNew(Indicator indicator, ReadOnlySpan<char> alias, Reading reading) =>
        indicator.Name.Chinese.StartsWith('新')
        && !indicator.Name.Chinese.StartsWith("新型", StringComparison.Ordinal)
        && !alias.Contains('新')
        && grammar.Verbs.AtStart(alias) == 0
        && !(reading.Figure.Kind == FigureKind.Rank && reading.HasOwnNoun)
        && !reading.Verb.Contains('新', StringComparison.Ordinal)
        && !reading.Verb.Contains("净增", StringComparison.Ordinal);
}
