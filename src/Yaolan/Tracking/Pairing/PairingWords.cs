using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Yaolan.Extraction.Lexicon;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking.Pairing;

/// <summary>The classes of <c>pairing.yml</c>, ready for reading.</summary>
internal sealed class PairingWords
{
    private const string ActionGroup = "actions.";
    private const string SameGroup = "same.";
    private const string CountedNamesGroup = "counted_names.";
    private const string CountedRatesGroup = "counted_rates.";
    private const string Reduce = "reduce";

    private static readonly ConditionalWeakTable<Vocabulary, PairingWords> Ready = [];

    private PairingWords(Vocabulary vocabulary)
    {
        var words = vocabulary.Pairing;
        Actions = Grouped(words, ActionGroup);
        Same = Grouped(words, SameGroup);
        Totals = new PhraseSet(words["totals"]);
        Work = new PhraseSet(words["work"]);
        NetNew = new PhraseSet(words[ActionGroup + Statement.NetNew]);
        Gains = new PhraseSet(words["gains"]);
        Upward = new PhraseSet(words["upward"]);
        Reached = new PhraseSet(words["reached"]);
        Downward = new PhraseSet(words["downward"]);
        Stretch = new PhraseSet(words["stretch"]);
        Revising = new PhraseSet(vocabulary.Grammar["revising"]);
        Adjusted = new PhraseSet(words["adjusted"]);
        Comparable = new PhraseSet(words["comparable"]);
        Deflated = new PhraseSet(words["deflated"]);
        Inside = new PhraseSet(words["inside"]);
        Weak = new PhraseSet(words["weak"]);
        Distinguishing = new PhraseSet(words["distinguishing"]);
        PartOfYear = new PhraseSet(words["part_year"]);
        Cumulative = new PhraseSet(words["cumulative"]);
        SumOfYear = new PhraseSet(words["sum_of_year"]);
        OwnYear = new PhraseSet(words["own_year"]);
        OpenStage = new PhraseSet(words["open_stage"]);
        CountedNames = Ways(words, CountedNamesGroup);
        CountedRates = Ways(words, CountedRatesGroup).Add(Comparable);
        WholeYear = new PhraseSet(words["whole_year"]);
        Joints = [.. words["joints"].OrderByDescending(joint => joint.Length)];
        Classifiers = words["classifiers"].ToHashSet(StringComparer.Ordinal);
        Names = vocabulary.Indicators.All.ToDictionary(
            indicator => indicator.Code,
            indicator => indicator.Name.Chinese,
            StringComparer.Ordinal
        );
        ByIndicator = vocabulary.Indicators.All.ToDictionary(
            indicator => indicator.Code,
            indicator => ActionIn(indicator.Name.Chinese),
            StringComparer.Ordinal
        );
        ReducedNames = new PhraseSet(
            vocabulary.Indicators.All.SelectMany(indicator =>
                indicator.Aliases.Where(name => Actions.AtStart(name, out var action) > 0 && action == Reduce)
            )
        );
    }

    public PhraseMap<string> Actions { get; }

    public PhraseMap<string> Same { get; }

    public PhraseSet Totals { get; }

    public PhraseSet Work { get; }

    public PhraseSet NetNew { get; }

    /// <summary>Ends of labels of which more is the aim: 产量, 成交额.</summary>
    public PhraseSet Gains { get; }

    public PhraseSet Upward { get; }
    public PhraseSet Reached { get; }

    public PhraseSet Downward { get; }

    /// <summary>Words behind which a higher figure stands beside the one aimed at: 力争.</summary>
    public PhraseSet Stretch { get; }

    /// <summary>Words behind which a target stands as it was set anew: 调整为.</summary>
    public PhraseSet Revising { get; }

    /// <summary>Words for leaving something out of a figure: 剔除.</summary>
    public PhraseSet Adjusted { get; }

    /// <summary>Words for figures of two years that were counted alike: 同口径.</summary>
    public PhraseSet Comparable { get; }

    /// <summary>What real rates leave out: 价格.</summary>
    public PhraseSet Deflated { get; }

    /// <summary>Words that may stand anywhere in a name: 实际, 到位.</summary>
    public PhraseSet Inside { get; }

    public PhraseSet Weak { get; }

    public PhraseSet Distinguishing { get; }

    public PhraseSet PartOfYear { get; }

    public PhraseSet Cumulative { get; }

    /// <summary>Words that sum up over the year under review: 累计接待.</summary>
    public PhraseSet SumOfYear { get; }

    /// <summary>Words behind which a cumulative sentence turns to one year.</summary>
    public PhraseSet OwnYear { get; }
    public PhraseSet WholeYear { get; }

    /// <summary>Verbs that do not say whether works are begun or completed: 建设.</summary>
    public PhraseSet OpenStage { get; }

    /// <summary>Ways to count that names tell: 纯收入 is not 可支配收入.</summary>
    public ImmutableArray<PhraseSet> CountedNames { get; }

    /// <summary>Ways to count that the words before a rate tell: 实际增长, 同口径增长.</summary>
    public ImmutableArray<PhraseSet> CountedRates { get; }

    public IReadOnlyList<string> Joints { get; }

    public IReadOnlySet<string> Classifiers { get; }

    /// <summary>The name of each indicator: what stands in it does not mark off a part of it.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>The words of the names of indicators that mark a part or grade, found once.</summary>
    public ConcurrentDictionary<string, ImmutableArray<string>> MarksOfNames { get; } = new(StringComparer.Ordinal);

    /// <summary>What the name of an indicator says was done: renovated, newly added; empty where it says nothing.</summary>
    public IReadOnlyDictionary<string, string> ByIndicator { get; }

    /// <summary>Names of indicators that begin with what was done: 减少农村贫困人口, which is 农村贫困人口脱贫.</summary>
    public PhraseSet ReducedNames { get; }

    public static PairingWords Of(Vocabulary vocabulary) =>
        Ready.GetValue(vocabulary, known => new PairingWords(known));

    /// <summary>The class of the first word of action in a text; empty without one.</summary>
    public string ActionIn(ReadOnlySpan<char> text) => Actions.IndexIn(text, out _, out var action) < 0 ? "" : action!;

    private static ImmutableArray<PhraseSet> Ways(GrammarWords words, string group) =>
        [
            .. words
                .Classes.Where(named => named.Key.StartsWith(group, StringComparison.Ordinal))
                .Select(named => new PhraseSet(named.Value)),
        ];

    private static PhraseMap<string> Grouped(GrammarWords words, string group) =>
        new(
            words
                .Classes.Where(named => named.Key.StartsWith(group, StringComparison.Ordinal))
                .SelectMany(named => named.Value.Select(word => KeyValuePair.Create(word, named.Key[group.Length..])))
        );
}
