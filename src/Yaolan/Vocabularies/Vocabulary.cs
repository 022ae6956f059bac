using Yaolan.Diagnostics;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Vocabularies;

/// <summary>All that the tool knows as data: areas, indicators, units, kinds, themes, names, terms and words, those of grammar included.</summary>
/// <param name="Pairing">The words by which targets are recognized in results.</param>
/// <param name="English">The words by which quantities are read in English text.</param>
/// <param name="Everyday">The words that readers type into the search.</param>
/// <param name="Labels">What figures without an indicator are called in English.</param>
/// <param name="Spellings">How British readers write American words.</param>
public sealed record Vocabulary(
    AreaList Areas,
    CodeList<Indicator> Indicators,
    UnitList Units,
    CodeList<Theme> Themes,
    ReportKinds Kinds,
    NameLists Names,
    InterfaceWords ChineseWords,
    InterfaceWords EnglishWords,
    GrammarWords Grammar,
    GrammarWords Pairing,
    GrammarWords English,
    Termbase Termbase,
    CodeList<EverydayWords> Everyday,
    LabelWords Labels,
    GrammarWords Spellings
)
{
    private static readonly string[] Files =
    [
        "termbase.yml",
        "indicators.yml",
        "ui.en.yml",
        "ui.zh.yml",
        "grammar.yml",
        "names.yml",
        "everyday.yml",
        "labels.yml",
        "english.yml",
        "themes.yml",
        "units.yml",
        "kinds.yml",
        "pairing.yml",
        "spellings.yml",
    ];

    /// <summary>The files that belong into a folder of vocabulary.</summary>
    public static IReadOnlyList<string> FileNames => [.. Files, "areas.csv", "counties.csv"];

    public InterfaceWords WordsIn(Language language) => language == Language.Chinese ? ChineseWords : EnglishWords;

    /// <summary>
    /// The built-in vocabulary with a workspace's own laid over it, entry by entry by code.
    /// </summary>
    /// <param name="folder">The workspace's <c>content/vocabulary</c>, or null for the built-in one alone.</param>
    public static Vocabulary Load(string? folder, DiagnosticBag diagnostics)
    {
        var files = new VocabularyFiles(folder);
        // The long ones first, all at the same time: reading them is most of what a small build waits for.
        var read = Files.ToDictionary(
            file => file,
            file => Task.Run(() => files.Mappings(file, diagnostics)),
            StringComparer.Ordinal
        );
        IReadOnlyList<YamlMapping> Layers(string file) => read[file].GetAwaiter().GetResult();

        var names = NameLists.Read(Layers("names.yml"), diagnostics);
        var indicators = CodeList<Indicator>.Read(
            Layers("indicators.yml"),
            (code, keys) => Indicator.Read(code, keys, diagnostics),
            diagnostics
        );
        var termbase = Termbase.Read(Layers("termbase.yml"), diagnostics);
        var vocabulary = new Vocabulary(
            AreaList.Read(
                files.Layers("areas.csv", diagnostics),
                () => VocabularyFiles.BuiltIn("counties.csv"),
                names,
                diagnostics
            ),
            indicators,
            UnitList.Read(Layers("units.yml"), diagnostics),
            CodeList<Theme>.Read(
                Layers("themes.yml"),
                (code, keys) => Theme.Read(code, keys, diagnostics),
                diagnostics
            ),
            ReportKinds.Read(Layers("kinds.yml"), diagnostics),
            names,
            InterfaceWords.Read(Language.Chinese, Layers("ui.zh.yml"), diagnostics),
            InterfaceWords.Read(Language.English, Layers("ui.en.yml"), diagnostics),
            GrammarWords.Read(Layers("grammar.yml"), diagnostics),
            GrammarWords.Read(Layers("pairing.yml"), diagnostics),
            GrammarWords.Read(Layers("english.yml"), diagnostics),
            termbase,
            CodeList<EverydayWords>.Read(
                Layers("everyday.yml"),
                (code, keys) => EverydayWords.Read(code, keys, diagnostics),
                diagnostics
            ),
            LabelWords.Read(Layers("labels.yml"), indicators.All, termbase.Terms.All, diagnostics),
            GrammarWords.Read(Layers("spellings.yml"), diagnostics)
        );
        VocabularyCheck.Report(vocabulary, diagnostics);
        return vocabulary;
    }
}
