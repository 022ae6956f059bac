using System.Runtime.CompilerServices;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Lexicon;

/// <summary>A vocabulary made ready for reading: classes of words, units, indicators.</summary>
internal sealed class Grammar(Vocabulary vocabulary)
{
    private const string OwnZones = "regions.own_zones.";

    private static readonly ConditionalWeakTable<Vocabulary, Grammar> Ready = [];

    public Vocabulary Vocabulary { get; } = vocabulary;
    public UnitLexicon Units { get; } = new(vocabulary.Units);
    public IndicatorLexicon Indicators { get; } = new(vocabulary.Indicators.All);
    public PhraseMap<Comparator> HedgesBefore { get; } = Hedges(vocabulary.Grammar, "comparators.before.");
    public PhraseMap<Comparator> HedgesAfter { get; } = Hedges(vocabulary.Grammar, "comparators.after.");
    public PhraseSet Rises { get; } = new(vocabulary.Grammar["movement.up"]);
    public PhraseSet Falls { get; } = new(vocabulary.Grammar["movement.down"]);
    public PhraseSet RateNames { get; } = new(vocabulary.Grammar["movement.names"]);
    public PhraseSet MovedTo { get; } = new(vocabulary.Grammar["movement.to"]);
    public PhraseSet Nothing { get; } = new(vocabulary.Grammar["movement.nothing"]);
    public PhraseSet OtherMoves { get; } = new(vocabulary.Grammar["movement.other"]);
    public PhraseSet Turns { get; } = new(vocabulary.Grammar["movement.turns"]);
    public PhraseSet GapWords { get; } = new(vocabulary.Grammar["movement.gap"]);
    public PhraseSet Copulas { get; } = new(vocabulary.Grammar["copulas"]);
    public PhraseSet Openers { get; private set; } = new(vocabulary.Grammar["openers"]);
    public PhraseSet Aims { get; } = new(vocabulary.Grammar["aims"]);
    public PhraseSet Neutral { get; private set; } = new([.. vocabulary.Grammar["neutral"], .. AreaNames(vocabulary)]);
    public PhraseMap<ReferenceArea> Areas { get; private set; } = Named(vocabulary);

    /// <summary>The place whose report is read.</summary>
    public ReferenceArea? Own { get; private set; }
    public PhraseSet Tails { get; } = new(vocabulary.Grammar["tails"]);
    public PhraseSet Asides { get; } = new(vocabulary.Grammar["asides"]);
    public PhraseSet Relatives { get; } = new(vocabulary.Grammar["relatives"]);
    public PhraseSet Denominators { get; } = new(vocabulary.Grammar["denominators"]);
    public PhraseSet WholeWords { get; private set; } = new(Whole(vocabulary.Grammar));
    public PhraseSet LabelEnds { get; } = new(vocabulary.Grammar["label_ends"]);
    public PhraseSet Firms { get; } = new(vocabulary.Grammar["firms"]);
    public PhraseSet MeasuredOfFirms { get; } = new(vocabulary.Grammar["measured_of_firms"]);

    /// <summary>Verbs between a sum and whose it is: 园区实现税收.</summary>
    public PhraseSet Achieving { get; } = new(vocabulary.Grammar["achieved.verbs"]);
    public PhraseSet AchievedSums { get; } = new(vocabulary.Grammar["achieved.sums"]);
    public PhraseSet ListHeads { get; } = new(vocabulary.Grammar["list_heads"]);
    public PhraseSet Rates { get; } = new(vocabulary.Grammar["rates"]);
    public PhraseSet Verbs { get; } = new(vocabulary.Grammar["accomplishments"]);
    public PhraseSet TellingVerbs { get; } = new(vocabulary.Grammar["telling"]);
    public PhraseSet VerbsBehind { get; } = new(vocabulary.Grammar["verbs_behind"]);
    public PhraseSet AfterNoun { get; } = new(vocabulary.Grammar["after_noun"]);
    public PhraseSet Distributors { get; } = new(vocabulary.Grammar["distribute"]);
    public PhraseSet Each { get; } = new(vocabulary.Grammar["each"]);
    public PhraseSet Works { get; } = new(vocabulary.Grammar["works"]);
    public PhraseSet Reaching { get; } = new(vocabulary.Grammar["reaching"]);
    public PhraseSet Deeds { get; } = new(vocabulary.Grammar["deeds"]);
    public PhraseSet NamedDeeds { get; } = new(vocabulary.Grammar["named_deeds"]);
    public PhraseSet Grants { get; } = new(vocabulary.Grammar["grants"]);
    public PhraseSet LeadingDeeds { get; } = new(vocabulary.Grammar["leading_deeds"]);
    public PhraseSet Plans { get; } = new(vocabulary.Grammar["plans"]);
    public PhraseSet AfterPlans { get; } = new(vocabulary.Grammar["after_plans"]);

