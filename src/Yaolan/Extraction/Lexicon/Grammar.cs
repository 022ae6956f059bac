using System.Runtime.CompilerServices;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Lexicon;

/// <summary>A vocabulary made ready for reading: classes of words, units, indicators.</summary>
internal sealed class Grammar
{
    private const string OwnZones = "regions.own_zones.";

    private static readonly ConditionalWeakTable<Vocabulary, Grammar> Ready = [];

    private Grammar(Vocabulary vocabulary)
    {
        var words = vocabulary.Grammar;
        PhraseSet Class(string name) => new(words[name]);

        Vocabulary = vocabulary;
        Units = new UnitLexicon(vocabulary.Units);
        Indicators = new IndicatorLexicon(vocabulary.Indicators.All);
        HedgesBefore = Hedges(words, "comparators.before.");
        HedgesAfter = Hedges(words, "comparators.after.");
        Rises = Class("movement.up");
        Falls = Class("movement.down");
        RateNames = Class("movement.names");
        MovedTo = Class("movement.to");
        Nothing = Class("movement.nothing");
        OtherMoves = Class("movement.other");
        Turns = Class("movement.turns");
        GapWords = Class("movement.gap");
        Copulas = Class("copulas");
        Openers = Class("openers");
        Aims = Class("aims");
        Neutral = new PhraseSet([.. words["neutral"], .. AreaNames(vocabulary)]);
        Areas = Named(vocabulary);
        Tails = Class("tails");
        Asides = Class("asides");
        Relatives = Class("relatives");
        Denominators = Class("denominators");
        WholeWords = new PhraseSet(Whole(words));
        LabelEnds = Class("label_ends");
        Rates = Class("rates");
        Firms = Class("firms");
        MeasuredOfFirms = Class("measured_of_firms");
        ListHeads = Class("list_heads");
        Verbs = Class("accomplishments");
        TellingVerbs = Class("telling");
        VerbsBehind = Class("verbs_behind");
        AfterNoun = Class("after_noun");
        Distributors = Class("distribute");
        Each = Class("each");
        Works = Class("works");
        Reaching = Class("reaching");
        Deeds = Class("deeds");
        NamedDeeds = Class("named_deeds");
        Grants = Class("grants");
        LeadingDeeds = Class("leading_deeds");
        Plans = Class("plans");
        AfterPlans = Class("after_plans");
        Revising = Class("revising");
        AdjustedBefore = Class("adjusted.before");
        AdjustedAfter = Class("adjusted.after");
        AdjustedBasis = Class("adjusted.basis");
        Regions = Class("regions.names");
        RegionTotals = Class("regions.totals");
        Zones = Class("regions.zones");
        NewAreas = Class("regions.new_areas");
        PartYears = Class("part_years");
        Heads = Class("heads");
        Flows = Class("flows");
        Budgets = Class("budgets");
        PartsOfIncome = Class("parts_of_income");
        Levels = Class("levels");
        ShortLevels = new PhraseSet([.. words["levels"], .. words["short_levels"]]);
        LevelsAndPlaces = new PhraseSet([.. words["levels"], .. words["places"]]);
        Counterparts = Class("counterparts.words");
        CounterpartsOf = Class("counterparts.of");
        Yields = Class("yields.words");
        YieldsOf = Class("yields.of");
        Crops = Class("yields.crops");
        ShortNames = words["short"]
            .Select(entry => entry.Split(' '))
            .Where(parts => parts.Length == 3)
            .ToLookup(parts => parts[1], parts => (parts[0], parts[2]), StringComparer.Ordinal);
        ProspectWords = Class("status.prospect");
        EarlierTimes = Class("earlier");
        Beside = Class("beside");
        CutThings = Class("movement.cuts");
        Groupings = Class("non_facts.groupings");
        Addressed = Class("non_facts.addressed");
        PastYears = Class("years.past");
        LooksBack = Class("years.looks_back");
        Troubles = Class("years.troubles");
        SingleYears = Class("years.single");
        NextYears = Class("years.next");
        ComingYears = Class("years.coming");
        Vocatives = Class("years.vocatives");
        Announcements = Class("announcements");
        OfLastYear = Class("years.last");
        TakenIn = Class("years.taken_in");
        YearsAhead = Class("years.ahead");
        MeansOfYears = Class("years.means");
        YearlyMeans = Class("years.yearly");
        RankNames = Class("rank.names");
        RankVerbs = Class("rank.verbs");
        RankRises = Class("rank.moves.up");
        RankFalls = Class("rank.moves.down");
        RankScopes = Class("rank.scopes");
        RankLists = Class("rank.lists");
        Peers = Class("rank.peers");
        FirstPlaces = Class("rank.first");
        Qualitative = Class("qualitative");
        TargetWords = Class("status.target");
        AimingWords = Class("status.aiming");
        PlannedWords = Class("status.planned");
        OutcomeWords = Class("status.outcome");
        EstimateWords = Class("status.estimate");
        NotTargetWords = Class("status.not_target");
        DurationBefore = Class("non_facts.duration_before");
        DurationAfter = Class("non_facts.duration_after");
        ClassWords = Class("non_facts.classes");
        Ratings = Class("non_facts.ratings");
        PartsOfDay = Class("non_facts.parts_of_day");
        Attendance = Class("non_facts.attendance");
        ThresholdThings = Class("non_facts.thresholds");
        ThresholdNouns = Class("non_facts.threshold_nouns");
        Persons = Class("persons");
        RatioNouns = Class("ratio_nouns");
        TableSerials = Class("table.serials");
        TableUnits = Class("table.units");
        TableNotes = Class("table.notes");
        TableTargets = Class("table.targets");
        TableResults = Class("table.results");
        TableOtherYears = Class("table.other_years");
        TableRises = Class("table.rises");
        TableFalls = Class("table.falls");
        TableRanks = Class("table.ranks");
        TablePlain = Class("table.plain");
    }

