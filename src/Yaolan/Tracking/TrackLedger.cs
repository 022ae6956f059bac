using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Tracking.Judging;
using Yaolan.Tracking.Pairing;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking;

/// <summary>The targets and results of some areas, in an order of their own, and the pairing of one target at a time.</summary>
internal sealed class TrackLedger
{
    private readonly TrackedReports _reports;
    private readonly ILookup<(string Area, int Year), Statement> _results;
    private readonly Lazy<Dictionary<string, Statement>> _statements;
    private readonly ILookup<string, Statement> _targetsByReport;
    private readonly ILookup<Statement, Statement> _restatements;
    private readonly HashSet<(string Area, TimePeriod Period, string Thing, Measure Measure)> _revised;
    private readonly Relations _relations;
    private readonly UnitMatch _units;
    private readonly Judge _judge;

    /// <param name="read">All statements of some areas.</param>
    public TrackLedger(IReadOnlyList<Statement> read, TrackedReports reports, Vocabulary vocabulary)
    {
        var words = PairingWords.Of(vocabulary);
        var statements = ObservationOrder.Of(read, reports);
        var groups = statements
            .Where(statement => statement.Observation.Status == ObservationStatus.Target)
            .GroupBy(TargetKey)
            .ToList();

        _reports = reports;
        var first = groups.Select(group => group.First()).ToList();
        var set = first.Where(target => !reports.Recalls(target.Observation)).Select(Aimed).ToHashSet();
        Targets =
        [
            .. first.Where(target =>
                target.IsRevised || !reports.Recalls(target.Observation) || !set.Contains(Aimed(target))
            ),
        ];
        _revised = Targets.Where(target => target.IsRevised).Select(Aimed).ToHashSet();
        _targetsByReport = Targets.ToLookup(target => target.Observation.Report, StringComparer.Ordinal);
        _statements = new(() =>
            statements
                .DistinctBy(statement => statement.Observation.Id, StringComparer.Ordinal)
                .ToDictionary(statement => statement.Observation.Id, StringComparer.Ordinal)
        );
        _restatements = groups
            .SelectMany(group => group.Skip(1).Select(again => (First: group.First(), again)))
            .ToLookup<(Statement First, Statement again), Statement, Statement>(
                pair => pair.First,
                pair => pair.again,
                ReferenceEqualityComparer.Instance
            );
        var results = statements.Where(statement => statement.Observation.Status != ObservationStatus.Target).ToList();
        _results = Relations.ByYear(results);
        _units = new UnitMatch(vocabulary.Units, words.Classifiers);
        _relations = new Relations(vocabulary, _units, Relations.ByYear(Targets), _results);
        _judge = new Judge(vocabulary);
    }

    /// <summary>Each target once; what a report states twice is one.</summary>
    public IReadOnlyList<Statement> Targets { get; }

    // A target that a review recalls is the one that was set the year before.
    private static (string Area, TimePeriod Period, string Thing, Measure Measure) Aimed(Statement target) =>
        (
            target.Observation.Area,
            target.Observation.Period,
            target.Observation.Indicator ?? target.Core,
            target.Observation.Measure
        );

    /// <summary>What the rules make of a target.</summary>
    public TargetTrack Track(Statement target)
    {
        var candidates = CandidatesOf(target).Select(pair => (Pair: pair, Refused: RefusalOf(pair))).ToList();
        var fitting = Best([
            .. candidates
                .Where(found => found.Refused < 0 && !IsPartlyDone(found.Pair, candidates))
                .Select(found => found.Pair),
        ]);
        if (fitting.Count == 0)
            return candidates.Count == 0 ? WithoutResult(target) : Refused(target, candidates);
        var values = fitting.DistinctBy(Figure).ToList();
        if (values.Count > 1)
            return Refused(target, Found(values), Refusal.SeveralResults);
        if (!target.IsRevised && _revised.Contains(Aimed(target)))
            return Refused(target, Found(fitting), Refusal.Revised);
        if (IsStretch(target))
            return Refused(target, Found(fitting), Refusal.Stretch);
        if (HasRival(target, fitting))
            return Refused(target, Found(fitting), Refusal.SeveralTargets);
        // 柑橘品改5万亩 is work to be done where a report says 完成柑橘品改5.2万亩.
        var judged = Judged(target, Found(fitting), fitting.Any(pair => pair.Result.IsWork));
        return
            candidates
                .Find(found => IsOtherBasis(found.Pair, judged.Verdict) || IsBegun(found.Pair, judged.Verdict))
                .Pair
                is { } other
            ? Refused(target, Found([.. fitting, other]), Refusal.SeveralResults)
            : judged;
    }