    /// <summary>Words behind which a target stands as it was set anew: 调整为.</summary>
    public PhraseSet Revising { get; } = new(vocabulary.Grammar["revising"]);
    public PhraseSet AdjustedBefore { get; } = new(vocabulary.Grammar["adjusted.before"]);
    public PhraseSet AdjustedAfter { get; } = new(vocabulary.Grammar["adjusted.after"]);
    public PhraseSet AdjustedBasis { get; } = new(vocabulary.Grammar["adjusted.basis"]);
    public PhraseSet Regions { get; } = new(vocabulary.Grammar["regions.names"]);
    public PhraseSet RegionTotals { get; } = new(vocabulary.Grammar["regions.totals"]);
    public PhraseSet Zones { get; private set; } = new(vocabulary.Grammar["regions.zones"]);
    public PhraseSet NewAreas { get; } = new(vocabulary.Grammar["regions.new_areas"]);
    public PhraseSet PartYears { get; } = new(vocabulary.Grammar["part_years"]);
    public PhraseSet Heads { get; } = new(vocabulary.Grammar["heads"]);
    public PhraseSet Budgets { get; } = new(vocabulary.Grammar["budgets"]);
    public PhraseSet Flows { get; } = new(vocabulary.Grammar["flows"]);
    public PhraseSet PartsOfIncome { get; } = new(vocabulary.Grammar["parts_of_income"]);
    public PhraseSet Levels { get; } = new(vocabulary.Grammar["levels"]);
    public PhraseSet ShortLevels { get; } =
        new([.. vocabulary.Grammar["levels"], .. vocabulary.Grammar["short_levels"]]);
    public PhraseSet LevelsAndPlaces { get; } = new([.. vocabulary.Grammar["levels"], .. vocabulary.Grammar["places"]]);
    public PhraseSet Counterparts { get; } = new(vocabulary.Grammar["counterparts.words"]);
    public PhraseSet CounterpartsOf { get; } = new(vocabulary.Grammar["counterparts.of"]);
    public PhraseSet Yields { get; } = new(vocabulary.Grammar["yields.words"]);
    public PhraseSet YieldsOf { get; } = new(vocabulary.Grammar["yields.of"]);
    public PhraseSet Crops { get; } = new(vocabulary.Grammar["yields.crops"]);

