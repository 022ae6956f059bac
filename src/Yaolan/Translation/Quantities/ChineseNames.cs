using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;

namespace Yaolan.Translation.Quantities;

/// <summary>Numbers in names, dates, series and turns of speech: what extraction sets aside as no facts.</summary>
internal sealed class ChineseNames(Grammar grammar, ChineseWords words)
{
    private const decimal Double = 2;
    private const decimal LargeNumber = 100;
    private const decimal Money = 100_000_000;

    /// <summary>Reads a figure that extraction took for no fact.</summary>
    public void Read(string text, Figure figure, List<Quantity> found)
    {
        switch (figure.Reason)
        {
            case "date":
                Date(text, figure, found);
                break;
            case "year":
                found.Add(
                    new Quantity(QuantityKind.Year, ArabicNumber.Read(text, figure.Start).Number, "", figure.Span, 0)
                );
                break;
            case "plan":
                Plan(text, figure, found);
                break;
            case "vague":
                break;
            case "duration":
                Parts(text, figure.Start, figure.End, found, required: true);
                break;
            case "ordinal":
                Parts(text, figure.Start, figure.End, found, required: true, series: true);
                break;
            case "quoted_name":
                Name(text, figure, found);
                break;
            case ListMarks.Reason:
                Parts(text, figure.Start, figure.End, found, required: true, series: true);
                break;
            case "sum_of_list":
                Parts(text, figure.Start, figure.End, found, required: !IsListed(text, figure), series: true);
                break;
            default:
                if (char.IsAsciiLetterOrDigit(text[figure.Start]))
                    Codes(text, figure.Start, figure.End, found);
                else
                    Parts(text, figure.Start, figure.End, found, required: false);
                break;
        }
    }

    /// <summary>2018—2022年 is two years; “十四五” is the fourteenth plan of five years.</summary>
    public static void ReadYears(string text, Figure figure, List<Quantity> found)
    {
        if (!ArabicNumber.IsDigit(text, figure.Start))
        {
            Plan(text, figure, found);
            return;
        }
        found.Add(new Quantity(QuantityKind.Year, figure.Number, "", figure.Span, 0));
        if (figure.Maximum is { } last && last != figure.Number)
            found.Add(
                new Quantity(QuantityKind.Year, last, "", figure.Span, 0)
                {
                    NumberStart = Math.Max(figure.Start, figure.End - 1),
                }
            );
    }

    /// <summary>Numbers that extraction passed over: 百强, 二期, 倍增; English may state them, and where it does they must agree.</summary>
    public void ReadLoose(string text, int start, int end, List<Quantity> found)
    {
        if (start < end)
            Parts(text, start, end, found, required: false);
    }

    // 蓝天、碧水、净土三大保卫战, 县乡村三级: where all are named, English may leave out how many they are.
    private static bool IsListed(string text, Figure figure)
    {
        if (text[figure.End - 1] == '级')
            return true;
        var named = 1;
        for (var index = figure.Start - 1; index >= 0 && text[index] is not ('，' or '。' or '；' or '：'); index--)
            named += text[index] == '、' ? 1 : 0;
        return named > 1 && ChineseNumeral.Parse(text.AsSpan(figure.Start, 1)) == named;
    }

    // 1月28日, 3月, 28日
    private static void Date(string text, Figure figure, List<Quantity> found)
    {
        var first = ArabicNumber.Read(text, figure.Start);
        var end = first.End;
        if (end >= figure.End || text[end] != '月')
        {
            for (var index = figure.Start; index < figure.End; index++)
            {
                if (!ArabicNumber.IsDigit(text, index))
                    continue;
                var day = ArabicNumber.Read(text, index);
                found.Add(new Quantity(QuantityKind.Number, day.Number, "", new SourceSpan(index, day.End), 0));
                index = day.End;
            }
            return;
        }
        decimal date = first.Number * 100;
        if (ArabicNumber.IsDigit(text, end + 1))
            date += ArabicNumber.Read(text, end + 1).Number;
        found.Add(new Quantity(QuantityKind.Date, date, "", figure.Span, 0));
    }

    private static void Plan(string text, Figure figure, List<Quantity> found)
    {
        var name = text.AsSpan(figure.Start, figure.End - figure.Start).TrimStart("“");
        var close = name.IndexOf('”');
        name = close >= 0 ? name[..close] : name;
        var number = ChineseNumeral.Parse(name[..^1]) ?? 0;
        found.Add(new Quantity(QuantityKind.Number, number, "", figure.Span, 0));
        found.Add(
            new Quantity(QuantityKind.Number, 5, "", figure.Span, 0)
            {
                IsRequired = false,
                NumberStart = figure.Start + 1,
            }
        );
    }

    // “862” and “1+7” are stated as they are; “三个一批” by its number; “四风” may be explained instead.
    private void Name(string text, Figure figure, List<Quantity> found)
    {
        var first = found.Count;
        for (var index = figure.Start; index < figure.End; )
        {
            if (char.IsAsciiLetterOrDigit(text[index]))
                index = Code(text, index, figure.End, found);
            else if (ChineseNumeral.IsPart(text[index]))
            {
                var close = RunEnd(text, index, figure.End);
                Parts(text, index, close, found, required: IsCounted(text, index, close, figure.End));
                index = close;
            }
            else
            {
                Doubles(text, index, found);
                index++;
            }
        }
        // A name that returns need not be said again.
        var name = text.AsSpan(figure.Start, figure.End - figure.Start);
        var isRepeated = text.AsSpan(0, figure.Start).Contains(name, StringComparison.Ordinal);
        for (var index = first; index < found.Count; index++)
            found[index] = found[index] with { IsName = true, IsRequired = found[index].IsRequired && !isRepeated };
    }

