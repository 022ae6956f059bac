using Yaolan.Extraction.Lexicon;

namespace Yaolan.Extraction.Numbers;

/// <summary>Numbers written in digits, with multiplier, unit and range.</summary>
internal static class ArabicRules
{
    // 万亿; more is no multiplier of any amount.
    private const decimal LargestMultiplier = 1_000_000_000_000;
    private const decimal LargestWhole = 10;
    private const int LeastDigits = 3;
    private const string Months = "个月";
    private const string RangeSigns = "-—－～~–至到";

    /// <summary>Reads the number at a digit, adds what it is, and returns where reading goes on.</summary>
    public static int Read(string text, int start, Grammar grammar, List<Figure> figures)
    {
        // 5G, PM2.5; but 拉动GDP0.2个百分点
        var isName = start > 0 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '_' or '.');
        if (isName && !text.AsSpan(0, start).EndsWith("GDP"))
            return NonFact(figures, start, NameEnd(text, start), "part_of_name");
        if (ListMarks.End(text, start) is > 0 and var markEnd)
            return NonFact(figures, start, markEnd, ListMarks.Reason);
        var number = ArabicNumber.Read(text, start);
        if ((YearRules.Read(text, start, number) ?? YearRules.Decade(text, start, number)) is { } years)
        {
            figures.Add(years);
            return years.End;
        }
        if (DateEnd(text, number.End) is > 0 and var dateEnd)
            return NonFact(figures, start, dateEnd, "date");
        if (FractionOf(text, start, number) is { } fraction)
        {
            figures.Add(fraction);
            return fraction.End;
        }
        // 8.2/10万 is a rate.
        if (IsFormula(text, start, number.End) && grammar.Units.At(text, number.End, out _) == 0)
            return NonFact(figures, start, NameEnd(text, start), "formula");

        if (ProportionEnd(text, number.End) is > 0 and var proportionEnd)
            return Proportion(text, start, number, proportionEnd, figures);

        // 近9成行政村
        var isTenths = number is { Number: < 10, End: var end } && end < text.Length && text[end] == '成';
        if (isTenths && ChineseRules.IsTenth(text, number.End + 1))
        {
            figures.Add(ChineseRules.Share(start, number.End + 1, number.Number * 10m));
            return number.End + 1;
        }

