using Yaolan.Extraction;

namespace Yaolan.Translation.Quantities;

/// <summary>Gives the numbers of a list or range the scale and unit that stand once, behind the last of them.</summary>
internal static class EnglishLists
{
    // 2 to 3 million yuan; 22.9 and 7.8 percent
    public static void ShareUnits(EnglishState state)
    {
        var quantities = state.Quantities;
        for (var index = quantities.Count - 2; index >= 0; index--)
        {
            var (first, second) = (quantities[index], quantities[index + 1]);
            if (first.Kind != QuantityKind.Amount || second.Kind != QuantityKind.Amount)
                continue;
            var (_, next, scale, _) = state.PlaceOf(index);
            var (start, _, laterScale, _) = state.PlaceOf(index + 1);
            if (first.Sentence != second.Sentence || start <= next || !state.IsJoint(next, start))
                continue;
            var isRange = IsRange(state, index, next, start);
            // from 210 to 682, 3.2 times as many
            if (first.Unit.Length == 0 && second.Unit is not ("" or "times"))
            {
                first = first with { Unit = second.Unit, IsUnitShared = true };
                if (scale == 1 && laterScale > 1 && first.Value < 1_000)
                    first = first with { Value = first.Value * laterScale };
            }
            else if (isRange && scale == 1 && laterScale > 1 && first.Value < 1_000 && first.Unit.Length == 0)
                first = first with { Value = first.Value * laterScale };
            if (isRange && first.Unit == second.Unit && first.Value < second.Value)
            {
                first = first with { Comparator = Comparator.Between };
                quantities[index + 1] = second with { Comparator = Comparator.Between };
            }
            quantities[index] = first;
        }
    }

    /// <summary>by over 6 percent and 7 percent, by 5 percent and around 6 percent: a hedge may be meant for the whole list.</summary>
    public static void ShareHedges(EnglishState state)
    {
        var quantities = state.Quantities;
        for (var index = 1; index < quantities.Count; index++)
            ShareHedge(state, index - 1, index);
        for (var index = quantities.Count - 1; index > 0; index--)
            ShareHedge(state, index, index - 1);
    }

    private static void ShareHedge(EnglishState state, int from, int to)
    {
        var (hedged, bare) = (state.Quantities[from], state.Quantities[to]);
        var hedge = hedged.Comparator == Comparator.Exactly ? hedged.SharedComparator : hedged.Comparator;
        if (
            hedge is null or Comparator.Between
            || bare.Kind != QuantityKind.Amount
            || bare.Comparator != Comparator.Exactly
            || bare.Unit != hedged.Unit
            || bare.Sentence != hedged.Sentence
        )
            return;
        var (first, second) = from < to ? (hedged, bare) : (bare, hedged);
        var between = state.Text.AsSpan(first.Span.End, Math.Max(0, second.Span.Start - first.Span.End)).Trim();
        if (between is "and" or "," or ", and")
            state.Quantities[to] = bare with { SharedComparator = hedge };
    }

    // 5 to 6, 5–6, between 5 and 6; from 5 to 6 says where a change began and ended.
    private static bool IsRange(EnglishState state, int index, int next, int start)
    {
        var tokens = state.Tokens;
        var before = state.PlaceOf(index).First - 1;
        if (start != next + 1 || state.Quantities[index].Comparator != Comparator.Exactly)
            return false;
        if (tokens[next].IsMark('-'))
            return true;
        if (tokens[next].IsWord("to"))
            // grew by 215 kilometers to 2,773 kilometers, but by 2 to 3 percent
            return before < 0
                || tokens[before].Lower is not "from"
                    && (tokens[before].Lower is not "by" || state.Quantities[index].Unit.Length == 0);
        // two or three
        if (tokens[next].IsWord("or"))
            return state.Quantities[index + 1].Value - state.Quantities[index].Value == 1;
        return tokens[next].IsWord("and") && before >= 0 && tokens[before].IsWord("between");
    }
}