    // 55个老旧小区改造项目竣工51个: those that were to be done are not those that were.
    private static bool IsPartlyDone(Candidate pair, IReadOnlyList<(Candidate Pair, int Refused)> candidates) =>
        pair.Found.Quote is [>= '0' and <= '9', ..]
        && candidates.Any(other =>
            other.Refused >= 0
            && other.Pair.Result.Action is "build" or "deliver"
            && other.Pair.Found.Block == pair.Found.Block
            && other.Pair.Found.Report == pair.Found.Report
            && other.Pair.Found.QuoteSpan.Start < pair.Found.QuoteSpan.End
            && other.Pair.Found.QuoteSpan.End > pair.Found.QuoteSpan.End
            && other.Pair.Found.UnitOfMeasure == pair.Found.UnitOfMeasure
            && other.Pair.Found.Value is { } done
            && done.Number < pair.Found.Value!.Number
        );

    // 下降3%，剔除留抵退税因素后增长6%: which of them the target means is not said, where the verdict hangs on it.
    private bool IsOtherBasis(Candidate pair, Verdict verdict) =>
        pair
            is {
                Relation: Relation.Indicator or Relation.Phrase,
                Result: { IsAdjusted: true, IsDeflated: false } or { IsComparable: true },
                Target: { IsAdjusted: false, IsComparable: false }
            }
        && pair.Aim.Measure == pair.Found.Measure
        && pair.Target.Years == pair.Result.Years
        && pair is { Factor: not null, Found.Value: not null }
        && Judged(pair.Target, [pair.Found]).Verdict != verdict;

    // 开工建设保障房820套，竣工460套: which of them 建设保障房800套 means is not said, where the verdict hangs on it.
    private bool IsBegun(Candidate pair, Verdict verdict) =>
        pair is { Target.LeavesStageOpen: true, Result.Action: "start", Factor: not null, Found.Value: not null }
        && pair.Target.Years == pair.Result.Years
        && Judged(pair.Target, [pair.Found]).Verdict != verdict;

    /// <summary>The verdict of the rules on a pair that is taken as one of the same thing.</summary>
    public TargetTrack Judged(Statement target, IReadOnlyList<Observation> results, bool isWork = false)
    {
        var factor = _units.FactorOf(target.Observation, results[0]) ?? 1;
        return _judge.Verdict(target, RestatementsOf(target), results, factor, isWork || target.IsWork);
    }

    public TargetTrack Refused(Statement target, IReadOnlyList<Observation> results, Refusal refusal) =>
        new(
            target.Observation,
            RestatementsOf(target),
            results,
            Verdict.NotComparable,
            Provisional: false,
            Margin: null,
            Rule: "",
            refusal,
            Decision: null
        );

    public bool Converts(Observation target, Observation result) => _units.FactorOf(target, result) is not null;

    private IReadOnlyList<Observation> RestatementsOf(Statement target) =>
        _restatements[target].Select(again => again.Observation).ToArray();

    private static IReadOnlyList<Observation> Found(IReadOnlyList<Candidate> pairs) =>
        pairs.Select(pair => pair.Found).ToArray();

    private TargetTrack WithoutResult(Statement target)
    {
        var observation = target.Observation;
        return new TargetTrack(
            observation,
            RestatementsOf(target),
            [],
            _reports.Review(observation.Area, observation.Period.Last) ? Verdict.NoResult : Verdict.Pending,
            Provisional: false,
            Margin: null,
            Rule: "",
            Refusal: null,
            Decision: null
        );
    }

    // Of what was refused, that is shown which came furthest.
    private TargetTrack Refused(Statement target, IReadOnlyList<(Candidate Pair, int Refused)> candidates)
    {
        var furthest = candidates.Max(found => found.Refused);
        return Refused(
            target,
            Found([.. candidates.Where(found => found.Refused == furthest).Select(found => found.Pair)]),
            RefusalRules.All[furthest].Refusal
        );
    }

    // From a later report, or the same one; reports that are not known are not in the way.
    private IEnumerable<Candidate> CandidatesOf(Statement target)
    {
        var aim = target.Observation;
        var year = _reports.YearOf(aim.Report) ?? int.MinValue;
        string? report = null;
        var isLater = false;
        foreach (var result in _results[(aim.Area, aim.Period.Last)])
        {
            if (result.Observation.Report != report)
            {
                report = result.Observation.Report;
                isLater = (_reports.YearOf(report) ?? int.MaxValue) >= year;
            }
            if (isLater && CandidateOf(target, result) is { } candidate)
                yield return candidate;
        }
    }

    private Candidate? CandidateOf(Statement target, Statement result)
    {
        var relation = _relations.Between(target, result);
        return relation == Relation.None
            ? null
            : new Candidate(target, result, relation, _units.FactorOf(target.Observation, result.Observation));
    }

    /// <summary>The place of the first rule that refuses a pair; −1 when none does.</summary>
    private static int RefusalOf(Candidate pair)
    {
        for (var place = 0; place < RefusalRules.All.Count; place++)
        {
            if (RefusalRules.All[place].Applies(pair))
                return place;
        }
        return -1;
    }