    /// <summary>By short name: the code of the whole that makes it clear, and the full name.</summary>
    public ILookup<string, (string Of, string Name)> ShortNames { get; } =
        vocabulary
            .Grammar["short"]
            .Select(entry => entry.Split(' '))
            .Where(parts => parts.Length == 3)
            .ToLookup(parts => parts[1], parts => (parts[0], parts[2]), StringComparer.Ordinal);
    public PhraseSet ProspectWords { get; } = new(vocabulary.Grammar["status.prospect"]);
    public PhraseSet EarlierTimes { get; } = new(vocabulary.Grammar["earlier"]);
    public PhraseSet Beside { get; } = new(vocabulary.Grammar["beside"]);
    public PhraseSet CutThings { get; } = new(vocabulary.Grammar["movement.cuts"]);
    public PhraseSet Groupings { get; } = new(vocabulary.Grammar["non_facts.groupings"]);
    public PhraseSet Addressed { get; } = new(vocabulary.Grammar["non_facts.addressed"]);
    public PhraseSet PastYears { get; } = new(vocabulary.Grammar["years.past"]);
    public PhraseSet LooksBack { get; } = new(vocabulary.Grammar["years.looks_back"]);
    public PhraseSet Troubles { get; } = new(vocabulary.Grammar["years.troubles"]);
    public PhraseSet SingleYears { get; } = new(vocabulary.Grammar["years.single"]);
    public PhraseSet NextYears { get; } = new(vocabulary.Grammar["years.next"]);
    public PhraseSet ComingYears { get; } = new(vocabulary.Grammar["years.coming"]);
    public PhraseSet Vocatives { get; } = new(vocabulary.Grammar["years.vocatives"]);
    public PhraseSet Announcements { get; } = new(vocabulary.Grammar["announcements"]);
    public PhraseSet OfLastYear { get; } = new(vocabulary.Grammar["years.last"]);
    public PhraseSet TakenIn { get; } = new(vocabulary.Grammar["years.taken_in"]);
    public PhraseSet YearsAhead { get; } = new(vocabulary.Grammar["years.ahead"]);
    public PhraseSet MeansOfYears { get; } = new(vocabulary.Grammar["years.means"]);
    public PhraseSet YearlyMeans { get; } = new(vocabulary.Grammar["years.yearly"]);
    public PhraseSet RankNames { get; } = new(vocabulary.Grammar["rank.names"]);
    public PhraseSet RankVerbs { get; } = new(vocabulary.Grammar["rank.verbs"]);
    public PhraseSet RankRises { get; } = new(vocabulary.Grammar["rank.moves.up"]);
    public PhraseSet RankFalls { get; } = new(vocabulary.Grammar["rank.moves.down"]);
    public PhraseSet RankScopes { get; } = new(vocabulary.Grammar["rank.scopes"]);
    public PhraseSet RankLists { get; } = new(vocabulary.Grammar["rank.lists"]);
    public PhraseSet Industries { get; } = new(vocabulary.Grammar["industries.names"]);

    public PhraseSet Thriving { get; } = new(vocabulary.Grammar["industries.thriving"]);

    public PhraseSet IndustryMeasures { get; } = new(vocabulary.Grammar["industries.measures"]);

    public PhraseSet Contests { get; } = new(vocabulary.Grammar["rank.contests"]);

    public PhraseSet Admissions { get; } = new(vocabulary.Grammar["rank.admissions"]);

    public PhraseSet Peers { get; } = new(vocabulary.Grammar["rank.peers"]);
    public PhraseSet FirstPlaces { get; } = new(vocabulary.Grammar["rank.first"]);
    public PhraseSet Qualitative { get; } = new(vocabulary.Grammar["qualitative"]);
    public PhraseSet TargetWords { get; } = new(vocabulary.Grammar["status.target"]);
    public PhraseSet AimingWords { get; } = new(vocabulary.Grammar["status.aiming"]);
    public PhraseSet PlannedWords { get; } = new(vocabulary.Grammar["status.planned"]);
    public PhraseSet OutcomeWords { get; } = new(vocabulary.Grammar["status.outcome"]);
    public PhraseSet EstimateWords { get; } = new(vocabulary.Grammar["status.estimate"]);
    public PhraseSet NotTargetWords { get; } = new(vocabulary.Grammar["status.not_target"]);
    public PhraseSet DurationBefore { get; } = new(vocabulary.Grammar["non_facts.duration_before"]);
    public PhraseSet DurationAfter { get; } = new(vocabulary.Grammar["non_facts.duration_after"]);
    public PhraseSet ClassWords { get; } = new(vocabulary.Grammar["non_facts.classes"]);

