using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Predicates;

/// <summary>How much one thing moved another: 农林牧渔业增加值增长3.4%，拉动经济增长0.5个百分点 tells nothing of how the economy itself moved.</summary>
internal static class PullRules
{
    private const string Down = "下拉";
    private const string Growth = "增长";
    private const string Contribution = "贡献率";
    private static readonly string[] Words = ["拉动", "上拉", Down];

    /// <summary>Names what pulls, the verb and what is pulled.</summary>
    public static readonly Rule Pull = new(
        "pull",
        (reading, _) => reading.Figure.Unit.Class == UnitClass.Point && Pulled(reading).At >= 0,
        (reading, context) =>
        {
            var (at, verb) = Pulled(reading);
            var start = reading.LeftBound + at;
            var whole = NounPhrase.Of(reading.Sentence, start + verb.Length, reading.PredicateStart, context.Grammar);
            var own = NounPhrase.Of(reading.Sentence, reading.LeftBound, start, context.Grammar).Noun;
            var isGrowth = context.Grammar.RateNames.AtEnd(whole.Noun) > 0;
            reading.OwnWords = $"{verb}{whole.Noun}{(isGrowth ? "" : "增长")}";
            reading.Verb = "";
            if (verb == Down)
                reading.Movement = Movement.Down;
            else if (reading.Movement == Movement.None)
                reading.Movement = Movement.Up;
            if (own.Length >= 2)
                reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftBound);
            else if (context.Earlier is [.., var previous])
            {
                (own, reading.HasOwnNoun) = (Subject(previous), false);
                reading.QuoteStart = Math.Min(reading.QuoteStart, previous.QuoteStart);
            }
            reading.QuoteStart = Math.Min(reading.QuoteStart, start);
            return reading.Noun = own + reading.OwnWords;
        }
    );

    /// <summary>True of 拉动经济增长.</summary>
    public static bool Is(string words) =>
        Array.Exists(Words, word => words.StartsWith(word, StringComparison.Ordinal));

    /// <summary>拉动GDP增长 where several things are said to pull: 分别拉动GDP增长0.2、2.6个百分点; else empty.</summary>
    public static string Pulled(ReadOnlySpan<char> words)
    {
        foreach (var verb in Words)
        {
            if (words.StartsWith(verb) && words.Length > verb.Length)
                return words.EndsWith(Growth) ? words.ToString() : $"{words}{Growth}";
        }
        return "";
    }

    /// <summary>第一产业 of 第一产业对GDP增长的贡献率.</summary>
    public static string Puller(string noun) =>
        noun.EndsWith(Contribution, StringComparison.Ordinal) && noun.LastIndexOf('对') is > 1 and var given
            ? noun[..given]
            : noun;

    // 占GDP的27.3%，对GDP的贡献率为30.5%，拉动GDP增长3.7个百分点: what all of them are said of
    private static string Subject(Reading previous)
    {
        if (previous.Topic.Length > 0)
            return previous.Topic;
        // 工业对GDP贡献率突破72%，拉动GDP增长7个百分点
        if (Puller(previous.Noun) is var puller && puller.Length < previous.Noun.Length)
            return puller;
        foreach (var own in (string[])[previous.OwnWords, previous.OwnWords + "比重"])
        {
            if (previous.OwnWords.Length > 0 && previous.Noun.EndsWith(own, StringComparison.Ordinal))
                return previous.Noun[..^own.Length];
        }
        return previous.Noun;
    }

    private static (int At, string Verb) Pulled(Reading reading)
    {
        var words = reading.Sentence.Span(reading.LeftBound, reading.PredicateStart);
        foreach (var word in Words)
        {
            if (words.LastIndexOf(word) is >= 0 and var at && at + word.Length < words.Length)
                return (at, word);
        }
        return (-1, "");
    }
}
