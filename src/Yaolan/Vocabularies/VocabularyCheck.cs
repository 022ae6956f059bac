using Yaolan.Diagnostics;

namespace Yaolan.Vocabularies;

/// <summary>Finds codes that point nowhere, aliases claimed twice and words missing in one language.</summary>
internal static class VocabularyCheck
{
    public static void Report(Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        Indicators(vocabulary, diagnostics);
        Classifiers(vocabulary.Units, diagnostics);
        Areas(vocabulary.Areas, diagnostics);
        Terms(vocabulary, diagnostics);
        Words(vocabulary, diagnostics);
        Spellings(vocabulary.Spellings, diagnostics);
    }

    // An empty code is a missing key, which was reported where it is missing.
    private static void Indicators(Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var indicator in vocabulary.Indicators.All)
        {
            var place = vocabulary.Indicators.PlaceOf(indicator.Code);
            if (indicator.Theme.Length > 0 && vocabulary.Themes.Find(indicator.Theme) is null)
                diagnostics.Report(VocabularyRules.UnknownCode, place, indicator.Theme, indicator.Code, "themes.yml");
            if (
                indicator.UnitOfMeasure.Length > 0
                && vocabulary.Units.Units.Find(indicator.UnitOfMeasure) is null
                && !vocabulary.Units.Classifiers.ContainsKey(indicator.UnitOfMeasure)
            )
                diagnostics.Report(
                    VocabularyRules.UnknownCode,
                    place,
                    indicator.UnitOfMeasure,
                    indicator.Code,
                    "units.yml"
                );
            foreach (var alias in indicator.Aliases)
            {
                if (!owners.TryAdd(alias, indicator.Code))
                    diagnostics.Report(VocabularyRules.DoubleAlias, place, alias, owners[alias], indicator.Code);
            }
        }
    }

    private static void Classifiers(UnitList units, DiagnosticBag diagnostics)
    {
        var place = new SourceLocation("content/vocabulary/units.yml");
        foreach (var classifier in units.Classifiers.Values)
        {
            if (classifier.Counts is { } code && units.Units.Find(code) is null && !units.Classifiers.ContainsKey(code))
                diagnostics.Report(VocabularyRules.UnknownCode, place, code, classifier.Text, "units.yml");
        }
    }

    private static void Areas(AreaList areas, DiagnosticBag diagnostics)
    {
        foreach (var area in areas.All.Where(area => area.Parent.Length > 0 && areas.OfCode(area.Parent) is null))
            diagnostics.Report(
                VocabularyRules.UnknownCode,
                areas.PlaceOf(area),
                area.Parent,
                area.Code,
                "content/vocabulary/areas.csv"
            );
    }

    private static void Terms(Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        foreach (var term in vocabulary.Termbase.Terms.All)
        {
            var place = vocabulary.Termbase.Terms.PlaceOf(term.Chinese);
            if (term.Theme.Length > 0 && vocabulary.Themes.Find(term.Theme) is null)
                diagnostics.Report(VocabularyRules.UnknownCode, place, term.Theme, term.Chinese, "themes.yml");
            if (term.Source.Length > 0 && vocabulary.Termbase.Sources.Find(term.Source) is null)
                diagnostics.Report(VocabularyRules.UnknownCode, place, term.Source, term.Chinese, "termbase.yml");
        }
    }

    private static void Spellings(GrammarWords spellings, DiagnosticBag diagnostics)
    {
        var place = new SourceLocation("content/vocabulary/spellings.yml");
        foreach (var pair in spellings["british"].Where(pair => pair.Split(' ').Length != 2))
            diagnostics.Report(VocabularyRules.WrongValue, place, "british", pair, "labor labour, center centre …");
    }

    private static void Words(Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        foreach (var language in LanguageCodes.All)
        {
            var words = vocabulary.WordsIn(language).All;
            var place = new SourceLocation($"content/vocabulary/ui.{language.Code()}.yml");
            foreach (var (key, text) in vocabulary.WordsIn(language.Other()).All)
            {
                if (!words.TryGetValue(key, out var own))
                    diagnostics.Report(VocabularyRules.MissingWord, place, key, text);
                else if (!InterfaceWords.SlotsOf(own).SequenceEqual(InterfaceWords.SlotsOf(text)))
                    diagnostics.Report(VocabularyRules.WrongValue, place, key, own, text);
            }
        }
    }
}
