using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;
using Yaolan.Normalization;

namespace Yaolan.Extraction.Rules.Periods;

/// <summary>Several figures of one thing, each of a time of its own: 2022年、2023年分别增长3.2%、5.1%; 一季度、上半年分别增长4%、5%.</summary>
internal static class TimesSharedOut
{
    private const string WholeYear = "全年";
    private const int YearLength = 5;

    /// <summary>The year or years whose turn it is; null where no such run of years stands before the figures.</summary>
    public static TimePeriod? Years(Reading reading, RuleContext context)
    {
        if (reading.Turn is not var (place, count))
            return null;
        var sentence = reading.Sentence;
        var years = sentence.Figures.FindAll(figure =>
            figure.Kind == FigureKind.Years && figure.End <= reading.Figure.Start
        );
        // 近三年，…分别增长8.1%、3.2%、5.1%
        if (years.Count == 0 && SeveralYears.Counts(sentence.Span(sentence.Start, reading.Figure.Start), count))
            return TimePeriod.Year(context.Block.Review.Last - count + 1 + place);
        // 2021—2023年分别增长…
        if (
            years is [.., { Maximum: { } end } span]
            && end > span.Number
            && end - span.Number + 1 == count
            && !IsBase(sentence, span)
        )
            return TimePeriod.Year((int)span.Number + place);
        if (years.Count < count)
            return null;
        years = years[^count..];
        for (var index = 0; index < count; index++)
        {
            if (
                years[index].Maximum > years[index].Number
                || index > 0 && !IsJoined(sentence.Span(years[index - 1].End, years[index].Start))
            )
                return null;
        }
        var (year, last) = ((int)years[place].Number, context.Block.Review.Last);
        if (!IsBase(sentence, years[0]))
            return TimePeriod.Year(year);
        // 比2019年、2020年分别增长5%、8%
        return reading.Measure is Measure.Growth or Measure.Change && year < last
            ? new TimePeriod(year + 1, last)
            : null;
    }

    /// <summary>The part of the year whose turn it is, empty for the whole year; null where no such run stands before the figures.</summary>
    public static string? PartOfYear(Reading reading, Grammar grammar)
    {
        if (reading.Turn is not var (place, count))
            return null;
        var words = reading.Sentence.Span(reading.Sentence.Start, reading.Figure.Start);
        for (var start = 0; start < words.Length; start++)
        {
            var parts = Parts(words[start..], grammar);
            if (parts.Count == count)
                return parts[place] is WholeYear ? "" : parts[place];
            if (parts.Count > 0)
                start += parts[0].Length - 1;
        }
        return null;
    }

    /// <summary>地区生产总值一季度、上半年: one thing at several times, where a list seems to be of several things.</summary>
    public static List<string>? OfOneThing(List<string> nouns, Grammar grammar)
    {
        // 地区生产总值2022年和2023年分别增长…
        if (nouns is [var only] && WithoutYears(only) is { Length: >= 2 } thing && thing.Length < only.Length)
            return [thing];
        if (nouns.Count < 2 || nouns.Skip(1).Any(noun => !IsPart(noun, grammar)))
            return null;
        var first = nouns[0];
        for (var at = 2; at < first.Length; at++)
        {
            if (IsPart(first[at..], grammar))
                return [.. nouns.Select((noun, index) => AtTime(index == 0 ? first[at..] : noun, first[..at]))];
        }
        return null;
    }

    private static string AtTime(string part, string thing) => part is WholeYear || IsYear(part) ? thing : part + thing;

    private static bool IsPart(string noun, Grammar grammar) =>
        noun.Length > 1 && PartYearRules.TimeAtStart(noun, grammar) == noun.Length || IsYear(noun);

    private static string WithoutYears(string noun)
    {
        while (
            noun.Length > YearLength && noun.TrimEnd('和', '、', '及', '与') is var rest && rest.Length < noun.Length
        )
        {
            if (rest.Length < YearLength || !IsYear(rest[^YearLength..]))
                break;
            noun = rest[..^YearLength];
        }
        return noun.TrimEnd('比', '较');
    }

    private static bool IsYear(string noun) =>
        noun is [_, _, _, _, '年'] && noun.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0;

    private static List<string> Parts(ReadOnlySpan<char> words, Grammar grammar)
    {
        List<string> parts = [];
        while (PartYearRules.TimeAtStart(words, grammar) is > 0 and var length)
        {
            parts.Add(words[..length].ToString());
            words = words[length..];
            if (words.IsEmpty || !IsJoined(words[..1]))
                break;
            words = words[1..];
        }
        return parts.Count > 1 ? parts : [];
    }

    private static bool IsJoined(ReadOnlySpan<char> between) => between is ['、' or '和' or '及' or '与'];

    private static bool IsBase(Sentence sentence, Figure year) =>
        year.Start > sentence.Start && sentence.Text[year.Start - 1] is '比' or '较' or '与' or '同';
}
