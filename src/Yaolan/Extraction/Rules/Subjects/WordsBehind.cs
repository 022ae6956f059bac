using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>Finds what stands behind a figure and is its own: connectives and the next figure's predicate are left out.</summary>
internal sealed class WordsBehind(Grammar grammar)
{
    /// <summary>What stands behind the figure up to the next comma or figure, connectives and the next figure's predicate left out.</summary>
    public ReadOnlySpan<char> Of(Reading reading)
    {
        // …达102亿元和109亿元: the rest of a list names nothing
        if (
            reading.Sentence.Figures.Exists(other =>
                other.Kind == FigureKind.Quantity
                && other.Start > reading.Figure.Start
                && other.End <= reading.RightBound
            )
        )
            return default;
        var right = NounPhrase.WithoutConnectives(
            reading.Sentence.Span(reading.FigureEnd, reading.RightBound),
            "、和及与 ",
            grammar
        );
        if (reading.IsOrigin)
            right = default;
        else if (reading.RunsIntoNext)
        {
            // 公路总里程31.5万公里居全国第1, but 6项指标增速居全国第1
            right =
                !IsRanked(reading) ? WithoutPredicate(right)
                : reading.Left.Length == 0 && reading.Figure.Unit.Counts ? BeforeRank(right)
                : default;
            // 1.2亿元|为35万名学生
            if (grammar.IsPlain(right))
                right = default;
        }
        // 迈上5万亿元|台阶已被设为主要预期目标
        if (reading.Figure.Unit.Class == UnitClass.Money && grammar.AfterNoun.AtStart(right) is >= 2 and var step)
            right = right[..step];
        // 在新增减税降费18.2亿元|的基础上
        if (right.StartsWith("的基础上") || right.StartsWith("的情况下"))
            right = default;
        // 稳定在1万亿斤以上并逐年增加: what else happened
        if (right is ['并', ..] && grammar.WholeWords.AtStart(right) == 0)
            right = default;
        reading.RightBound = reading.FigureEnd + right.Length;
        return right.Length > 0 && (char.IsLetterOrDigit(right[0]) || right[0] is '“' or '《') ? right : default;
    }

    /// <summary>反馈的7个问题已|完成整改6个</summary>
    public ReadOnlySpan<char> WithoutCopula(ReadOnlySpan<char> noun) =>
        grammar.Copulas.AtEnd(noun) is > 0 and var copula && noun.Length - copula >= 2 ? noun[..^copula] : noun;

    private ReadOnlySpan<char> BeforeRank(ReadOnlySpan<char> words) =>
        grammar.RankVerbs.IndexIn(words, out _) is > 0 and var at ? words[..at].TrimEnd("均都皆") : default;

    private static bool IsRanked(Reading reading) =>
        reading.Sentence.Figures.Find(figure =>
            figure.Start >= reading.FigureEnd && figure.Kind is FigureKind.Quantity or FigureKind.Rank
        )
            is { Kind: FigureKind.Rank };

    // 19家市属国有企业|整合为5家; 3期“三个一批”活动|累计签约一批项目84个
    private ReadOnlySpan<char> WithoutPredicate(ReadOnlySpan<char> right)
    {
        while (true)
        {
            var length = Math.Max(
                Math.Max(grammar.Copulas.AtEnd(right), grammar.MovedTo.AtEnd(right)),
                Math.Max(grammar.Rises.AtEnd(right), grammar.HedgesBefore.AtEnd(right, out _))
            );
            // 41.3亿斤|增长2%: nothing but the next figure's predicate
            if (length == right.Length)
                return default;
            // 46家企业签约12亿元: no 约 that says about
            if (length == 0 || grammar.Verbs.AtEnd(right) > length)
                break;
            right = right[..^length];
        }
        for (var index = 2; index < right.Length; index++)
        {
            var rest = right[index..];
            // 450个市级重点项目|完成投资890亿元: what is said of the thing is the next figure's
            if (
                grammar.Verbs.AtStart(rest) >= 2 && grammar.WholeWords.AtStart(rest) == 0
                // 12个重点项目|总投资36亿元
                || grammar.Relatives.AtStart(rest) == rest.Length && !rest.StartsWith("项目")
            )
                return WithoutCopula(right[..index]);
        }
        return right;
    }
}