    // What is settled replaces estimates, a figure the hedges that it bears out, and the same words similar ones.
    private static IReadOnlyList<Candidate> Best(IReadOnlyList<Candidate> fitting)
    {
        fitting = Preferred(fitting, pair => !pair.IsSufficient);
        fitting = Preferred(fitting, pair => pair.Result.IsComparable == pair.Target.IsComparable);
        var settled = Preferred(fitting, pair => pair.Found.Status == ObservationStatus.Actual);
        fitting = WithoutHedges(fitting.Any(pair => BearsOutAll(pair, settled)) ? fitting : settled);
        // 660.5亿元 beside 660亿元
        fitting = [.. fitting.Where(pair => !fitting.Any(other => pair.Found.IsRoundOf(other.Found)))];
        fitting = fitting.Any(IsVerbatim) ? WithoutHedges([.. fitting.Where(IsVerbatim)]) : fitting;
        // 新增停车位1260个，其中公共停车位800个
        return Preferred(fitting, pair => pair.Found.Label == pair.Aim.Label);
    }

    private static IReadOnlyList<Candidate> Preferred(
        IReadOnlyList<Candidate> pairs,
        Func<Candidate, bool> isPreferred
    ) => pairs.Any(isPreferred) ? [.. pairs.Where(isPreferred)] : pairs;

    // 预计粮食产量430.4亿斤 beside 产量连续10年稳定在430亿斤以上, in one report
    private static bool BearsOutAll(Candidate estimate, IReadOnlyList<Candidate> settled) =>
        estimate.Found is { Status: ObservationStatus.Estimate, Value.Comparator: Comparator.Exactly }
        && settled.All(pair =>
            pair.Found.Report == estimate.Found.Report
            && pair.Found.Value!.Comparator != Comparator.Exactly
            && BearsOut(estimate, pair)
        );

    // 粮食总产446亿斤 beside 产量连续13年稳定在430亿斤以上
    private static IReadOnlyList<Candidate> WithoutHedges(IReadOnlyList<Candidate> fitting)
    {
        var exact = fitting.Where(pair => pair.Found.Value!.Comparator == Comparator.Exactly).ToList();
        return exact.Count > 0 && fitting.All(pair => exact.Contains(pair) || BearsOut(exact[0], pair))
            ? exact
            : fitting;
    }

    // 33.2万户 bears out 超33万户.
    private static bool BearsOut(Candidate exact, Candidate hedged)
    {
        var (number, value) = (Figure(exact).Number, hedged.Found.Value!);
        var factor = hedged.Factor ?? 1;
        return value.Comparator == Comparator.About
            ? number == value.Number * factor
            : !(number < value.Lower * factor) && !(number > value.Upper * factor);
    }

    private static bool IsVerbatim(Candidate pair) => pair.Target.Core == pair.Result.Core;

    // Another target of the report that the same result would answer as well.
    private bool HasRival(Statement target, IReadOnlyList<Candidate> fitting) =>
        !fitting.Any(IsVerbatim)
        && _targetsByReport[target.Observation.Report]
            .Any(other =>
                !ReferenceEquals(other, target)
                && !AreOneAim(other, target)
                && other.Observation.Period == target.Observation.Period
                && other.Observation.Area == target.Observation.Area
                && CandidateOf(other, fitting[0].Result) is { } pair
                && RefusalOf(pair) < 0
            );

    // 城镇新增就业8000人以上, and again 新增城镇就业8000人
    private static bool AreOneAim(Statement one, Statement other) =>
        one.Observation.Indicator is not null
        && one.Observation.Indicator == other.Observation.Indicator
        && one.Observation.Value?.Number == other.Observation.Value?.Number
        && one.Action == other.Action
        && (IsOf(one.Plain, other.Plain) || IsOf(other.Plain, one.Plain));

    private static bool IsOf(string one, string other) => one.All(other.Contains);

    // 增长6%，力争6.5%: the first figure is the target.
    private bool IsStretch(Statement target) =>
        target.IsStretch
        && _targetsByReport[target.Observation.Report]
            .Any(other =>
                other.Observation.Block == target.Observation.Block
                && other.Observation.Number < target.Observation.Number
                && other.Observation.UnitOfMeasure == target.Observation.UnitOfMeasure
                && Aimed(other) == Aimed(target)
            );

    private static (decimal Number, decimal? Maximum, Comparator Comparator) Figure(Candidate pair)
    {
        var (value, factor) = (pair.Found.Value!, pair.Factor ?? 1);
        return (value.Number * factor, value.Maximum * factor, value.Comparator);
    }

    private static object TargetKey(Statement statement)
    {
        var (target, value) = (statement.Observation, statement.Observation.Value);
        return (
            target.Report,
            target.Area,
            target.Period,
            target.Indicator,
            (target.Measure, target.UnitOfMeasure, value?.Number, value?.Maximum, value?.Comparator),
            statement.Core,
            statement.Action
        );
    }

    public Statement? StatementOf(string id) => _statements.Value.GetValueOrDefault(id);
}
