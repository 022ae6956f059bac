using System.Collections.Concurrent;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Vocabularies;

/// <summary>English of labels that no indicator names.</summary>
/// <param name="Names">
/// What labels and parts of labels say, word for word and without quotation marks, with their English; the names of indicators
/// and the agreed terms are among them.
/// </param>
/// <param name="Patterns">
/// Labels made up of others: first those of a part of the year, which is said of the whole label, then by their depth, and of
/// each those with the most characters of their own.
/// </param>
public sealed record LabelWords(IReadOnlyDictionary<string, string> Names, IReadOnlyList<LabelPattern> Patterns)
{
    // Enough for the labels that many reports have in common.
    private const int MostKept = 20_000;

    private readonly ConcurrentDictionary<string, string?> _made = new(StringComparer.Ordinal);
    private readonly LabelPatternIndex _index = new(Patterns);
    private readonly LabelPatternIndex _followers = new([.. Patterns.Where(pattern => pattern.FollowsTheWhole)]);

    /// <summary>The English of a label, without a capital; null unless all its parts are known.</summary>
    public string? English(string label)
    {
        if (Names.TryGetValue(label, out var name) || _made.TryGetValue(label, out name))
            return name;
        name = Made(label);
        if (_made.Count < MostKept)
            _made[label] = name;
        return name;
    }

    private string? Made(string label) => OfWhole(label) ?? OfParts(label);

    // 县城建成区绿化覆盖率 is a known figure, told of a place.
    private string? OfWhole(string label)
    {
        foreach (var pattern in _followers.Of(label))
        {
            if (pattern.PartsOf(label) is [var part] && Names.TryGetValue(part, out var name))
                return pattern.With([name]);
        }
        return null;
    }

    private string? OfParts(string label)
    {
        foreach (var pattern in _index.Of(label))
        {
            if (pattern.PartsOf(label) is not { } parts)
                continue;
            var words = new string?[parts.Length];
            // A part is shorter than its label, so this ends.
            for (var at = 0; at < parts.Length && (words[at] = English(parts[at])) is not null; at++) { }
            if (words[^1] is not null)
                return pattern.With(words);
        }
        return null;
    }

    internal static LabelWords Read(
        IEnumerable<YamlMapping> layers,
        IEnumerable<Indicator> indicators,
        IEnumerable<Term> terms,
        DiagnosticBag diagnostics
    )
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        // leading … enterprises is a form to look for, no name
        foreach (var term in terms.Where(term => !term.Preferred.Contains('…', StringComparison.Ordinal)))
            names[term.Chinese] = term.Preferred;
        var times = new Dictionary<string, LabelPattern>(StringComparer.Ordinal);
        var patterns = new Dictionary<string, LabelPattern>(StringComparer.Ordinal);
        foreach (var indicator in indicators)
        {
            foreach (var alias in indicator.Aliases.Where(alias => !IsNewOnly(indicator, alias)))
                names[alias] = InSentence(indicator.Name.English);
        }
        foreach (var layer in layers)
        {
            var keys = new YamlKeys(layer, diagnostics);
            foreach (var (chinese, english) in Entries(keys, "names", diagnostics))
                names[chinese] = english.Text;
            AddPatterns(times, Entries(keys, "times", diagnostics), diagnostics);
            AddPatterns(patterns, Entries(keys, "patterns", diagnostics), diagnostics);
            keys.Finish();
        }
        return new LabelWords(names, [.. MostFirst(times), .. MostFirst(patterns)]);
    }

    private static IEnumerable<LabelPattern> MostFirst(Dictionary<string, LabelPattern> patterns) =>
        patterns.Values.OrderBy(pattern => pattern.Depth).ThenByDescending(pattern => pattern.OwnCharacters);

    private static void AddPatterns(
        Dictionary<string, LabelPattern> patterns,
        IEnumerable<(string Chinese, YamlScalar English)> entries,
        DiagnosticBag diagnostics
    )
    {
        foreach (var (chinese, english) in entries)
        {
            if (LabelPattern.Of(chinese, english.Text) is { } pattern)
                patterns[chinese] = pattern;
            else
                diagnostics.Report(
                    VocabularyRules.WrongValue,
                    english.Location,
                    chinese,
                    english.Text,
                    "'{0}产量': 'output of {0}'"
                );
        }
    }

    // “四上”企业 is a name of 新增规模以上企业 only where new ones are counted.
    private static bool IsNewOnly(Indicator indicator, string alias) =>
        indicator.Name.Chinese.StartsWith("新增", StringComparison.Ordinal)
        && !alias.Contains('新', StringComparison.Ordinal)
        && !alias.StartsWith("净增", StringComparison.Ordinal);

    // Goods exports, but PM2.5 concentration, R&D spending and China-Europe freight trains
    private static string InSentence(string name) =>
        name.Length > 0 && name.Split(' ', 2)[0].Skip(1).All(letter => letter == '-' || char.IsAsciiLetterLower(letter))
            ? char.ToLowerInvariant(name[0]) + name[1..]
            : name;

    private static IEnumerable<(string Chinese, YamlScalar English)> Entries(
        YamlKeys keys,
        string key,
        DiagnosticBag diagnostics
    )
    {
        if (YamlKeys.Of(keys.Node(key), diagnostics) is null || keys.Node(key) is not YamlMapping mapping)
            yield break;
        foreach (var entry in mapping.Entries)
        {
            if (entry.Node is YamlScalar { IsNull: false } english)
                yield return (entry.Key, english);
            else
                diagnostics.Report(VocabularyRules.WrongKindOfNode, entry.Node.Location, "text");
        }
    }
}