    /// <summary>Units that tell the class of what follows: 500千伏线路.</summary>
    public PhraseSet Ratings { get; } = new(vocabulary.Grammar["non_facts.ratings"]);
    public PhraseSet PartsOfDay { get; } = new(vocabulary.Grammar["non_facts.parts_of_day"]);
    public PhraseSet Attendance { get; } = new(vocabulary.Grammar["non_facts.attendance"]);
    public PhraseSet ThresholdThings { get; } = new(vocabulary.Grammar["non_facts.thresholds"]);
    public PhraseSet ThresholdNouns { get; } = new(vocabulary.Grammar["non_facts.threshold_nouns"]);
    public PhraseSet Persons { get; } = new(vocabulary.Grammar["persons"]);
    public PhraseSet RatioNouns { get; } = new(vocabulary.Grammar["ratio_nouns"]);
    public PhraseSet TableSerials { get; } = new(vocabulary.Grammar["table.serials"]);
    public PhraseSet TableUnits { get; } = new(vocabulary.Grammar["table.units"]);
    public PhraseSet TableNotes { get; } = new(vocabulary.Grammar["table.notes"]);
    public PhraseSet TableTargets { get; } = new(vocabulary.Grammar["table.targets"]);
    public PhraseSet TableResults { get; } = new(vocabulary.Grammar["table.results"]);
    public PhraseSet TableOtherYears { get; } = new(vocabulary.Grammar["table.other_years"]);
    public PhraseSet TableRises { get; } = new(vocabulary.Grammar["table.rises"]);
    public PhraseSet TableFalls { get; } = new(vocabulary.Grammar["table.falls"]);
    public PhraseSet TableRanks { get; } = new(vocabulary.Grammar["table.ranks"]);
    public PhraseSet TablePlain { get; } = new(vocabulary.Grammar["table.plain"]);

    /// <summary>True of words between a subject and its figure that name nothing: 的, 有, 达到, 不少于.</summary>
    public bool IsPlain(ReadOnlySpan<char> words)
    {
        while (Math.Max(Copulas.AtStart(words), HedgesBefore.AtStart(words, out _)) is > 0 and var length)
            words = words[length..];
        return words.IsEmpty;
    }

    /// <summary>The same grammar for a report of a place whose name is not known everywhere: a county of the gazetteer.</summary>
    public Grammar Knowing(ReferenceArea? own)
    {
        if (own is null)
            return this;
        var grammar = (Grammar)MemberwiseClone();
        grammar.Own = own;
        var zone = WordsOfZone(own);
        if (zone.Count > 0)
        {
            (grammar.Neutral, grammar.Openers) = (Neutral.With(zone), Openers.With(zone));
            grammar.Zones = new PhraseSet(Vocabulary.Grammar["regions.zones"].Except(zone, StringComparer.Ordinal));
            grammar.WholeWords = new PhraseSet(Whole(Vocabulary.Grammar).Except(zone, StringComparer.Ordinal));
        }
        if (Areas.TryGet(own.Name.Chinese, out _))
            return grammar;
        string[] names = own.ShortName.Length > 1 ? [own.Name.Chinese, own.ShortName] : [own.Name.Chinese];
        grammar.Areas = Areas.With(names.Select(name => KeyValuePair.Create(name, own)));
        grammar.Neutral = grammar.Neutral.With(names);
        return grammar;
    }

    // 开发区实现地区生产总值, in the report of 芜湖经济技术开发区: what it calls itself names no other place
    private List<string> WordsOfZone(ReferenceArea own) =>
        [
            .. Vocabulary
                .Grammar.Classes.Where(named =>
                    named.Key.StartsWith(OwnZones, StringComparison.Ordinal)
                    && own.Name.Chinese.EndsWith(named.Key[OwnZones.Length..], StringComparison.Ordinal)
                )
                .SelectMany(named => named.Value),
        ];

    public static Grammar Of(Vocabulary vocabulary) => Ready.GetValue(vocabulary, known => new Grammar(known));

    private static IEnumerable<string> Whole(GrammarWords words) => words["whole"].Concat(words["relatives"]);

    private static PhraseMap<Comparator> Hedges(GrammarWords words, string group) =>
        new(
            ComparatorCodes.All.SelectMany(pair =>
                words[group + pair.Code].Select(word => KeyValuePair.Create(word, pair.Comparator))
            )
        );

    private static PhraseMap<ReferenceArea> Named(Vocabulary vocabulary) =>
        new(vocabulary.Areas.All.SelectMany(area => NamesOf(area).Select(name => KeyValuePair.Create(name, area))));

    // 果洛藏族自治州, 果洛 and 果洛州
    private static IEnumerable<string> NamesOf(ReferenceArea area) =>
        [
            area.Name.Chinese,
            area.ShortName,
            .. area.Name.Chinese[^1] == '州' ? [$"{area.ShortName}州"] : Array.Empty<string>(),
        ];

    private static IEnumerable<string> AreaNames(Vocabulary vocabulary) => vocabulary.Areas.All.SelectMany(NamesOf);
}
