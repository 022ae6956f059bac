using System.Globalization;
using System.Runtime.CompilerServices;
using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Translation.Quantities;

/// <summary>The vocabulary of English quantities made ready for reading.</summary>
internal sealed class EnglishWords
{
    private static readonly ConditionalWeakTable<Vocabulary, EnglishWords> Ready = [];

    private EnglishWords(Vocabulary vocabulary)
    {
        var words = vocabulary.English;
        Vocabulary = vocabulary;
        Ones = Counted(words["numbers.ones"], 0, 1);
        Tens = Counted(words["numbers.tens"], 10, 10);
        Scales = ByNumber(words, "numbers.scales.");
        Ordinals = Counted(words["numbers.ordinals"], 0, 1);
        OrdinalTens = Counted(words["numbers.ordinal_tens"], 10, 10);
        OrdinalScales = ByNumber(words, "numbers.ordinal_scales.");
        Multiples = new WordPhrases<decimal>(Numbered(words, "numbers.multiples."));
        Whole = Set(words, "numbers.whole");
        Years = ByNumber(words, "numbers.years.");
        Refused = Class(words, "numbers.refused");
        Idioms = Class(words, "numbers.idioms");
        Before = Hedges(words, "comparators.before.");
        After = Hedges(words, "comparators.after.");
        Between = Class(words, "comparators.between");
        NotOfTime = Set(words, "comparators.not_of_time");
        NotOfThings = Set(words, "comparators.not_of_things");
        Movement = Directions(words, "movement.up", "movement.down", words["movement.not"]);
        Behind = Directions(words, "movement.behind_up", "movement.behind_down", []);
        By = Class(words, "movement.by");
        To = Set(words, "movement.to");
        Superlatives = Set(words, "ranks.superlatives");
        Groups = Class(words, "ranks.groups");
        Among = Class(words, "ranks.among");
        Numbering = Set(words, "ranks.numbered");
        Units = new WordPhrases<string>(UnitNames(vocabulary));
        Stops = Set(words, "units.stops");
        Notes = words["notes"];
        Abbreviations = Set(words, "abbreviations");
        Months = Counted(words["dates.months"], 1, 1);
        foreach (var (name, month) in Counted(words["dates.short_months"], 1, 1))
            Months.TryAdd(name, month);
    }

    public Vocabulary Vocabulary { get; }
    public Dictionary<string, decimal> Ones { get; }
    public Dictionary<string, decimal> Tens { get; }
    public Dictionary<string, decimal> Scales { get; }
    public Dictionary<string, decimal> Ordinals { get; }
    public Dictionary<string, decimal> OrdinalTens { get; }
    public Dictionary<string, decimal> OrdinalScales { get; }
    public Dictionary<string, decimal> Months { get; }
    public WordPhrases<decimal> Multiples { get; }
    public HashSet<string> Whole { get; }
    public Dictionary<string, decimal> Years { get; }
    public WordPhrases<bool> Refused { get; }
    public WordPhrases<bool> Idioms { get; }
    public WordPhrases<Comparator> Before { get; }
    public WordPhrases<Comparator> After { get; }
    public WordPhrases<bool> Between { get; }
    public HashSet<string> NotOfTime { get; }
    public HashSet<string> NotOfThings { get; }
    public WordPhrases<QuantityDirection> Movement { get; }
    public WordPhrases<QuantityDirection> Behind { get; }
    public WordPhrases<bool> By { get; }
    public HashSet<string> To { get; }
    public HashSet<string> Superlatives { get; }
    public WordPhrases<bool> Groups { get; }
    public WordPhrases<bool> Among { get; }
    public HashSet<string> Numbering { get; }
    public WordPhrases<string> Units { get; }
    public HashSet<string> Stops { get; }
    public IReadOnlyList<string> Notes { get; }
    public HashSet<string> Abbreviations { get; }

    public static EnglishWords Of(Vocabulary vocabulary) =>
        Ready.GetValue(vocabulary, known => new EnglishWords(known));

    private static HashSet<string> Set(GrammarWords words, string name) => new(words[name], StringComparer.Ordinal);

    private static WordPhrases<bool> Class(GrammarWords words, string name) =>
        new(words[name].Select(phrase => (phrase, true)));

    private static WordPhrases<Comparator> Hedges(GrammarWords words, string group) =>
        new(
            ComparatorCodes.All.SelectMany(pair => words[group + pair.Code].Select(phrase => (phrase, pair.Comparator)))
        );

    // Phrases that look like movement stand among them as none, so that the longer one wins.
    private static WordPhrases<QuantityDirection> Directions(
        GrammarWords words,
        string up,
        string down,
        IReadOnlyList<string> not
    ) =>
        new([
            .. words[up].Select(phrase => (phrase, QuantityDirection.Up)),
            .. words[down].Select(phrase => (phrase, QuantityDirection.Down)),
            .. not.Select(phrase => (phrase, QuantityDirection.None)),
        ]);

    private static Dictionary<string, decimal> Counted(IReadOnlyList<string> words, decimal first, decimal step)
    {
        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        for (var index = 0; index < words.Count; index++)
            values.TryAdd(words[index], first + (index * step));
        return values;
    }

    private static IEnumerable<(string Phrase, decimal Value)> Numbered(GrammarWords words, string group) =>
        words
            .Classes.Where(pair => pair.Key.StartsWith(group, StringComparison.Ordinal))
            .SelectMany(pair =>
                pair.Value.Select(phrase =>
                    (phrase, decimal.Parse(pair.Key[group.Length..], CultureInfo.InvariantCulture))
                )
            );

    private static Dictionary<string, decimal> ByNumber(GrammarWords words, string group) =>
        Numbered(words, group).ToDictionary(pair => pair.Phrase, pair => pair.Value, StringComparer.Ordinal);

    private static IEnumerable<(string Phrase, string Code)> UnitNames(Vocabulary vocabulary)
    {
        const string Group = "units.";
        foreach (var (name, phrases) in vocabulary.English.Classes)
        {
            if (!name.StartsWith(Group, StringComparison.Ordinal) || name is "units.stops")
                continue;
            foreach (var phrase in phrases)
                yield return (phrase, name[Group.Length..]);
        }
        var known = vocabulary.English.Classes.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var unit in vocabulary.Units.Units.All.Where(unit => !known.Contains(Group + unit.Code)))
        {
            if (unit.Code == "rank")
                continue;
            yield return (unit.EnglishOne, unit.Code);
            yield return (unit.EnglishMany, unit.Code);
        }
    }
}
