using Yaolan.Vocabularies;

namespace Yaolan.Extraction;

/// <summary>What a figure measures, in English.</summary>
public static class EnglishLabel
{
    /// <summary>
    /// A person's words come first, then the name of the indicator, then the words of the label itself, with what sets the
    /// figure apart (newly added, yearly mean); null where nobody has named it.
    /// </summary>
    public static string? Of(Observation found, Vocabulary vocabulary)
    {
        if (found.LabelEnglish.Length > 0)
            return found.LabelEnglish;
        if (NameOf(found, vocabulary) is not { } name)
            return null;
        var kind = FigureKinds.In(vocabulary, Language.English).Of(found);
        return kind.Length > 0 ? vocabulary.WordsIn(Language.English).Format("figure.of_kind", name, kind) : name;
    }

    /// <summary>What it measures, without what sets the figure apart.</summary>
    public static string? NameOf(Observation found, Vocabulary vocabulary) =>
        found.LabelEnglish.Length > 0
            ? found.LabelEnglish
            : vocabulary.Indicators.Find(found.Indicator ?? "")?.Name.English ?? InWords(found, vocabulary);

    private static string? InWords(Observation found, Vocabulary vocabulary)
    {
        var label = found.Label.AsSpan().ContainsAny(Term.Quotes)
            ? string.Concat(found.Label.Where(character => !Term.IsQuote(character)))
            : found.Label;
        if (label.Length == 0)
            return null;
        if (vocabulary.Labels.English(label) is { } whole)
            return Capitalized(whole);
        var kinds = FigureKinds.In(vocabulary, Language.English);
        // What is said beside a thing must not be lost: unless all of it has English, the label has none.
        return
            kinds.Without(label, found.Measure) is { } plain
            && plain.Length < label.Length
            && vocabulary.Labels.English(plain) is { } name
            ? Capitalized(name)
            : null;
    }

    private static string Capitalized(string words)
    {
        var at = words is ['“', ..] ? 1 : 0;
        return string.Concat(words.AsSpan(0, at), [char.ToUpperInvariant(words[at])], words.AsSpan(at + 1));
    }
}