    // 三个一批, 十大战略, 万人助万企
    private bool IsCounted(string text, int start, int close, int end) =>
        words.Counting.AtStart(text.AsSpan(close, end - close)) > 0
        || grammar.Units.At(text, close, out var unit) > 0 && unit.Class == UnitClass.Duration
        || ChineseNumeral.Parse(text.AsSpan(start, close - start)) >= LargeNumber;

    private void Codes(string text, int start, int end, List<Quantity> found)
    {
        for (var index = start; index < end; )
            index = char.IsAsciiLetterOrDigit(text[index]) ? Code(text, index, end, found) : index + 1;
    }

    private int Code(string text, int start, int limit, List<Quantity> found)
    {
        var end = start;
        while (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
            start--;
        while (end < limit && (char.IsAsciiLetterOrDigit(text[end]) || IsInside(text, end, limit)))
            end++;
        var code = text[start..end].ToUpperInvariant();
        var span = new SourceSpan(start, end);
        if (code.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            return end;
        if (code.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
            found.Add(new Quantity(QuantityKind.Code, 0, "", span, 0) { Code = code });
        else
        {
            var tail = ArabicRules.Amount(text, end, grammar);
            var number = ArabicNumber.Read(text, start).Number;
            found.Add(
                tail.Unit.Class == UnitClass.None
                    ? new Quantity(QuantityKind.Number, number, "", span, 0)
                    : new Quantity(QuantityKind.Amount, number * tail.Multiplier, tail.Unit.Code, span, 0)
            );
        }
        return Math.Max(end, start + 1);
    }

    private static bool IsInside(string text, int index, int limit) =>
        text[index] is '+' or '＋' or '>' or '<' or '=' or '/' or '.' or '×'
        && index + 1 < limit
        && char.IsAsciiLetterOrDigit(text[index + 1]);

    // Every run of digits or number characters of a stretch that is no idiom.
    private void Parts(string text, int start, int end, List<Quantity> found, bool required, bool series = false)
    {
        var idioms = words.Idioms(text, start, Math.Min(text.Length, end + 2));
        var idiom = 0;
        for (var index = start; index < end; index++)
        {
            while (idiom < idioms.Count && idioms[idiom].End <= index)
                idiom++;
            var isIdiom = idiom < idioms.Count && idioms[idiom].Start <= index;
            if (ArabicNumber.IsDigit(text, index))
            {
                var digits = ArabicNumber.Read(text, index);
                var tail = ArabicRules.Amount(text, digits.End, grammar);
                Part(digits.Number, digits.End, tail, inCharacters: false);
                index = Math.Max(digits.End, index + 1) - 1;
            }
            else if (ChineseNumeral.IsPart(text[index]))
            {
                var close = RunEnd(text, index, end);
                // 三零 is no number of two digits.
                if (ChineseNumeral.Parse(text.AsSpan(index, close - index)) is null)
                    close = index + 1;
                if (!isIdiom && ChineseNumeral.Parse(text.AsSpan(index, close - index)) is { } number)
                    Part(number, close, ArabicRules.Amount(text, close, grammar), inCharacters: true);
                index = close - 1;
            }
            else if (!isIdiom)
                Doubles(text, index, found);

            void Part(decimal number, int close, ArabicRules.AmountTail tail, bool inCharacters)
            {
                var isMeasured = !series && tail.Unit.Class is UnitClass.Duration or UnitClass.Money or UnitClass.Named;
                var isFree = inCharacters && number < (series ? 3 : 2);
                var (comparator, hedgeStart, hedgeEnd) = Hedge(text, index, isMeasured ? tail.End : close);
                found.Add(
                    new Quantity(
                        isMeasured ? QuantityKind.Amount : QuantityKind.Number,
                        number * (isMeasured ? tail.Multiplier : 1),
                        isMeasured ? tail.Unit.Code : "",
                        new SourceSpan(hedgeStart, hedgeEnd),
                        0
                    )
                    {
                        NumberStart = index,
                        // 千亿县: no turn of speech has such numbers, though a name may begin with 亿.
                        IsRequired = required && !isFree || number >= Money && close - index >= 2,
                        Comparator = tail.Hedge ?? comparator,
                    }
                );
            }
        }
    }

    private (Comparator Comparator, int Start, int End) Hedge(string text, int start, int end)
    {
        // 三级 is a number of tiers; 百亿级 is read by extraction.
        if (grammar.HedgesAfter.AtStart(text.AsSpan(end), out var late) is > 0 and var after && text[end] != '级')
            return (late, start, end + after);
        var before = grammar.HedgesBefore.AtEnd(text.AsSpan(0, start), out var early);
        return before > 0 ? (early, start - before, end) : (Comparator.Exactly, start, end);
    }

    // 双一流, 倍增, 减半
    private static void Doubles(string text, int index, List<Quantity> found)
    {
        decimal? ratio = text[index] switch
        {
            '双' => Double,
            '倍' when index + 1 < text.Length && text[index + 1] is '增' => Double,
            '半' when index > 0 && text[index - 1] is '减' => 1 / Double,
            _ => null,
        };
        if (ratio is not { } value)
            return;
        found.Add(
            new Quantity(QuantityKind.Number, value, "", new SourceSpan(index, index + 1), 0)
            {
                IsRequired = false,
                Ratio = value,
            }
        );
    }

    private static int RunEnd(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && ChineseNumeral.IsPart(text[end]))
            end++;
        return end;
    }
}
