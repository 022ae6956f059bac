using Yaolan.Vocabularies;

namespace Yaolan.Extraction;

/// <summary>Tells how an observation came about: its sentence, its fields, and the rules that decided them.</summary>
public static class Explanation
{
    public static IEnumerable<string> Lines(Observation observation, string text, InterfaceWords words)
    {
        yield return observation.Id;
        yield return "";
        yield return Sentence(observation, text);
        yield return "";
        foreach (
            var (column, value) in ObservationTable.Columns.Zip(
                ObservationTable.Row(observation, ObservationColumns.None)
            )
        )
        {
            if (value.Length > 0 && column is not ("id" or "quote"))
                yield return $"  {column, -14}{value}";
        }
        yield return "";
        yield return words["cli.explain_rules"];
        foreach (var step in observation.Words.Derivation)
            yield return words.Format("cli.explain_step", words[$"derivation.{step.Rule}"], step.Decision);
    }

    // The sentence around the quote, the figure between brackets.
    private static string Sentence(Observation observation, string text)
    {
        var figure = observation.FigureSpan;
        var start = text.LastIndexOfAny(['。', '！', '？', '\n'], Math.Max(0, figure.Start - 1)) + 1;
        var end = text.IndexOfAny(['。', '！', '？', '\n'], figure.End);
        end = end < 0 ? text.Length : end + 1;
        return $"{text[start..figure.Start]}【{text[figure.Start..figure.End]}】{text[figure.End..end]}";
    }
}
