namespace Yaolan.Translation.Quantities;

/// <summary>A Chinese quantity and the English one that renders it.</summary>
internal sealed record QuantityMatch(Quantity Chinese, Quantity English);

/// <summary>Which quantities of a pair of blocks belong together, and which are left over.</summary>
internal sealed record QuantityAlignment(List<QuantityMatch> Matches, List<Quantity> Missing, List<Quantity> Surplus);

/// <summary>Joins equal quantities in order first, then those that changed their place.</summary>
internal sealed class QuantityAligner(QuantityEquality equality)
{
    // A block beyond this is joined sentence by sentence in order; no report has one.
    private const int LargestTable = 1_000_000;

    public QuantityAlignment Align(ChineseReading chinese, EnglishReading english)
    {
        var (ours, theirs) = (chinese.Quantities, english.Quantities);
        var sameSentences = chinese.Sentences.Count == english.Sentences.Count;
        var ofOurs = new int[ours.Count];
        var ofTheirs = new int[theirs.Count];
        Array.Fill(ofOurs, -1);
        Array.Fill(ofTheirs, -1);
        var matches = new List<QuantityMatch>();
        if ((long)ours.Count * theirs.Count <= LargestTable)
            InOrder(ours, theirs, sameSentences, ofOurs, ofTheirs);
        for (var index = 0; index < ours.Count; index++)
        {
            if (ofOurs[index] >= 0)
                matches.Add(new QuantityMatch(ours[index], theirs[ofOurs[index]]));
        }
        Moved(ours, theirs, ofOurs, ofTheirs, matches);
        Repeated(ours, theirs, ofTheirs);
        matches.Sort((first, second) => first.Chinese.Span.Start.CompareTo(second.Chinese.Span.Start));
        return new QuantityAlignment(
            matches,
            [
                .. ours.Where(
                    (quantity, index) =>
                        ofOurs[index] < 0
                        && quantity.IsRequired
                        && !IsSaid(quantity, theirs)
                        && !IsWhole(quantity, english, sameSentences)
                ),
            ],
            [.. theirs.Where((quantity, index) => ofTheirs[index] < 0 && quantity.IsRequired)]
        );
    }

    // The longest common run of equal quantities, better wording and the same sentence preferred.
    private void InOrder(List<Quantity> ours, List<Quantity> theirs, bool sameSentences, int[] ofOurs, int[] ofTheirs)
    {
        var best = new int[ours.Count + 1, theirs.Count + 1];
        for (var first = ours.Count - 1; first >= 0; first--)
        {
            for (var second = theirs.Count - 1; second >= 0; second--)
            {
                var score = Math.Max(best[first + 1, second], best[first, second + 1]);
                if (Score(ours[first], theirs[second], sameSentences) is > 0 and var own)
                    score = Math.Max(score, own + best[first + 1, second + 1]);
                best[first, second] = score;
            }
        }
        for (var (first, second) = (0, 0); first < ours.Count && second < theirs.Count; )
        {
            var own = Score(ours[first], theirs[second], sameSentences);
            if (own > 0 && best[first, second] == own + best[first + 1, second + 1])
                (ofOurs[first++], ofTheirs[second++]) = (second - 1, first - 1);
            else if (best[first, second] == best[first + 1, second])
                first++;
            else
                second++;
        }
    }

    private int Score(Quantity chinese, Quantity english, bool sameSentences)
    {
        if (!equality.IsSameAmount(chinese, english))
            return 0;
        return (chinese.IsRequired ? 20 : 8)
            + (english.IsRequired ? 4 : 0)
            // 百年 is a century rather than a bare 100 somewhere else.
            + (EnglishUnits.IsTime(chinese.Unit) && english.Unit.Length == 0 ? 0 : 2)
            + (QuantityEquality.IsSameWording(chinese, english) ? 8 : 0)
            + (sameSentences && chinese.Sentence == english.Sentence ? 3 : 0);
    }

    // What is left and equal: the nearest sentence, the same wording first.
    private void Moved(
        List<Quantity> ours,
        List<Quantity> theirs,
        int[] ofOurs,
        int[] ofTheirs,
        List<QuantityMatch> matches
    )
    {
        for (var second = 0; second < theirs.Count; second++)
        {
            if (ofTheirs[second] >= 0)
                continue;
            var (chosen, best) = (-1, 0);
            for (var first = 0; first < ours.Count; first++)
            {
                if (
                    ofOurs[first] >= 0
                    || Score(ours[first], theirs[second], true) is not (> 0 and var score)
                    || score <= best
                )
                    continue;
                (chosen, best) = (first, score);
            }
            if (chosen < 0)
                continue;
            (ofOurs[chosen], ofTheirs[second]) = (second, chosen);
            matches.Add(new QuantityMatch(ours[chosen], theirs[second]));
        }
    }

    // A name said once in Chinese may be said again in English.
    private void Repeated(List<Quantity> ours, List<Quantity> theirs, int[] ofTheirs)
    {
        for (var second = 0; second < theirs.Count; second++)
        {
            if (
                ofTheirs[second] < 0
                && (theirs[second].IsName || theirs[second].Kind == QuantityKind.Code)
                && ours.Exists(own => IsNamed(own) && equality.IsSameAmount(own, theirs[second]))
            )
                ofTheirs[second] = 0;
        }
    }

    private bool IsSaid(Quantity own, List<Quantity> theirs) =>
        IsNamed(own) && theirs.Exists(other => equality.IsSameAmount(own, other) && own.Kind == QuantityKind.Code);

    // 整改率100%: all hazards were put right
    private static bool IsWhole(Quantity own, EnglishReading english, bool sameSentences) =>
        own is { Value: 100, Unit: "percent", Direction: QuantityDirection.None }
        && (sameSentences ? english.Whole.Contains(own.Sentence) : english.Whole.Count > 0);

    private static bool IsNamed(Quantity quantity) => quantity.IsName || quantity.Kind == QuantityKind.Code;
}