    public Vocabulary Vocabulary { get; }
    public UnitLexicon Units { get; }
    public IndicatorLexicon Indicators { get; }
    public PhraseMap<Comparator> HedgesBefore { get; }
    public PhraseMap<Comparator> HedgesAfter { get; }
    public PhraseSet Rises { get; }
    public PhraseSet Falls { get; }
    public PhraseSet RateNames { get; }
    public PhraseSet MovedTo { get; }
    public PhraseSet Nothing { get; }
    public PhraseSet OtherMoves { get; }
    public PhraseSet Turns { get; }
    public PhraseSet GapWords { get; }
    public PhraseSet Copulas { get; }
    public PhraseSet Openers { get; private set; }
    public PhraseSet Aims { get; }
    public PhraseSet Neutral { get; private set; }
    public PhraseMap<ReferenceArea> Areas { get; private set; }

    /// <summary>The place whose report is read.</summary>
    public ReferenceArea? Own { get; private set; }
    public PhraseSet Tails { get; }
    public PhraseSet Asides { get; }
    public PhraseSet Relatives { get; }
    public PhraseSet Denominators { get; }
    public PhraseSet WholeWords { get; private set; }
    public PhraseSet LabelEnds { get; }
    public PhraseSet Firms { get; }
    public PhraseSet MeasuredOfFirms { get; }
    public PhraseSet ListHeads { get; }
    public PhraseSet Rates { get; }
    public PhraseSet Verbs { get; }
    public PhraseSet TellingVerbs { get; }
    public PhraseSet VerbsBehind { get; }
    public PhraseSet AfterNoun { get; }
    public PhraseSet Distributors { get; }
    public PhraseSet Each { get; }
    public PhraseSet Works { get; }
    public PhraseSet Reaching { get; }
    public PhraseSet Deeds { get; }
    public PhraseSet NamedDeeds { get; }
    public PhraseSet Grants { get; }
    public PhraseSet LeadingDeeds { get; }
    public PhraseSet Plans { get; }
    public PhraseSet AfterPlans { get; }