        var figure = Quantity(text, start, number, grammar);
        if (figure.IsBare && number.End < text.Length && char.IsAsciiLetter(text[number.End]))
            return NonFact(figures, start, NameEnd(text, start), "part_of_term");
        if (figure is { IsBare: true, Multiplier: 1 } && YearRules.IsYear(number.Number) && number.End - start == 4)
            return NonFact(figures, start, number.End, "year");
        // 数字政府2.0, 自贸区3.0版
        if (figure is { IsBare: true, Multiplier: 1 } && text.AsSpan(start, number.End - start) is [_, '.', '0'])
            return NonFact(figures, start, number.End, "version");
        figures.Add(figure);
        return figure.End;
    }

    // 占全国的1/4 is a share; 7/24 and 2/3号线 are none.
    private static Figure? FractionOf(string text, int start, ArabicNumber number)
    {
        var end = number.End;
        if (start == 0 || end >= text.Length || text[end] != '/' || !ArabicNumber.IsDigit(text, end + 1))
            return null;
        var whole = ArabicNumber.Read(text, end + 1);
        var isPart = number.Number >= 1 && number.Number < whole.Number && whole.Number <= LargestWhole;
        var stands = "占的近约超到达为和、".Contains(text[start - 1], StringComparison.Ordinal);
        var ends =
            whole.End >= text.Length || "，。；、和以左多强的".Contains(text[whole.End], StringComparison.Ordinal);
        return isPart && stands && ends
            ? ChineseRules.Share(start, whole.End, Math.Round(number.Number / whole.Number * 100, 2))
            : null;
    }

    // 2.46∶1 is a ratio; 20.3∶44.2∶35.5 has no single value.
    private static int Proportion(string text, int start, ArabicNumber number, int end, List<Figure> figures)
    {
        var isToOne = text.AsSpan(number.End + 1, end - number.End - 1) is "1";
        if (!isToOne)
            return NonFact(figures, start, end, "proportion");
        figures.Add(
            new Figure(
                FigureKind.Quantity,
                start,
                end,
                number.Number,
                null,
                1,
                number.Decimals,
                UnitWord.Times,
                null,
                ""
            )
        );
        return end;
    }

    private static int ProportionEnd(string text, int end)
    {
        var close = 0;
        while (end < text.Length && text[end] is '∶' or ':' or '：' && ArabicNumber.IsDigit(text, end + 1))
            close = end = ArabicNumber.Read(text, end + 1).End;
        return close;
    }

    // 1.2万亿元, 170余个, 5%—5.5%, 2-3个, 300亿级
    private static Figure Quantity(string text, int start, ArabicNumber number, Grammar grammar)
    {
        var first = Amount(text, number.End, grammar);
        if (Rest(text, number, first, grammar) is { } sum)
            return sum with { Start = start };
        decimal? maximum = null;
        var (amount, decimals) = (first, number.Decimals);
        if (first.End < text.Length && RangeSigns.Contains(text[first.End], StringComparison.Ordinal))
        {
            var next = first.End + 1;
            while (next < text.Length && text[next] == text[first.End])
                next++;
            if (ArabicNumber.IsDigit(text, next))
            {
                var second = ArabicNumber.Read(text, next);
                var other = Amount(text, second.End, grammar);
                if (first.Unit.Class == UnitClass.None || first.Unit == other.Unit)
                {
                    var factor = first.Multiplier == 1 ? other.Multiplier : first.Multiplier;
                    maximum = second.Number * other.Multiplier;
                    amount = other with { Multiplier = factor };
                    decimals = Math.Max(decimals, second.Decimals);
                }
            }
        }
        return new Figure(
            FigureKind.Quantity,
            start,
            amount.End,
            number.Number * amount.Multiplier,
            maximum,
            amount.Multiplier,
            decimals,
            amount.Unit,
            maximum is not null ? Comparator.Between : amount.Hedge,
            ""
        )
        {
            IsSizeClass = amount.IsSizeClass,
        };
    }

    // 1亿3千多万, 2万5千公里: what a smaller multiplier adds.
    private static Figure? Rest(string text, ArabicNumber number, AmountTail first, Grammar grammar)
    {
        if (first.Multiplier < 10_000 || !first.Unit.Equals(UnitWord.None) || !ArabicNumber.IsDigit(text, first.End))
            return null;
        var rest = ArabicNumber.Read(text, first.End);
        var tail = Amount(text, rest.End, grammar);
        return tail.Multiplier > 1 && rest.Number * tail.Multiplier < first.Multiplier
            ? new Figure(
                FigureKind.Quantity,
                first.End,
                tail.End,
                (number.Number * first.Multiplier) + (rest.Number * tail.Multiplier),
                null,
                tail.Multiplier,
                0,
                tail.Unit,
                tail.Hedge,
                ""
            )
            : null;
    }

    /// <summary>Multiplier, 多 or 余, and unit behind the digits.</summary>
    internal readonly record struct AmountTail(
        decimal Multiplier,
        UnitWord Unit,
        Comparator? Hedge,
        bool IsSizeClass,
        int End
    );

    internal static AmountTail Amount(string text, int index, Grammar grammar)
    {
        decimal multiplier = 1;
        Comparator? hedge = null;
        var end = index;
        while (index < text.Length)
        {
            var isAmount = multiplier >= 10_000 || IsLargeAndLast(text, index);
            var length = grammar.Units.At(text, index, out var unit, isAmount);
            if (text[index] is '多' or '余' && hedge is null)
            {
                hedge = Comparator.MoreThan;
                index++;
                continue;
            }
            // 1个多月, 2个半月
            if (text.AsSpan(index).StartsWith("个多月") || text.AsSpan(index).StartsWith("个半月"))
            {
                grammar.Units.At(Months, 0, out var months);
                return new AmountTail(multiplier, months, hedge ?? Comparator.MoreThan, false, index + 3);
            }
            // 跨上千亿台阶: no 台 is counted
            if (length > 0 && grammar.AfterNoun.AtStart(text.AsSpan(index)) > length)
                length = 0;
            var factor = ChineseNumeral.MultiplierOf(text[index]);
            if (length > 0 && (factor == 0 || length > 1))
                return new AmountTail(multiplier, unit, hedge, false, AfterUnit(text, index + length, ref hedge))
                {
                    Hedge = hedge,
                };
            if (factor <= 10 || multiplier * factor > LargestMultiplier)
                break;
            multiplier *= factor;
            end = ++index;
        }
        var isMoneyClass = multiplier >= 100_000_000 && end < text.Length && text[end] == '级';
        return isMoneyClass
            ? new AmountTail(multiplier, UnitWord.Yuan, Comparator.About, true, end + 1)
            : new AmountTail(multiplier, UnitWord.None, hedge, false, hedge is null ? end : index);
    }

    // 容积4300方，: no word goes on behind it
    private static bool IsLargeAndLast(string text, int index) =>
        index >= LeastDigits
        && text.AsSpan(index - LeastDigits, LeastDigits).IndexOfAnyExceptInRange('0', '9') < 0
        && (index + 1 >= text.Length || !char.IsLetterOrDigit(text[index + 1]));

    // 5个多百分点 says its 多 behind the classifier.
    private static int AfterUnit(string text, int end, ref Comparator? hedge)
    {
        if (end < text.Length && text[end] == '多' && hedge is null)
        {
            hedge = Comparator.MoreThan;
            return end + 1;
        }
        return end;
    }

    // 1月28日, 3月, 18～22号, 9日
    private static int DateEnd(string text, int end)
    {
        var index = end;
        if (index < text.Length && RangeSigns.Contains(text[index], StringComparison.Ordinal))
        {
            index++;
            if (!ArabicNumber.IsDigit(text, index))
                return 0;
            index = ArabicNumber.Read(text, index).End;
        }
        if (index >= text.Length)
            return 0;
        if (text[index] is '日' or '号' && !(index + 1 < text.Length && text[index + 1] is '线' or '楼' or '机'))
            return index + 1;
        if (text[index] != '月')
            return 0;
        var day = index + 1;
        if (!ArabicNumber.IsDigit(text, day))
            return day < text.Length && text[day] is '份' or '底' or '初' or '末' ? day + 1 : day;
        var close = ArabicNumber.Read(text, day).End;
        return close < text.Length && text[close] is '日' or '号' ? close + 1 : close;
    }

    private static bool IsFormula(string text, int start, int end) =>
        (end < text.Length && text[end] is '+' or '>' or '<' or '=' or '/' or '×' && Follows(text, end))
        || (start > 1 && text[start - 1] is '+' or '>' or '<' or '=' && !IsRise(text, start, end));

    // 同比+5.5%, not “5+2”
    private static bool IsRise(string text, int start, int end) =>
        text[start - 1] == '+' && end < text.Length && text[end] == '%' && !char.IsAscii(text[start - 2]);

    private static bool Follows(string text, int sign) =>
        text[sign] is not ('/' or '×') || ArabicNumber.IsDigit(text, sign + 1);

    private static int NameEnd(string text, int start)
    {
        var end = start;
        while (
            end < text.Length
            && (
                char.IsAsciiLetterOrDigit(text[end])
                || text[end] is '.' or '+' or '>' or '<' or '=' or '/' or '-' or '×'
            )
        )
            end++;
        return end;
    }

    private static int NonFact(List<Figure> figures, int start, int end, string reason)
    {
        figures.Add(Figure.NonFact(start, end, reason));
        return end;
    }
}
