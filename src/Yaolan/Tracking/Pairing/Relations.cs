using System.Collections.Immutable;
using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking.Pairing;

/// <summary>Finds out what connects a target with a result.</summary>
internal sealed class Relations(
    Vocabulary vocabulary,
    UnitMatch units,
    ILookup<(string Area, int Year), Statement> targets,
    ILookup<(string Area, int Year), Statement> results
)
{
    private const int ShortestHead = 2;
    private const string BareShare = "占比";
    private const int ShortestAlias = 3;

    public Relation Between(Statement target, Statement result)
    {
        var (aim, found) = (target.Observation, result.Observation);
        if (aim.Indicator is not null && aim.Indicator == found.Indicator)
            return Relation.Indicator;
        if (AreAlike(target, result) && !AreOtherAmounts(target, result))
            return Relation.Phrase;
        if (AreApart(target, result))
            return Relation.Combined;
        return IsPart(aim, result) ? Relation.Part : Relation.None;
    }

    private static bool AreAlike(Statement target, Statement result) =>
        (
            PhraseSimilarity.AreAlike(target.Bare, result.Bare)
            || string.Equals(target.Squeezed, result.Squeezed, StringComparison.Ordinal)
        ) && !IsHollow(target, result)
        || AreSameShare(target, result);

    // 重点建设项目投资 and 工业投资 have nothing in common but 投资.
    private static bool IsHollow(Statement target, Statement result) =>
        target.Bare.Length <= ShortestHead
        && result.Bare.Length <= ShortestHead
        && !string.Equals(target.Core, result.Core, StringComparison.Ordinal);

    /// <summary>True of 产业投资占比, which leaves unsaid of what, and 产业投资占固定资产投资比重, which says so.</summary>
    public static bool AreSameShare(Statement target, Statement result) =>
        target.Observation.Measure == Measure.Share
        && result.Observation.Measure == Measure.Share
        && (IsShareOf(target.Core, result.Core) || IsShareOf(result.Core, target.Core));

    private static bool IsShareOf(string bare, string whole)
    {
        var end = bare.IndexOf(BareShare, StringComparison.Ordinal);
        return end >= ShortestHead
            && end + BareShare.Length >= bare.Length - 1
            && whole.Length > end
            && whole[end] == BareShare[0]
            && whole.AsSpan(0, end).SequenceEqual(bare.AsSpan(0, end));
    }

    // 500亿元 invested in projects is nothing of 400个 projects.
    private bool AreOtherAmounts(Statement target, Statement result) =>
        target.IsAmount && result.IsAmount && units.FactorOf(target.Observation, result.Observation) is null;

    // 对“一带一路”沿线国家进出口 is a part of 进出口.
    private bool IsPart(Observation aim, Statement result)
    {
        if (aim.Indicator is not { } code)
            return false;
        if (result.Observation.Indicator is { } other)
            return aim.Value is null && IsPartByName(code, other);
        foreach (var alias in vocabulary.Indicators.Find(code)?.Aliases ?? [])
        {
            if (
                alias.Length >= ShortestAlias
                && result.Core.Length > alias.Length
                && result.Core.EndsWith(alias, StringComparison.Ordinal)
            )
                return true;
        }
        return false;
    }

    // 城乡居民收入与经济增长同步 is spoken of where 城镇居民人均可支配收入 and 农村居民人均可支配收入 are told.
    private bool IsPartByName(string whole, string part) =>
        vocabulary.Indicators.Find(whole) is { } all
        && vocabulary.Indicators.Find(part) is { } one
        && one.Name.Chinese.Length > all.Name.Chinese.Length
        && one.Name.Chinese.EndsWith(all.Name.Chinese, StringComparison.Ordinal);

    private bool AreApart(Statement target, Statement result)
    {
        var (aim, found) = (target.Observation, result.Observation);
        if (!target.IsAmount || !result.IsAmount || aim.UnitOfMeasure != found.UnitOfMeasure)
            return false;
        if (IsOneOf(result, target.Parts) || IsOneOf(target, result.Parts))
            return true;
        // 中小学幼儿园 counts together what two targets, or two results, count apart: 中小学 and 幼儿园.
        var year = (aim.Area, aim.Period.Last);
        return MakesUp(result.Core, target, targets, year) || MakesUp(target.Core, result, results, year);
    }

    private static bool MakesUp(
        string whole,
        Statement part,
        ILookup<(string Area, int Year), Statement> others,
        (string Area, int Year) year
    ) =>
        HeadIn(part.Core, whole) is { Length: > 0 } head
        && others[year]
            .Any(other =>
                other.Observation.UnitOfMeasure == part.Observation.UnitOfMeasure
                && HeadIn(other.Core, whole) is { Length: > 0 } second
                && (head + second == whole || second + head == whole)
            );

    /// <summary>Statements by the area and the year that they speak of.</summary>
    public static ILookup<(string Area, int Year), Statement> ByYear(IReadOnlyList<Statement> statements) =>
        statements.ToLookup(statement => (statement.Observation.Area, statement.Observation.Period.Last));

    private static bool IsOneOf(Statement one, ImmutableArray<string> parts) =>
        parts.Length > 1 && one.Parts.Length < parts.Length && parts.Contains(one.Core, StringComparer.Ordinal);

    // The longest end of a phrase that another begins or ends with, but is not. What ends in 企业 or 小区 is no part of all
    // that does: so short a head is the whole phrase.
    private static string HeadIn(string phrase, string whole)
    {
        for (var length = Math.Min(phrase.Length, whole.Length - 1); length >= ShortestHead; length--)
        {
            if (length == ShortestHead && phrase.Length > length)
                break;
            var head = phrase.AsSpan(phrase.Length - length);
            if (whole.AsSpan().StartsWith(head) || whole.AsSpan().EndsWith(head))
                return head.ToString();
        }
        return "";
    }
}
