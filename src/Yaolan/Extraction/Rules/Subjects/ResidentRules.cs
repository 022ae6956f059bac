using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>Parts of what residents earn and spend, told behind the whole: whose they are is not said again.</summary>
internal static class ResidentRules
{
    private const string PerHead = "人均";

    // 城镇居民人均可支配收入30362元，增长8.5%。其中：工资性收入19224元
    public static readonly Rule PartOfIncome = new(
        "part_of_income",
        (reading, context) =>
            context.Grammar.PartsOfIncome.Contains(reading.Left) && Residents(reading, context).Length > 0,
        (reading, context) =>
        {
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            return reading.Noun = Residents(reading, context) + reading.Left;
        }
    );

    private static string Residents(Reading reading, RuleContext context)
    {
        var sentence = reading.Sentence.Span(reading.Sentence.Start, reading.Sentence.End);
        var before =
            context.Earlier is [.., var previous] ? previous
            : sentence.StartsWith("其中") && context.Block.Before is [.., var told] ? told
            : null;
        var end = before?.Noun.IndexOf(PerHead, StringComparison.Ordinal) ?? -1;
        return end >= 0 && before!.Noun.AsSpan(0, end).EndsWith("居民") ? before.Noun[..(end + PerHead.Length)] : "";
    }
}
