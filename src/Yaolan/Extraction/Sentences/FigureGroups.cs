using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Rules.Lists;

namespace Yaolan.Extraction.Sentences;

/// <summary>Figures listed one after the other without a word between (22.9%、7.8%), and the text that belongs to them.</summary>
/// <param name="Left">Where their own words begin.</param>
/// <param name="Right">Where they end.</param>
/// <param name="RunsIntoNext">True when no mark parts them from the next figure.</param>
internal sealed record FigureGroup(
    IReadOnlyList<Figure> Figures,
    int ClauseStart,
    int Left,
    int Right,
    bool RunsIntoNext
);

/// <summary>Divides the text of a sentence among its figures.</summary>
internal static class FigureGroups
{
    private const string Connectives = "、和与及 ";
    private const int ShortestIndicator = 4;
    private const int ShortestSubject = 2;

    public static List<FigureGroup> Of(Sentence sentence, Grammar grammar)
    {
        var facts = sentence.Figures.FindAll(figure => figure.Kind is FigureKind.Quantity or FigureKind.Rank);
        var groups = new List<FigureGroup>();
        var left = sentence.Start;
        for (var index = 0; index < facts.Count; )
        {
            var last = index;
            while (last + 1 < facts.Count && IsListed(sentence, facts[index], facts[last], facts[last + 1], grammar))
                last++;
            var clauseStart = sentence.ClauseStart(facts[index].Start);
            var right = sentence.ClauseEnd(facts[last].End);
            var next = last + 1 < facts.Count ? facts[last + 1] : null;
            var nextLeft = right;
            if (next is not null && next.Start < right)
                (right, nextLeft) = Border(sentence, Math.Max(left, clauseStart), facts[last], next, grammar);
            groups.Add(
                new FigureGroup(
                    facts.GetRange(index, last - index + 1),
                    clauseStart,
                    Math.Max(left, clauseStart),
                    right,
                    RunsIntoNext: next is not null && right == next.Start
                )
            );
            left = nextLeft;
            index = last + 1;
        }
        return groups;
    }

    // 22.9%、7.8%; 第4、第5位; 3个和5个; 分别增长9%左右和10%左右
    private static bool IsListed(Sentence sentence, Figure first, Figure figure, Figure next, Grammar grammar)
    {
        if (figure.Kind != next.Kind)
            return false;
        var between = sentence.Span(figure.End, next.Start);
        var isSame = figure.Unit == next.Unit || figure.IsBare;
        // 增速分别为-3.2%、-4.2%和-10.7%
        if (isSame && figure.Unit.Class == UnitClass.Percent && between is [.., '-' or '－' or '−'])
            between = between[..^1];
        if (isSame && figure.Unit.Class == UnitClass.Percent && IsOwnMove(between, grammar))
            return IsSharedOut(sentence, first, grammar);
        if (between.Length > 0 && between.Trim(Connectives).IsEmpty)
            return isSame || IsSharedOut(sentence, first, grammar) || IsOfThingsListed(sentence, first, grammar);
        var isHarvest = NamesHarvest(sentence.Span(sentence.ClauseStart(first.Start), first.Start), grammar);
        if (!isSame && !isHarvest)
            return false;
        // 城乡低保标准分别提高到每人每月700元和每人每年6000元
        if (between.TrimStart(Connectives) is "每人每月" or "每人每年" or "每月" or "每年" or "月人均" or "年人均")
            return IsSharedOut(sentence, first, grammar);
        // 分别下降13.4%，19.6%: a comma where a list has its own mark
        if (between is "，")
            return IsSharedOut(sentence, first, grammar);
        var hedge = grammar.HedgesAfter.AtStart(between, out _);
        return hedge > 0
            && hedge < between.Length
            && between[hedge..].Trim(Connectives).IsEmpty
            && (
                isHarvest
                || SharingWords.Last(sentence.Span(sentence.ClauseStart(first.Start), first.Start), grammar).Place >= 0
            );
    }

    // 分别增长5%和下降3%, 分别增长5%左右、下降3%左右: the next of the list moved the other way
    private static bool IsOwnMove(ReadOnlySpan<char> between, Grammar grammar)
    {
        between = between[grammar.HedgesAfter.AtStart(between, out _)..];
        var move = between.TrimStart(Connectives);
        return move.Length < between.Length
            && move.Length >= 2
            && Math.Max(grammar.Rises.AtStart(move), grammar.Falls.AtStart(move)) == move.Length;
    }

