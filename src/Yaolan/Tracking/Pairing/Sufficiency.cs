using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking.Pairing;

/// <summary>
/// Results of a part of what was aimed at, or of one kind of the work, that reach the figure on their own: in all there are no
/// fewer. 新增公办幼儿园学位2000个 reaches 新增幼儿园学位1800个, and 新建充电桩1700个 reaches 新增充电桩1500个; fewer would say nothing.
/// What is newly there reaches 培育规上工业企业30家 and 家庭农场20个, whether so many new ones were meant or so many in all.
/// </summary>
internal static class Sufficiency
{
    private const string Added = "add_new";
    private const string BuiltNew = "build_new";
    private const string Foster = "foster";

    public static bool Has(Candidate pair) =>
        pair is { IsOfAmounts: true, Factor: not null, Aim.Value: not null, Found.Value: not null }
        && (IsAmongAll(pair) || IsNarrower(pair) && AddsUp(pair.Target))
        && IsReached(pair);

    // Not of work: firms that were helped are not those that are new.
    private static bool IsAmongAll(Candidate pair) =>
        pair.Target is { Action: Foster } or { Action: "", IsWork: false }
        && pair.Target.Better != BetterDirection.Lower
        && pair.Result.Action is Added or "recognize_new" or "store" or Statement.NetNew
        && !RefusalRules.IsMarkedOff(pair.Target, pair.Result)
        && !RefusalRules.IsMarkedOff(pair.Result, pair.Target)
        && (pair.Aim.Indicator == pair.Found.Indicator || pair.Target.Core == pair.Result.Core)
        && !pair.Target.Core.StartsWith('每');

    private static bool IsNarrower(Candidate pair)
    {
        if (pair.Aim.Indicator != pair.Found.Indicator)
            return false;
        var isOneAction = RefusalRules.AreOneAction(pair);
        return RefusalRules.IsMarkedOff(pair.Target, pair.Result) ? false
            : RefusalRules.IsMarkedOff(pair.Result, pair.Target)
                ? !IsOfGrade(pair.Result) && (isOneAction || IsWayToAdd(pair))
            : !isOneAction && IsWayToAdd(pair);
    }

    // 省级示范村 is no part of 示范村 where those of the state are meant.
    private static bool IsOfGrade(Statement result) => result.Marks.Any(mark => mark.Contains('级'));

    // What is newly built is added; what is left after losses was added, and more.
    private static bool IsWayToAdd(Candidate pair) =>
        pair.Target.Action == Added && pair.Result.Action is BuiltNew or "build" or Statement.NetNew;

    // Not means: a city's air is not the sum of its districts'.
    private static bool AddsUp(Statement target) =>
        (
            target.Action.Length > 0
            || target.Observation.Measure == Measure.Count
            || target.Observation.UnitOfMeasure is "person" or "person_time" or "household"
        ) && !target.Core.StartsWith('每');

    private static bool IsReached(Candidate pair)
    {
        var (aim, found) = (pair.Aim.Value!, pair.Found.Value!);
        return aim.Comparator is not (Comparator.AtMost or Comparator.LessThan)
            && found.Comparator is Comparator.Exactly or Comparator.AtLeast or Comparator.MoreThan
            && found.Number * pair.Factor >= (aim.Maximum ?? aim.Number)
            && (pair.Result.Action is BuiltNew or Statement.NetNew || RefusalRules.AreClose(pair));
    }
}
