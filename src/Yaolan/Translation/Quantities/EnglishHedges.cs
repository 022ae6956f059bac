using Yaolan.Extraction;

namespace Yaolan.Translation.Quantities;

/// <summary>How exact a number is, and the tokens from its first word of that to its last.</summary>
internal readonly record struct EnglishHedge(Comparator Comparator, int Start, int End, bool IsLoose);

/// <summary>Finds the words that say how exact a number is: before it, or behind it and its thing.</summary>
internal sealed class EnglishHedges(EnglishWords words)
{
    private const int WordsBetween = 4;
    private const int WordsBehind = 4;

    public EnglishHedge Read(EnglishState state, int start, int end, string unit)
    {
        var tokens = state.Tokens;
        var place = start;
        for (var skipped = 0; skipped <= WordsBetween; skipped++)
        {
            if (words.Before.AtEnd(tokens, place, out var comparator) is > 0 and var length)
                return comparator == Comparator.Exactly
                    ? Behind(state, start, end)
                    : new EnglishHedge(
                        comparator,
                        place - length,
                        end,
                        length == 1 && IsLoose(tokens[place - 1].Lower, unit)
                    );
            if (words.Between.AtEnd(tokens, place, out _) is > 0 and var between)
                place -= between;
            else if (
                place > 0
                && tokens[place - 1].Kind == TokenKind.Mark
                && tokens[place - 1].Lower is "\"" or "$" or "¥"
            )
                place--;
            else
                break;
        }
        return Behind(state, start, end);
    }

    // 5 percent or more; 60,000 people or so
    private EnglishHedge Behind(EnglishState state, int start, int end)
    {
        var tokens = state.Tokens;
        for (var ahead = end; ahead < Math.Min(tokens.Count, end + WordsBehind); ahead++)
        {
            if (
                words.After.AtStart(tokens, ahead, out var comparator) is > 0 and var length
                && !NumberFollows(tokens, ahead + length)
            )
                return new EnglishHedge(comparator, start, ahead == end ? ahead + length : end, false);
            if (tokens[ahead].Kind != TokenKind.Word || words.Stops.Contains(tokens[ahead].Lower))
                break;
        }
        return new EnglishHedge(Comparator.Exactly, start, end, false);
    }

    private bool NumberFollows(List<EnglishToken> tokens, int index) =>
        index < tokens.Count
        && (
            tokens[index].Kind == TokenKind.Number
            || tokens[index].Lower is "a" or "an"
            || words.Ones.ContainsKey(tokens[index].Lower)
            || words.Tens.ContainsKey(tokens[index].Lower)
        );

    private bool IsLoose(string word, string unit) =>
        unit is "year" or "month" or "day" or "hour" or "minute"
            ? words.NotOfTime.Contains(word)
            : EnglishUnits.IsCounted(unit) && words.NotOfThings.Contains(word);
}
