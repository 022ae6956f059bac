using System.Buffers;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Vocabularies;

/// <summary>How binding the English of a term is, from the administrative statuses of TBX.</summary>
public enum TermStatus
{
    /// <summary>An official English text has it (standardized term).</summary>
    Official,

    /// <summary>Agencies, statisticians or the thing's owner use it, though no official text that was looked up has it (preferred term).</summary>
    Usage,

    /// <summary>Made for these translations, because nothing better is known (admitted term).</summary>
    Proposed,
}

/// <summary>A term of the reports with the English that was agreed for it.</summary>
/// <param name="Chinese">The term; it is the entry's code and its address on the glossary page.</param>
/// <param name="English">Accepted renderings, the preferred one first.</param>
/// <param name="Avoid">Renderings that are refused.</param>
/// <param name="NotIn">Longer Chinese phrases in which the characters are not this term.</param>
/// <param name="Theme">Code of the theme under which the glossary lists it.</param>
/// <param name="Source">Code of where the rendering comes from.</param>
/// <param name="IsChecked">False where the Chinese is used so widely that no rendering can be required.</param>
public sealed record Term(
    string Chinese,
    IReadOnlyList<string> English,
    LocalizedText Gloss,
    IReadOnlyList<string> Avoid,
    IReadOnlyList<string> NotIn,
    string Theme,
    string Source,
    TermStatus Status,
    bool IsChecked
)
{
    private static readonly string[] Statuses = ["official", "usage", "proposed"];

    internal static readonly SearchValues<char> Quotes = SearchValues.Create("“”‘’\"「」");

    public string Preferred => English[0];

    internal static Term? Read(string chinese, YamlKeys keys, DiagnosticBag diagnostics)
    {
        if (chinese.Length == 0 || chinese.Any(character => char.IsWhiteSpace(character) || IsQuote(character)))
            diagnostics.Report(VocabularyRules.BadTerm, keys.Location, chinese);
        IReadOnlyList<string> english = keys.Node("en") is YamlScalar { Text.Length: > 0 } one
            ? [one.Text]
            : keys.Texts("en");
        var gloss = LocalizedText.Read(keys.Keys("gloss"), keys, "gloss", diagnostics);
        var status = Array.IndexOf(
            Statuses,
            keys.Required("status").Length == 0 ? null : keys.Choice("status", Statuses)
        );
        var avoid = keys.Texts("avoid");
        foreach (var both in avoid.Intersect(english, StringComparer.OrdinalIgnoreCase))
            diagnostics.Report(VocabularyRules.AgreedAndAvoided, keys.PlaceOf("avoid"), both, chinese);
        var term = new Term(
            chinese,
            english,
            gloss,
            avoid,
            keys.Texts("not_in"),
            keys.Required("theme"),
            keys.Required("source"),
            status < 0 ? TermStatus.Proposed : (TermStatus)status,
            !keys.Flag("unchecked")
        );
        if (english.Count > 0)
            return term;
        diagnostics.Report(VocabularyRules.TermWithoutEnglish, keys.Location, chinese);
        return null;
    }

    /// <summary>Quotation marks come and go around a term, so they are no part of it.</summary>
    internal static bool IsQuote(char character) => Quotes.Contains(character);

    // Terms are looked up very often, and no two have the same Chinese.
    public override int GetHashCode() => Chinese.GetHashCode(StringComparison.Ordinal);
}
