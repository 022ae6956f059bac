using Yaolan.Vocabularies;

namespace Yaolan.Tracking;

/// <summary>Says in a language why a track has its verdict.</summary>
public sealed class TrackWords(Vocabulary vocabulary, Language language)
{
    private readonly InterfaceWords _words = vocabulary.WordsIn(language);
    private readonly TrackArithmetic _arithmetic = new(vocabulary, language);

    /// <summary>The rule with its arithmetic, the reason of a refusal, or what is missing; a person's reason before all.</summary>
    public string Reason(TargetTrack track)
    {
        var rules = ReasonOfRules(track);
        if (track.Decision is not { } decision)
            return rules;
        var person = _words.Format("track.person", decision.Reason.In(language));
        return track.Refusal == Refusal.Decided || rules.Length == 0 ? person : Joined(person, rules);
    }

    private string ReasonOfRules(TargetTrack track) =>
        track switch
        {
            { Refusal: { } refusal } => _words[refusal.Key()],
            { IsJudged: true, Rule.Length: > 0 } => Judged(track),
            { IsJudged: true } => "",
            { Verdict: Verdict.NoResult } => _words["track.no_result"],
            _ => _words["track.pending"],
        };

    private string Judged(TargetTrack track)
    {
        var judged = Joined(_words[$"track.verdict.{track.Rule}.text"], _arithmetic.Of(track));
        return track.Provisional ? Joined(judged, _words["track.provisional"]) : judged;
    }

    private string Joined(string first, string second) => _words.Format("track.sentences", first, second);
}
