using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules;

/// <summary>Finds what a figure is a figure of: the words before it, behind it, or those of the figure before.</summary>
internal sealed class SubjectRules(Grammar grammar)
{
    private const int LongestNoun = 32;

    public void Read(Reading reading, IReadOnlyList<Reading> earlier)
    {
        var sentence = reading.Sentence;
        var left = sentence.Span(reading.LeftBound, reading.PredicateStart);
        var (verb, subject, subjectStart) = Split(left, reading.LeftBound);
        var right = Behind(reading);
        reading.Verb = verb;
        reading.NumberFirst = right.Length > 0 && IsNumberFirst(reading, subject, right);
        if (reading.NumberFirst)
            NumberFirst(reading, subject, right, subjectStart);
        else
            NounFirst(reading, subject, right, subjectStart, earlier);
    }

    // 建成178家省级工程技术研究中心; not 增长8%的目标, not 突破千亿元大关.
    private bool IsNumberFirst(Reading reading, string subject, ReadOnlySpan<char> right)
    {
        if (reading.Figure.Kind == FigureKind.Rank || reading.MovedTo)
            return false;
        var isRate = reading.Figure.Unit.Class is UnitClass.Percent or UnitClass.Point or UnitClass.Times;
        if (isRate && (reading.Movement != Movement.None || subject.Length > 0))
            return false;
        if (right[0] == '的' && subject.Length > 0 && reading.Figure.Unit.Class != UnitClass.Classifier)
            return false;
        return grammar.AfterNoun.AtStart(right) != right.Length;
    }

    private void NumberFirst(Reading reading, string subject, ReadOnlySpan<char> right, int subjectStart)
    {
        if (right.StartsWith("的"))
            right = right[1..];
        reading.QuoteEnd = Math.Max(reading.FigureEnd, reading.RightBound);
        var noun = right.ToString();
        var length = grammar.AfterNoun.AtEnd(noun);
        if (length > 0 && noun.Length > length + 1)
            noun = noun[..^length];
        var keepsSubject =
            subject.Length > 0 && !subject.EndsWith('等') && !subject.Contains('、', StringComparison.Ordinal);
        reading.Noun = keepsSubject ? subject + noun : noun;
        reading.QuoteStart =
            subject.Length > 0 && !subject.Contains('、', StringComparison.Ordinal) ? subjectStart : reading.QuoteStart;
        reading.Note("number before its noun", reading.Noun);
    }

    private void NounFirst(
        Reading reading,
        string subject,
        ReadOnlySpan<char> right,
        int subjectStart,
        IReadOnlyList<Reading> earlier
    )
    {
        reading.QuoteEnd = reading.FigureEnd;
        if (
            right.StartsWith("的")
            && reading.Figure.Unit.Class is UnitClass.Money or UnitClass.Named
            && right.Length > 2
        )
        {
            // 总投资785亿元的百城提质工程
            var owner = right[1..].ToString();
            reading.Noun = Trimmed(owner) + subject;
            reading.QuoteEnd = reading.FigureEnd + 1 + owner.Length;
            reading.QuoteStart = Math.Min(reading.QuoteStart, subjectStart);
            reading.Note("attribute of the noun behind it", reading.Noun);
            return;
        }
        var previous = earlier.Count > 0 ? earlier[^1] : null;
        if (subject.Length > 0)
        {
            var isRelative = grammar.Relatives.Contains(subject) && previous is not null;
            reading.Noun = subject;
            reading.HasOwnNoun = !isRelative;
            reading.QuoteStart = Math.Min(reading.QuoteStart, subjectStart);
            reading.Note(isRelative ? "noun beside the one before" : "noun before its number", subject);
            if (isRelative)
                reading.Noun = Join(previous!.Noun, subject);
            return;
        }
        reading.HasOwnNoun = false;
        if (previous is not null)
        {
            reading.Noun = previous.Noun;
            reading.Indicator = previous.Indicator;
            reading.QuoteStart = Math.Min(reading.QuoteStart, previous.QuoteStart);
            reading.Note("noun of the figure before", previous.Noun);
        }
        else if (ClauseBefore(reading) is { Length: > 0 } clause)
        {
            reading.Noun = clause;
            reading.Note("noun of the clause before", clause);
        }
        else
            reading.Noun = reading.Verb;
    }

    private static string Join(string noun, string relative) =>
        noun.EndsWith(relative, StringComparison.Ordinal) ? noun : noun + relative;

    // The clause before may name the subject: 经济总量持续扩大，达到2280亿元.
    private string ClauseBefore(Reading reading)
    {
        var sentence = reading.Sentence;
        var end = sentence.ClauseStart(reading.LeftBound) - 1;
        if (end <= sentence.Start)
            return "";
        var start = sentence.ClauseStart(end);
        foreach (var match in sentence.Indicators(grammar))
        {
            if (match.Start >= start && match.End <= end && match.Meaning is not null)
            {
                reading.QuoteStart = match.Start;
                return sentence.Text[match.Start..match.End];
            }
        }
        var (_, subject, place) = Split(sentence.Span(start, end), start);
        reading.QuoteStart = place;
        return Trimmed(subject);
    }

    /// <summary>Words in front that add nothing, the verbs, and what is left: the noun with its place.</summary>
    public (string Verb, string Noun, int NounStart) Split(ReadOnlySpan<char> left, int offset)
    {
        var place = 0;
        var verb = "";
        var verbStart = -1;
        while (place < left.Length)
        {
            var rest = left[place..];
            var opener =
                rest[0] is '、' or ' ' or '（' or '(' or '“' && rest.IndexOf('”') < 0
                    ? 1
                    : grammar.Openers.AtStart(rest);
            var action = grammar.Verbs.AtStart(rest);
            var length = Math.Max(opener, action);
            if (length == 0 || IsWordInside(rest, length))
                break;
            if (action >= opener && action > 0)
            {
                verb += rest[..action].ToString();
                if (verbStart < 0)
                    verbStart = place;
            }
            place += length;
        }
        var noun = left[place..].TrimEnd("、和及与 的");
        if (noun.Length > LongestNoun)
        {
            var cut = noun.LastIndexOf('、');
            if (cut > 0 && noun.Length - cut < LongestNoun)
            {
                place += cut + 1;
                noun = noun[(cut + 1)..];
            }
        }
        return (verb, noun.ToString(), offset + (verbStart >= 0 ? verbStart : place));
    }

    // 建设用地, 发展水平: the word goes on, so it is no verb here.
    private bool IsWordInside(ReadOnlySpan<char> rest, int length) => grammar.Indicators.LongestAtStart(rest) > length;

    private string Trimmed(string noun)
    {
        var end = noun.Length;
        for (var index = 2; index < noun.Length; index++)
        {
            if (grammar.Verbs.AtStart(noun.AsSpan(index)) >= 2)
            {
                end = index;
                break;
            }
        }
        return noun[..end];
    }

    // What stands behind the figure up to the next comma or figure, its own connectives left out.
    private static ReadOnlySpan<char> Behind(Reading reading)
    {
        var right = reading.Sentence.Span(reading.FigureEnd, reading.RightBound);
        var end = right.Length;
        while (end > 0 && right[end - 1] is '、' or '和' or '及' or '与' or ' ')
            end--;
        reading.RightBound = reading.FigureEnd + end;
        return end > 0 && (char.IsLetterOrDigit(right[0]) || right[0] is '“' or '《') ? right[..end] : default;
    }
}
