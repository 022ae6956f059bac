using System.Globalization;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Vocabularies;

/// <summary>A unit that values are expanded to: CNY, tonne, percent.</summary>
/// <param name="Names">How the reports write it.</param>
/// <param name="NamesOfAmounts">Names that mean the unit only of large amounts: 125亿度, 4300方 at the end of a phrase, not 三度.</param>
/// <param name="Symbol">How Chinese pages write it.</param>
/// <param name="AlsoCounts">Words for things that the Chinese word counts and the English does not: 3户企业.</param>
public sealed record UnitOfMeasure(
    string Code,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> NamesOfAmounts,
    string Symbol,
    string EnglishOne,
    string EnglishMany,
    string Dimension,
    IReadOnlyList<string> AlsoCounts
);

/// <summary>A word that counts things (家, 项); counted values keep it as their unit.</summary>
/// <param name="Counts">The unit or classifier that values are stored with instead (名: person, 标准箱: 标箱).</param>
public sealed record Classifier(string Text, string? Counts);

/// <summary>An exact factor between two units: one <paramref name="From"/> is Numerator/Denominator <paramref name="To"/>.</summary>
/// <param name="IsForEnglish">Whether English pages show figures converted, as official translations give them.</param>
/// <param name="IsBesideEnglish">Whether English pages show the converted figure as well, for a unit that few readers know.</param>
public sealed record UnitConversion(
    string From,
    string To,
    decimal Numerator,
    decimal Denominator,
    bool IsForEnglish = false,
    bool IsBesideEnglish = false
);

/// <summary>Units, classifiers and conversions.</summary>
public sealed record UnitList(
    CodeList<UnitOfMeasure> Units,
    IReadOnlyDictionary<string, Classifier> Classifiers,
    IReadOnlyList<UnitConversion> Conversions
)
{
    // Two conversions one after the other stay within what a decimal can hold.
    private const decimal LeastFactor = 0.000001m;
    private const decimal MostFactor = 1_000_000m;

    private readonly Dictionary<string, UnitConversion> _conversions = Conversions
        .DistinctBy(conversion => conversion.From, StringComparer.Ordinal)
        .ToDictionary(conversion => conversion.From, StringComparer.Ordinal);

    private readonly ILookup<char, string> _words = Units
        .All.SelectMany(unit => unit.Names)
        .Concat(Classifiers.Keys)
        .Where(word => word.Length > 0)
        .ToLookup(word => word[0]);

    /// <summary>True when a text begins with the name of a unit or with a classifier.</summary>
    public bool Begins(ReadOnlySpan<char> text)
    {
        foreach (var word in text.IsEmpty ? [] : _words[text[0]])
        {
            if (text.StartsWith(word))
                return true;
        }
        return false;
    }

    /// <summary>True of a unit that counts what a label names, as 户 counts firms: English has no word for it there.</summary>
    public bool CountsThings(string code, string label) =>
        Units.Find(code) is { } unit && unit.AlsoCounts.Any(word => label.Contains(word, StringComparison.Ordinal));

    /// <summary>The first conversion from a unit; null when it converts into nothing.</summary>
    public UnitConversion? ConversionFrom(string code) => _conversions.GetValueOrDefault(code);

    internal static UnitList Read(IReadOnlyList<YamlMapping> layers, DiagnosticBag diagnostics)
    {
        var classifiers = new Dictionary<string, Classifier>(StringComparer.Ordinal);
        var conversions = new List<UnitConversion>();
        var units = new List<YamlMapping>();
        foreach (var layer in layers)
        {
            var keys = new YamlKeys(layer, diagnostics);
            if (keys.Node("units") is YamlMapping mapping)
                units.Add(mapping);
            if (keys.Node("classifiers") is YamlMapping words)
            {
                foreach (var word in words.Entries)
                    classifiers[word.Key] = ReadClassifier(word, diagnostics);
            }
            foreach (var node in keys.Children("conversions"))
            {
                if (YamlKeys.Of(node, diagnostics) is { } conversion)
                    conversions.Add(Conversion(conversion, diagnostics));
            }
            keys.Finish();
        }
        return new UnitList(
            CodeList<UnitOfMeasure>.Read(units, (code, keys) => ReadUnit(code, keys, diagnostics), diagnostics),
            classifiers,
            conversions
        );
    }

    private static UnitOfMeasure ReadUnit(string code, YamlKeys keys, DiagnosticBag diagnostics)
    {
        var english = YamlKeys.Of(keys.Node("en"), diagnostics);
        var unit = new UnitOfMeasure(
            code,
            keys.Texts("names"),
            keys.Texts("names_of_amounts"),
            keys.Required("zh"),
            english?.Text("one") ?? "",
            english?.Text("many") ?? "",
            keys.Required("dimension"),
            keys.Texts("also_counts")
        );
        english?.Finish();
        return unit;
    }

    private static Classifier ReadClassifier(YamlEntry word, DiagnosticBag diagnostics)
    {
        if (YamlKeys.Of(word.Node, diagnostics, "counts: person") is not { } keys)
            return new Classifier(word.Key, Counts: null);
        var classifier = new Classifier(word.Key, keys.Text("counts"));
        keys.Finish();
        return classifier;
    }

    private static UnitConversion Conversion(YamlKeys keys, DiagnosticBag diagnostics)
    {
        var conversion = new UnitConversion(
            keys.Required("from"),
            keys.Required("to"),
            Number(keys, "numerator", diagnostics),
            Number(keys, "denominator", diagnostics),
            keys.Flag("english"),
            keys.Flag("beside_english")
        );
        keys.Finish();
        return conversion;
    }

    private static decimal Number(YamlKeys keys, string key, DiagnosticBag diagnostics)
    {
        var text = keys.Text(key) ?? "1";
        if (
            decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number is >= LeastFactor and <= MostFactor
        )
            return number;
        diagnostics.Report(
            VocabularyRules.WrongValue,
            keys.PlaceOf(key),
            key,
            text,
            "1, 15, 0.5 (0.000001 to 1000000)"
        );
        return 1;
    }
}