    /// <summary>Which way the words right before a figure of a list say that it moved; nothing where it has none of its own.</summary>
    public static Movement OwnMove(Sentence sentence, Figure previous, Figure figure, Grammar grammar)
    {
        var between = sentence.Span(previous.End, figure.Start);
        return !IsOwnMove(between, grammar) ? Movement.None
            : grammar.Falls.AtEnd(between) >= 2 ? Movement.Down
            : Movement.Up;
    }

    // 医师数、床位数分别达2.8人、7.5张: as many units as things.
    private static bool IsSharedOut(Sentence sentence, Figure first, Grammar grammar)
    {
        var before = sentence.Span(sentence.ClauseStart(first.Start), first.Start);
        return SharingWords.Last(before, grammar) is { Place: >= 0, Word: var word }
                && grammar.Distributors.Contains(word)
            // 每千人床位数、医师数增至7.83张、3.57个
            || before is ['每', ..] && before.ContainsAny('、', '和') && grammar.Denominators.AtStart(before) > 0
            || NamesHarvest(before, grammar);
    }

    // 煤炭、原油、天然气产量7.8亿吨、2470万吨、350亿方
    private static bool IsOfThingsListed(Sentence sentence, Figure first, Grammar grammar)
    {
        var before = sentence.Span(sentence.ClauseStart(first.Start), first.Start);
        return before.Contains('、') && grammar.Heads.AtEnd(before) > 0;
    }

    // 粮食播种面积和产量稳定在160万亩、6.5亿斤以上
    private static bool NamesHarvest(ReadOnlySpan<char> before, Grammar grammar) =>
        grammar.YieldsOf.IndexIn(before, out var length) is > 0 and var at
        && before[(at + length)..] is ['、' or '和' or '与' or '及', .. var harvest]
        && grammar.Yields.AtStart(harvest) > 0;

    // Between two figures of a clause: …建成6个小镇 | 、326个村; …改造65个 | 、交付6040套.
    private static (int Right, int NextLeft) Border(
        Sentence sentence,
        int left,
        Figure figure,
        Figure next,
        Grammar grammar
    )
    {
        var between = sentence.Span(figure.End, next.Start);
        // 改造101个、惠及2.4万户: no 及 that joins
        var trimmed = grammar.Verbs.AtEnd(between) > 1 ? between : between.TrimEnd(Connectives);
        // 从47%提高到 55.3%: a blank alone joins nothing
        if (trimmed.Length > 0 && !between[trimmed.Length..].Trim(' ').IsEmpty)
            return (figure.End + trimmed.Length, next.Start);
        var comma = between.LastIndexOf('、');
        if (comma >= 0)
            return (figure.End + comma, figure.End + comma + 1);
        var hedge = grammar.HedgesAfter.AtStart(between, out _);
        return BeginsAnew(between[hedge..], grammar) && HasSubject(sentence, left, figure, grammar)
            ? (figure.End + hedge, figure.End + hedge)
            : (next.Start, figure.End);
    }

    // 城镇新增就业8.5万人 | 新增农村劳动力转移就业1.2万人, where the comma was lost
    private static bool BeginsAnew(ReadOnlySpan<char> words, Grammar grammar)
    {
        var verb = grammar.Verbs.AtStart(words);
        return grammar.Indicators.LongestAtStart(words) >= ShortestIndicator
            || (
                verb >= 2
                && words.Length >= verb + 2
                && grammar.WholeWords.AtStart(words) == 0
                && grammar.MovedTo.AtStart(words) == 0
            );
    }

    // What is counted stands before the figure, not behind it as in 建成16家科技企业.
    private static bool HasSubject(Sentence sentence, int left, Figure figure, Grammar grammar) =>
        NounPhrase.Of(sentence, left, figure.Start, grammar).Noun.AsSpan() is { Length: >= ShortestSubject } noun
        && !noun.EndsWith('的')
        && grammar.Verbs.AtEnd(noun) == 0
        && grammar.Copulas.AtEnd(noun) < noun.Length;
}
