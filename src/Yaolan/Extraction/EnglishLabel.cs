using Yaolan.Vocabularies;

namespace Yaolan.Extraction;

/// <summary>What a figure measures, in English.</summary>
public static class EnglishLabel
{
    /// <summary>
    /// A person's words come first, then the name of the indicator with what sets the figure apart (newly added, yearly
    /// mean); null where nobody has named it.
    /// </summary>
    public static string? Of(Observation found, Vocabulary vocabulary)
    {
        if (found.LabelEnglish.Length > 0)
            return found.LabelEnglish;
        if (vocabulary.Indicators.Find(found.Indicator ?? "")?.Name.English is not { } name)
            return null;
        var kind = new FigureKinds(vocabulary, Language.English).Of(found);
        return kind.Length > 0 ? vocabulary.WordsIn(Language.English).Format("figure.of_kind", name, kind) : name;
    }
}
