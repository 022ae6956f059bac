using Yaolan.Vocabularies;

namespace Yaolan.Extraction;

/// <summary>What a figure measures, in English.</summary>
public static class EnglishLabel
{
    /// <summary>A person's words come first, then the name of the indicator; null where nobody has named it.</summary>
    public static string? Of(Observation found, Vocabulary vocabulary)
    {
        if (found.LabelEnglish.Length > 0)
            return found.LabelEnglish;
        var name = vocabulary.Indicators.Find(found.Indicator ?? "")?.Name.English;
        return name is not null && YearlyMean.Is(found.Label)
            ? vocabulary.WordsIn(Language.English).Format("figure.yearly_mean", name)
            : name;
    }
}