    /// <summary>Words behind which a target stands as it was set anew: 调整为.</summary>
    public PhraseSet Revising { get; }
    public PhraseSet AdjustedBefore { get; }
    public PhraseSet AdjustedAfter { get; }
    public PhraseSet AdjustedBasis { get; }
    public PhraseSet Regions { get; }
    public PhraseSet RegionTotals { get; }
    public PhraseSet Zones { get; private set; }
    public PhraseSet NewAreas { get; }
    public PhraseSet PartYears { get; }
    public PhraseSet Heads { get; }
    public PhraseSet Budgets { get; }
    public PhraseSet Flows { get; }
    public PhraseSet PartsOfIncome { get; }
    public PhraseSet Levels { get; }
    public PhraseSet ShortLevels { get; }
    public PhraseSet LevelsAndPlaces { get; }
    public PhraseSet Counterparts { get; }
    public PhraseSet CounterpartsOf { get; }
    public PhraseSet Yields { get; }
    public PhraseSet YieldsOf { get; }
    public PhraseSet Crops { get; }

    /// <summary>By short name: the code of the whole that makes it clear, and the full name.</summary>
    public ILookup<string, (string Of, string Name)> ShortNames { get; }
    public PhraseSet ProspectWords { get; }
    public PhraseSet EarlierTimes { get; }
    public PhraseSet Beside { get; }
    public PhraseSet CutThings { get; }
    public PhraseSet Groupings { get; }
    public PhraseSet Addressed { get; }
    public PhraseSet PastYears { get; }
    public PhraseSet LooksBack { get; }
    public PhraseSet Troubles { get; }
    public PhraseSet SingleYears { get; }
    public PhraseSet NextYears { get; }
    public PhraseSet ComingYears { get; }
    public PhraseSet Vocatives { get; }
    public PhraseSet Announcements { get; }
    public PhraseSet OfLastYear { get; }
    public PhraseSet TakenIn { get; }
    public PhraseSet YearsAhead { get; }
    public PhraseSet MeansOfYears { get; }
    public PhraseSet YearlyMeans { get; }
    public PhraseSet RankNames { get; }
    public PhraseSet RankVerbs { get; }
    public PhraseSet RankRises { get; }
    public PhraseSet RankFalls { get; }
    public PhraseSet RankScopes { get; }
    public PhraseSet RankLists { get; }
    public PhraseSet Peers { get; }
    public PhraseSet FirstPlaces { get; }
    public PhraseSet Qualitative { get; }
    public PhraseSet TargetWords { get; }
    public PhraseSet AimingWords { get; }
    public PhraseSet PlannedWords { get; }
    public PhraseSet OutcomeWords { get; }
    public PhraseSet EstimateWords { get; }
    public PhraseSet NotTargetWords { get; }
    public PhraseSet DurationBefore { get; }
    public PhraseSet DurationAfter { get; }
    public PhraseSet ClassWords { get; }

    /// <summary>Units that tell the class of what follows: 500千伏线路.</summary>
    public PhraseSet Ratings { get; }
    public PhraseSet PartsOfDay { get; }
    public PhraseSet Attendance { get; }
    public PhraseSet ThresholdThings { get; }
    public PhraseSet ThresholdNouns { get; }
    public PhraseSet Persons { get; }
    public PhraseSet RatioNouns { get; }
    public PhraseSet TableSerials { get; }
    public PhraseSet TableUnits { get; }
    public PhraseSet TableNotes { get; }
    public PhraseSet TableTargets { get; }
    public PhraseSet TableResults { get; }
    public PhraseSet TableOtherYears { get; }
    public PhraseSet TableRises { get; }
    public PhraseSet TableFalls { get; }
    public PhraseSet TableRanks { get; }
    public PhraseSet TablePlain { get; }

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
