using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Rules.Predicates;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Lists;

/// <summary>Shares out what one thing is compared with: 分别高于全国、全区2.6个和1.1个百分点.</summary>
internal sealed class SharedDistances(Grammar grammar, SharedReadings readings)
{
    private readonly PredicateRules _predicates = new(grammar);

    /// <summary>高于全国、全省1.2个、0.8个百分点: shared out without a word that says so.</summary>
    public List<Reading> Unsaid(Sentence sentence, FigureGroup group, List<Reading> earlier)
    {
        if (group.Figures.Count < 2)
            return [];
        var first = new Reading(sentence, group.Figures[0]) { LeftBound = group.Left, RightBound = group.Right };
        _predicates.Read(first);
        return first.Gap.Length > 0 ? Of(sentence, group, first.PredicateStart, first.PredicateStart, earlier, "") : [];
    }

    /// <summary>增长8.4%，分别高于全国、全区2.6个和1.1个百分点: one thing, shared out are those it is compared with.</summary>
    public List<Reading> Of(
        Sentence sentence,
        FigureGroup group,
        int place,
        int left,
        List<Reading> earlier,
        string word
    )
    {
        var phrase = NounPhrase.Of(sentence, Math.Max(group.ClauseStart, group.Left), place, grammar, whole: true);
        var (before, noun, behind) = Compared(sentence, group, phrase.Noun, left);
        var others = ListedParts.Split(noun);
        if (before.Length == 0 || others.Count != group.Figures.Count)
            return [];
        var compared = ComparingWords.LastIn(phrase.Noun);
        var own = compared >= 0 ? phrase.Noun[..compared] : phrase.Noun;
        // 增长12.9%，增速分别高于全国、西部3.2和1.9个百分点
        var isBefore = (own.Length == 0 || grammar.Relatives.Contains(own)) && earlier.Count > 0;
        var start = isBefore ? earlier[^1].QuoteStart : phrase.Start;
        noun = isBefore ? earlier[^1].Noun + own : own;
        var subject = new SharedSubject(noun, "");
        return
        [
            .. group.Figures.Zip(
                others,
                (figure, other) =>
                {
                    var reading = readings.Of(sentence, group, figure, subject, left, start, word);
                    reading.Noun = noun;
                    reading.Gap = before + other + behind;
                    if (reading.Movement == Movement.None)
                        reading.Movement = behind is "低" or "慢" or "少" ? Movement.Down : Movement.Up;
                    return reading;
                }
            ),
        ];
    }

    // 分别高于全国、全区; 分别比全国、全区高; 比全国、全区分别高: the words before and behind those compared with.
    private (string Before, string Others, string Behind) Compared(
        Sentence sentence,
        FigureGroup group,
        string noun,
        int left
    )
    {
        var between = sentence.Span(left, group.Figures[0].Start).Trim();
        // 增速比全国、全省分别高
        if (ComparingWords.LastIn(noun) is >= 0 and var at && between is "高" or "低" or "快" or "慢" or "多" or "少")
            return (noun[at..(at + 1)], noun[(at + 1)..], between.ToString());
        var first = new Reading(sentence, group.Figures[0]) { LeftBound = left, RightBound = group.Figures[0].End };
        _predicates.Read(first);
        var word = grammar.GapWords.AtStart(first.Gap);
        return word > 0 ? (first.Gap[..word], first.Gap[word..], "")
            : first.Gap.Length > 2 ? (first.Gap[..1], first.Gap[1..^1], first.Gap[^1..])
            : ("", "", "");
    }
}
