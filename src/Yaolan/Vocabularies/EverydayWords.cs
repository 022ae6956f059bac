using Yaolan.Diagnostics;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Vocabularies;

/// <summary>What people type into the search for what the reports say in official language.</summary>
/// <param name="Phrases">Phrases of the reports, in Chinese; a text that holds one of them speaks of this.</param>
/// <param name="NotIn">Longer phrases in which the same characters are something else.</param>
/// <param name="Chinese">Other words for it.</param>
/// <param name="English">Other words for it.</param>
public sealed record EverydayWords(
    string Code,
    IReadOnlyList<string> Phrases,
    IReadOnlyList<string> NotIn,
    IReadOnlyList<string> Chinese,
    IReadOnlyList<string> English
)
{
    internal static EverydayWords Read(string code, YamlKeys keys, DiagnosticBag diagnostics)
    {
        var words = new EverydayWords(code, keys.Texts("of"), keys.Texts("not_in"), keys.Texts("zh"), keys.Texts("en"));
        foreach (var (key, list) in new[] { ("of", words.Phrases), ("zh", words.Chinese), ("en", words.English) })
        {
            if (list.Count == 0)
                diagnostics.Report(VocabularyRules.MissingKey, keys.Location, key);
        }
        foreach (var idle in words.NotIn.Where(phrase => !words.Phrases.Any(phrase.Contains)))
            diagnostics.Report(VocabularyRules.IdleException, keys.PlaceOf("not_in"), idle, code);
        return words;
    }

    /// <summary>Whether a Chinese text speaks of this: one phrase at least stands outside the longer ones that are something else.</summary>
    public bool IsIn(string text) =>
        Phrases.Any(phrase => text.Contains(phrase, StringComparison.Ordinal))
        && Without(text) is var rest
        && Phrases.Any(phrase => rest.Contains(phrase, StringComparison.Ordinal));

    private string Without(string text) =>
        NotIn.Aggregate(text, (rest, phrase) => rest.Replace(phrase, "\n", StringComparison.Ordinal));
}
