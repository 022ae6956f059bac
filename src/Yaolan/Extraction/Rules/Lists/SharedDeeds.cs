using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Lists;

/// <summary>Shares figures out among what was done to one thing: 新开工、竣工项目85个、62个.</summary>
internal sealed class SharedDeeds(Grammar grammar, SharedReadings readings)
{
    private const string Joints = "、和及与";

    /// <param name="end">Where the words that name the thing end: before the word that shares out, or before the first figure.</param>
    /// <param name="left">Where the words behind the one that shares out begin; null without one.</param>
    /// <returns>A reading for each figure; none where there are not as many deeds as figures.</returns>
    public List<Reading> Of(Sentence sentence, FigureGroup group, int end, int? left)
    {
        var count = group.Figures.Count;
        if (count < 2 || group.Figures[0].Kind != FigureKind.Quantity || DeedsIn(sentence, group, end) is not { } deeds)
            return [];
        var behind = NounPhrase.Of(sentence, deeds.End, end, grammar).Noun;
        var before = NounPhrase.Of(sentence, group.Left, deeds.Start, grammar);
        // 安置房开工、竣工5200套、4300套; 新建、改造公园和广场12个、30个 leaves open what is shared out
        var isBehind = behind.Length >= 2 && before.Noun.Length == 0 && !behind.AsSpan().ContainsAny(Joints);
        var isBefore = grammar.IsPlain(behind) && before.Noun.Length >= 2 && before.Verb.Length == 0;
        if (!isBehind && !isBefore)
            return [];
        // Without a word that shares out, the thing behind the deeds is read with the predicate.
        var subject = new SharedSubject(
            isBefore ? before.Noun
                : left is null ? ""
                : behind,
            ""
        );
        var start = isBefore ? before.Start : deeds.Start;
        List<Reading> shared =
        [
            .. group.Figures.Zip(
                deeds.Verbs,
                (figure, verb) =>
                {
                    var reading = readings.Of(sentence, group, figure, subject, left ?? deeds.End, start, verb);
                    reading.Verb = verb;
                    return reading;
                }
            ),
        ];
        SharedReadings.ShareHedge(shared);
        return shared;
    }

    // As many verbs as figures, one after the other: 新签约、新开工和新竣工.
    private (int Start, int End, List<string> Verbs)? DeedsIn(Sentence sentence, FigureGroup group, int end)
    {
        for (var start = group.Left; start < end; start++)
        {
            var verbs = new List<string>();
            var place = start;
            while (grammar.TellingVerbs.AtStart(sentence.Span(place, end)) is > 0 and var length)
            {
                verbs.Add(sentence.Text[place..(place + length)]);
                place += length;
                if (verbs.Count == group.Figures.Count)
                    return (start, place, verbs);
                if (place >= end || !Joints.Contains(sentence.Text[place], StringComparison.Ordinal))
                    break;
                place++;
            }
            if (verbs.Count > 0)
                start = place - 1;
        }
        return null;
    }
}
