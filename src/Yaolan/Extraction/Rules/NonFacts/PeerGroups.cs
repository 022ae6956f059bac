using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.NonFacts;

/// <summary>Finds the size of the group that a place or a rate is told of: 在全国168个重点城市中排名第126位, 16个区的51.3%.</summary>
internal sealed class PeerGroups(Grammar grammar)
{
    private const int LongestCounted = 12;
    private const int LongestPeers = 20;

    private static readonly System.Buffers.SearchValues<char> RankMarks = System.Buffers.SearchValues.Create(
        "第前后首排"
    );

    private static readonly System.Buffers.SearchValues<char> BehindPeers = System.Buffers.SearchValues.Create(
        "中里内之排位名居列第前后首最综考"
    );

    // 全国168个重点城市后十名, 居全省18个省辖市第3位; not 42个城市空气质量居全省第3位, where the cities are whose
    public bool IsPeerGroup(Sentence sentence, Figure figure, ReadOnlySpan<char> after) =>
        figure.Unit.Class == UnitClass.Classifier
        && (IsBeforePlace(sentence, figure) || IsNamedPeer(sentence, figure, after));

    // 居全省34个类区县第1位, 在全省126家省级以上开发区中位列第3位: whatever they are called
    private bool IsBeforePlace(Sentence sentence, Figure figure) =>
        sentence.Figures.Find(other => other.Start >= figure.End) is { Kind: FigureKind.Rank } place
        && sentence.Span(figure.End, place.Start) is { Length: > 0 and <= LongestPeers } between
        && !between.ContainsAny("，、；：")
        && grammar.RankScopes.AtEnd(sentence.Span(sentence.ClauseStart(figure.Start), figure.Start)) > 0;

    private bool IsNamedPeer(Sentence sentence, Figure figure, ReadOnlySpan<char> after) =>
        grammar.Peers.AtStart(after) is > 0 and var peers
        && (
            peers == after.Length
            || !char.IsLetter(after[peers])
            || BehindPeers.Contains(after[peers])
            // 退出全国168个重点城市空气质量“后十位”
            || sentence.Span(sentence.Start, figure.Start).EndsWith("全国")
        )
        && sentence.Span(figure.End, sentence.ClauseEnd(figure.End)).IndexOfAny(RankMarks) >= 0;

    // 约占全市16个区的51.3%: how many there are of which it is a share
    public static bool IsSizeOfWhole(Sentence sentence, Figure figure, Figure next) =>
        figure.Unit.Class == UnitClass.Classifier
        && next.Unit.Class == UnitClass.Percent
        && sentence.Span(figure.End, next.Start) is { Length: > 1 and < LongestCounted } counted
        && counted[^1] == '的'
        && !counted.ContainsAny("，、；")
        && sentence.Span(sentence.ClauseStart(figure.Start), figure.Start) is var before
        && before.LastIndexOf('占') is >= 0 and var at
        && before.Length - at <= LongestCounted;

    // 全国首批5个国家公园之一; 被列为长三角26个中心城市
    public bool IsOneOf(Sentence sentence, Figure figure) =>
        figure.Unit.Class == UnitClass.Classifier
        && (
            sentence.Span(figure.End, sentence.ClauseEnd(figure.End)).TrimEnd("，。；！").EndsWith("之一")
            || IsAdmitted(sentence.Span(sentence.ClauseStart(figure.Start), figure.Start))
        );

    private bool IsAdmitted(ReadOnlySpan<char> before)
    {
        if (before.EndsWith("首批"))
            before = before[..^2];
        return grammar.RankScopes.AtEnd(before) is > 0 and var scope && grammar.Admissions.AtEnd(before[..^scope]) > 0;
    }

    // 10大类55项民生实事: of how many kinds the things counted next are
    public bool IsGrouping(Figure figure, Figure next) =>
        figure.Unit.Class == UnitClass.Classifier
        && next is { Kind: FigureKind.Quantity, Unit.Class: UnitClass.Classifier }
        && next.Start == figure.End
        && next.Unit != figure.Unit
        && grammar.Groupings.Contains(figure.Unit.Code);

    // 20个国考断面水质优良率100%: the fact is the rate.
    public bool IsScopeOfRate(Sentence sentence, Figure figure, Figure next)
    {
        var after = sentence.Span(figure.End, next.Start);
        // 74个国控断面水质优良比例连续3年保持100%
        if (
            after.EndsWith("连续")
            && next.Unit.Class == UnitClass.Duration
            && sentence.Figures.Find(other => other.Start >= next.End) is { } rate
            && grammar.IsPlain(sentence.Span(next.End, rate.Start))
        )
        {
            after = after[..^2];
            next = rate;
        }
        // 20户以上自然村通达率100%
        var isSize = figure.Unit.Class == UnitClass.Named && grammar.HedgesAfter.AtStart(after, out _) >= 2;
        if (
            !isSize && figure.Unit.Class != UnitClass.Classifier
            || next is not { Kind: FigureKind.Quantity, Unit.Class: UnitClass.Percent }
        )
            return false;
        var between = after;
        if (between.ContainsAny('，', '、', '；'))
            return false;
        while (
            Math.Max(grammar.Copulas.AtEnd(between), grammar.MovedTo.AtEnd(between)) is > 0 and var length
            && length < between.Length
        )
            between = between[..^length];
        // 14个重点产业产值占农林牧渔业总产值的80%以上
        var isShare = between.EndsWith('的') && between.Contains('占');
        return (between.EndsWith('率') || between.EndsWith("比例") || isShare)
            && grammar.Openers.TrimStart(sentence.Span(sentence.ClauseStart(figure.Start), figure.Start)).IsEmpty;
    }
}
