using Yaolan.Extraction.Lexicon;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Themes;

/// <summary>Tells the theme of a section by the vocabulary's keywords; words of the heading weigh more.</summary>
internal sealed class ThemeClassifier
{
    private const int HeadingWeight = 4;
    private const int LeastScore = 3;

    private readonly PhraseTrie<int> _keywords = new();
    private readonly IReadOnlyList<Theme> _themes;

    public ThemeClassifier(Vocabulary vocabulary)
    {
        _themes = [.. vocabulary.Themes.All];
        for (var place = 0; place < _themes.Count; place++)
        {
            foreach (var keyword in _themes[place].Keywords)
                _keywords.Add(keyword, place);
        }
    }

    /// <summary>The scores of all themes and the one that is clearly ahead; null when none is.</summary>
    public (IReadOnlyList<int> Scores, Theme? Best) Classify(ReportSection section)
    {
        var scores = new int[_themes.Count];
        Add(scores, section.Heading.Source.Text, HeadingWeight);
        foreach (var unit in section.Body)
            Add(scores, unit.Source.Text, 1);
        var ranked = scores.OrderDescending().ToList();
        // Half as much again as the next.
        var isClear = ranked[0] >= LeastScore && (ranked.Count == 1 || ranked[0] * 2 >= ranked[1] * 3);
        return (scores, isClear ? _themes[Array.IndexOf(scores, ranked[0])] : null);
    }

    private void Add(int[] scores, string text, int weight)
    {
        foreach (var match in _keywords.Scan(text, 0, text.Length))
            scores[match.Meaning] += weight;
    }
}
