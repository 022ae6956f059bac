using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Lexicon;

/// <summary>Finds the unit or classifier that a text begins with.</summary>
internal sealed class UnitLexicon
{
    private static readonly string[] Places = ["个位次", "个名次", "位次", "名次"];

    private readonly PhraseTrie<UnitWord> _words = new();
    private readonly PhraseTrie<UnitWord> _wordsOfAmounts = new();

    public UnitLexicon(UnitList units)
    {
        foreach (var place in Places)
            _words.Add(place, UnitWord.Place);
        foreach (var unit in units.Units.All)
        {
            var word = new UnitWord(unit.Code, ClassOf(unit));
            foreach (var name in unit.Names)
                _words.Add(name, word);
            foreach (var name in unit.NamesOfAmounts)
                _wordsOfAmounts.Add(name, word);
        }
        foreach (var classifier in units.Classifiers.Values)
        {
            var word =
                classifier.Counts == UnitWord.Person.Code
                    ? UnitWord.Person
                    : new UnitWord(classifier.Counts ?? classifier.Text, UnitClass.Classifier);
            _words.Add(classifier.Text, word);
        }
    }

    /// <summary>Length of the unit at a place of the text; 0 when none stands there.</summary>
    /// <param name="isAmount">True behind 万 or 亿, where some names mean a unit that mean none elsewhere.</param>
    public int At(string text, int start, out UnitWord unit, bool isAmount = false)
    {
        var length = _words.Longest(text, start, text.Length, out var found);
        if (length == 0 && isAmount)
            length = _wordsOfAmounts.Longest(text, start, text.Length, out found);
        unit = found ?? UnitWord.None;
        return length;
    }

    private static UnitClass ClassOf(UnitOfMeasure unit) =>
        (unit.Code, unit.Dimension) switch
        {
            (_, "ratio") => UnitClass.Percent,
            ("percentage_point" or "per_mille_point" or "basis_point", _) => UnitClass.Point,
            (_, "multiple") => UnitClass.Times,
            (_, "money" or "foreign_money") => UnitClass.Money,
            ("person", _) => UnitClass.Person,
            (_, "time") => UnitClass.Duration,
            _ => UnitClass.Named,
        };
}
