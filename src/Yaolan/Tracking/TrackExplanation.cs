using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking;

/// <summary>Tells how a verdict came about: both quotes, the rule, the arithmetic, and whether a person decided.</summary>
public static class TrackExplanation
{
    public static IEnumerable<string> Lines(TargetTrack track, Vocabulary vocabulary, InterfaceWords words)
    {
        yield return words.Format("track.explain.title", words[$"verdict.{track.Verdict.Code()}"]);
        foreach (var target in track.Targets)
            yield return Line(words["track.explain.target"], target);
        foreach (var target in track.Joint)
            yield return Line(words["track.explain.joint"], target);
        foreach (var result in track.Results)
            yield return Line(words["track.explain.result"], result);
        if (track.Rule.Length > 0)
            yield return $"  {words["track.explain.rule"]}: {words[$"track.verdict.{track.Rule}.name"]}";
        yield return $"  {words["track.explain.reason"]}: {new TrackWords(vocabulary, words.Language).Reason(track)}";
    }

    private static string Line(string role, Observation observation) =>
        $"  {role}: {observation.Quote} ({observation.Id})";
}
