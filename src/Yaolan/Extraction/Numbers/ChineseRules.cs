using Yaolan.Extraction.Lexicon;
using Yaolan.Normalization;

namespace Yaolan.Extraction.Numbers;

/// <summary>Numbers written in Chinese characters: fractions, tenths, round amounts, small counts.</summary>
internal static class ChineseRules
{
    // Lines, sites and firms are counted in characters; 两个, 三项 mostly only sum up what was listed.
    private const string CountingClassifiers = "条座所家套辆处列名";

    // 八成 is a share; 一成立, 三成员 are not.
    private const string NotTenths = "立为功员果本就效都熟长绩人品套语份交名分才天因";

    // Before a small number in characters: what was listed or is meant by it.
    private const string Summing = "等这那每某第此各";

    private const int LongestLead = 10;

    // 下降到
    private const int LongestFall = 3;
    private const int MostDoublings = 9;

    // 十二项: larger numbers seldom sum up a list.
    private const decimal LargestSum = 12;
    private const string NotAtLeast = "以同网线跨迈登站跃踏";
    private const int LongestCounty = 5;
    private const string Enumerators = "大个项种类方面期级届件次步";

    /// <summary>Reads the number that begins here, adds what it is, and returns where reading goes on.</summary>
    public static int Read(string text, int start, Grammar grammar, List<Figure> figures)
    {
        if (text[start] == '翻')
            return Doubling(text, start, figures);
        if (AreaEnd(text, start, grammar) is > 0 and var areaEnd)
            return areaEnd;
        if (text[start] == '几' || (start > 0 && text[start - 1] is '数' or '几'))
            return Vague(text, start, grammar, figures);
        if (Fraction(text, start, figures) is > 0 and var fractionEnd)
            return fractionEnd;

        var end = start;
        while (end < text.Length && ChineseNumeral.IsPart(text[end]))
            end++;
        if (end == start)
            return start + 1;
        if (end < text.Length && text[end] == '成' && end - start == 1 && IsTenth(text, end + 1))
        {
            var share = Share(start, end + 1, ChineseNumeral.DigitOf(text[start]) * 10m);
            // 七成五
            if (share.End < text.Length && ChineseNumeral.DigitOf(text[share.End]) is > 0 and var hundredths)
                share = share with { Number = share.Number + hundredths, End = share.End + 1 };
            // 三成多
            var isMore = share.End < text.Length && text[share.End] is '多' or '余';
            return Add(figures, isMore ? share with { End = share.End + 1, Hedge = Comparator.MoreThan } : share);
        }
        if (end < text.Length && text[end] == '年' && YearRules.InCharacters(text, start, end) is { } year)
            return Add(figures, year);
        if (ChineseNumeral.Parse(text.AsSpan(start, end - start)) is not { } number)
            return end;
        return Amount(text, start, end, number, grammar, figures);
    }

    // 三门峡 is no three gates, 五家渠 no five firms; 四平方公里 is not 四平.
    private static int AreaEnd(string text, int start, Grammar grammar)
    {
        var length = grammar.Areas.AtStart(text.AsSpan(start), out _);
        if (length > 2 || (length == 2 && grammar.Units.At(text, start + 1, out _) == 0))
            return start + length;
        // 三门县, 八步区
        for (var end = start + 3; end <= Math.Min(start + LongestCounty, text.Length); end++)
        {
            if (
                text[end - 1] is '县' or '区' or '市' or '旗'
                && grammar.Vocabulary.Areas.Counties.Has(text[start..end])
            )
                return end;
        }
        return 0;
    }

    // 突破千亿元, 两万多人, 三条省道; 百亿级; 三个, 五大, 十年
    private static int Amount(string text, int start, int end, decimal number, Grammar grammar, List<Figure> figures)
    {
        var tail = ArabicRules.Amount(text, end, grammar);
        if (text.AsSpan(start, end - start) is [.., '百' or '千'] && grammar.Units.At(text, end - 1, out var whole) > 1)
        {
            // 千瓦, 千米: the last character belongs to the unit.
            if (end - 1 == start)
                return end;
            number = ChineseNumeral.Parse(text.AsSpan(start, end - 1 - start)) ?? number;
            tail = ArabicRules.Amount(text, end - 1, grammar) with { Unit = whole };
        }
        var unit = tail.Unit;
        if (number >= 100_000_000 && end < text.Length && text[end] == '级')
            return Add(
                figures,
                Quantity(start, end + 1, number, UnitWord.Yuan, Comparator.About) with
                {
                    IsSizeClass = true,
                }
            );
        // 由2.1%降至零
        if (number == 0 && figures is [.., { Kind: FigureKind.Quantity } from] && IsFall(text, from.End, start))
            return Add(figures, Quantity(start, end, number, from.Unit, null));
        if (unit.Class == UnitClass.None && IsMark(text, start, end, number, grammar))
            return Add(figures, Quantity(start, end, number, unit, null));
        if (unit.Class is UnitClass.None or UnitClass.Duration)
            return NotCounted(text, start, end, tail, figures);
        if (IsNamePart(text, start, number, tail))
            return Add(figures, Figure.NonFact(start, tail.End, "part_of_unit_name"));
        // 二人转
        if (unit.Class == UnitClass.Person && grammar.WholeWords.AtStart(text.AsSpan(start)) > tail.End - start)
            return Add(figures, Figure.NonFact(start, tail.End, "part_of_term"));
        if (unit.Class is UnitClass.Classifier or UnitClass.Person && number < 100)
        {
            var counted = number >= 2 && IsCounted(text, start, tail.End, number, unit, grammar);
            return Add(
                figures,
                counted
                    ? Quantity(start, tail.End, number, unit, tail.Hedge)
                    : Figure.NonFact(start, tail.End, "sum_of_list")
            );
        }
        if (number <= 1 && unit.Class is not (UnitClass.Times or UnitClass.Point))
            return Add(figures, Figure.NonFact(start, tail.End, "figure_of_speech"));
        var amount = Quantity(start, tail.End, number * tail.Multiplier, unit, tail.Hedge);
        return Add(
            figures,
            IsAtLeast(text, start) ? amount with { Start = start - 1, Hedge = Comparator.AtLeast } : amount
        );
    }

    private static bool IsFall(string text, int start, int end) =>
        end - start <= LongestFall
        && text.AsSpan(start, end - start) is [.., '降' or '少' or '减', '到' or '至' or '为'];

    // 税收突破百亿大关: an amount whose unit its thing tells
    private static bool IsMark(string text, int start, int end, decimal number, Grammar grammar) =>
        number >= 100_000_000
        && (text.AsSpan(end).StartsWith("大关") || text.AsSpan(end).StartsWith("关口"))
        && grammar.HedgesBefore.AtEnd(text.AsSpan(0, start), out _) >= 2;

    // 上亿人, 上万家; 以上万元 and 跨上千亿台阶 are others
    private static bool IsAtLeast(string text, int start) =>
        start > 0
        && text[start - 1] == '上'
        && text[start] is '百' or '千' or '万' or '亿'
        && (start < 2 || !NotAtLeast.Contains(text[start - 2], StringComparison.Ordinal));

    private static bool IsCounted(string text, int start, int end, decimal number, UnitWord unit, Grammar grammar)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var isThing = CountingClassifiers.Contains(unit.Code, StringComparison.Ordinal);
        // 建成产业研究院十六家, 六十五个老旧小区; 节能、环保等十六个 sums up, and so do most small numbers
        if (
            (isThing || (unit.Code is "个" or "项" && number > LargestSum))
            && ChineseText.IsHan(before)
            && !Summing.Contains(before, StringComparison.Ordinal)
        )
            return true;
        if (end >= text.Length || !char.IsLetter(text[end]))
            // 水质由四类提升到二类: a grade
            return unit.Code != "类" && before is ('达' or '到' or '为' or '至' or '近' or '超' or '成' or '增');
        if (unit.Class == UnitClass.Person || isThing)
            return !(start > 0 && text[start - 1] is '这' or '那' or '每' or '某');
        return grammar.TellingVerbs.AtEnd(text.AsSpan(Math.Max(0, start - 8), Math.Min(8, start))) > 0;
    }

    // 三元区; 万元GDP能耗 is the name of a rate; 亿元以上项目 is read by the rules of thresholds.
    private static bool IsNamePart(string text, int start, decimal number, ArabicRules.AmountTail tail) =>
        tail.Unit.Class == UnitClass.Money
        && tail.End < text.Length
        && (
            number < 10 && text[tail.End] is '区'
            || number == 10_000
                && (start == 0 || !"超近破达过至到数约".Contains(text[start - 1], StringComparison.Ordinal))
                && (
                    char.IsAsciiLetter(text[tail.End])
                    || "地国工生增产".Contains(text[tail.End], StringComparison.Ordinal)
                )
        );

    private static int NotCounted(string text, int start, int end, ArabicRules.AmountTail tail, List<Figure> figures)
    {
        if (tail.Unit.Class == UnitClass.Duration)
            return Add(figures, Figure.NonFact(start, tail.End, "duration"));
        var next = end < text.Length ? text[end] : '\0';
        if (Enumerators.Contains(next, StringComparison.Ordinal))
            return Add(figures, Figure.NonFact(start, end + 1, "sum_of_list"));
        return end;
    }

    // 百分之五, 千分之三, 三分之二, 近五分之一; 一半, 过半
    private static int Fraction(string text, int start, List<Figure> figures)
    {
        if (text.AsSpan(start).StartsWith("一半") || (text[start] == '半' && IsHalf(text, start)))
        {
            var close = text[start] == '半' ? start + 1 : start + 2;
            if (close < text.Length && text[close] == '数')
                close++;
            // 过半, 近半数: the hedge is part of the word.
            return text[start] == '半'
                ? Add(
                    figures,
                    Share(start - 1, close, 50) with
                    {
                        Hedge = text[start - 1] == '近' ? Comparator.LessThan : Comparator.MoreThan,
                    }
                )
                : Add(figures, Share(start, close, 50));
        }
        if (text[start] == '半')
            return start + 1;
        var index = start;
        while (index < text.Length && ChineseNumeral.IsPart(text[index]))
            index++;
        if (!text.AsSpan(index).StartsWith("分之"))
            return 0;
        var whole = ChineseNumeral.Parse(text.AsSpan(start, index - start)) ?? 0;
        var (part, end, decimals) = Part(text, index + 2);
        if (part is null || whole == 0)
            return 0;
        // 千分之2.8, 十万分之8.2: rates that have units of their own
        if (whole is 1_000 or 100_000)
        {
            var unit = whole == 1_000 ? UnitWord.PerMille : UnitWord.PerHundredThousand;
            return Add(figures, Quantity(start, end, part.Value, unit, null) with { Decimals = decimals });
        }
        var percent = Math.Round(part.Value / whole * 100, 2 + decimals).Normalized();
        // Decimals tell how exactly a figure is given: 百分之6.2 like 6.2%, 三分之二 in none.
        return Add(figures, Share(start, end, percent) with { Decimals = whole == 100 ? decimals : 0 });
    }

    private static (decimal? Part, int End, int Decimals) Part(string text, int start)
    {
        if (ArabicNumber.IsDigit(text, start))
        {
            var digits = ArabicNumber.Read(text, start);
            return (digits.Number, digits.End, digits.Decimals);
        }
        var end = start;
        while (end < text.Length && ChineseNumeral.IsPart(text[end]))
            end++;
        if (end == start)
            return (null, end, 0);
        var whole = ChineseNumeral.Parse(text.AsSpan(start, end - start));
        if (whole is null || end + 1 >= text.Length || text[end] != '点' || ChineseNumeral.DigitOf(text[end + 1]) < 0)
            return (whole, end, 0);
        var (scale, decimals) = (1m, 0);
        for (end++; end < text.Length && ChineseNumeral.DigitOf(text[end]) is >= 0 and var digit; end++, decimals++)
            whole += digit * (scale /= 10);
        return (whole, end, decimals);
    }

    private static bool IsHalf(string text, int start) =>
        start > 0
        && text[start - 1] is '近' or '过' or '超'
        && !IsMidway(text.AsSpan(0, start - 1))
        && (start + 1 >= text.Length || text[start + 1] is '，' or '。' or '数' or '、' or '以' or '；');

    // 时间过半、任务过半: half of the year has passed.
    private static bool IsMidway(ReadOnlySpan<char> before) =>
        before.EndsWith("时间") || before.EndsWith("任务") || before.EndsWith("进度") || before.EndsWith('双');

    public static bool IsTenth(string text, int index) =>
        index >= text.Length || !NotTenths.Contains(text[index], StringComparison.Ordinal);

    // 翻番, 翻一番, 翻两番, 翻了近一番, 翻1番
    private static int Doubling(string text, int start, List<Figure> figures)
    {
        var index = start + (text.AsSpan(start).StartsWith("翻了") ? 2 : 1);
        var times = 1;
        var isNearly = index < text.Length && text[index] == '近';
        if (isNearly)
            index++;
        if (index < text.Length && ChineseNumeral.DigitOf(text[index]) is > 0 and var digit)
            (times, index) = (digit, index + 1);
        else if (ArabicNumber.IsDigit(text, index))
        {
            var digits = ArabicNumber.Read(text, index);
            index = digits.End;
            // 翻1.1番: more than doubled, but by how much is not agreed
            if (digits.Decimals > 0 && index < text.Length && text[index] == '番')
                return Add(
                    figures,
                    Quantity(start, index + 1, digits.Number, UnitWord.None, null) with
                    {
                        InCharacters = false,
                    }
                );
            if (digits.Decimals > 0 || digits.Number is < 1 or > MostDoublings)
                return start + 1;
            times = (int)digits.Number;
        }
        if (index >= text.Length || text[index] != '番')
            return start + 1;
        var growth = ((decimal)Math.Pow(2, times) - 1) * 100;
        // 翻一番半, 翻两番多: more than doubled, by as much as nobody says alike.
        var isMore = index + 1 < text.Length && text[index + 1] is '半' or '多';
        var end = isMore ? index + 2 : index + 1;
        Comparator? hedge =
            isNearly ? Comparator.LessThan
            : isMore ? Comparator.MoreThan
            : null;
        // 提前两年实现翻番: a plan came true, doubled since a year that nobody names
        if (
            text.AsSpan(Math.Max(0, start - LongestLead), Math.Min(start, LongestLead)) is var before
            && before.LastIndexOf("提前") > before.LastIndexOfAny("，。；")
        )
            return Add(figures, Figure.NonFact(start, end, "figure_of_speech"));
        return Add(figures, Quantity(start, end, growth, UnitWord.Percent, hedge));
    }

    private static int Vague(string text, int start, Grammar grammar, List<Figure> figures)
    {
        var end = start + (text[start] == '几' ? 1 : 0);
        while (end < text.Length && ChineseNumeral.IsPart(text[end]))
            end++;
        var length = end < text.Length ? grammar.Units.At(text, end, out _) : 0;
        if (length == 0)
            return Math.Max(end, start + 1);
        return Add(figures, Figure.NonFact(start, end + length, "vague"));
    }

    public static Figure Share(int start, int end, decimal percent) =>
        Quantity(start, end, percent, UnitWord.Percent, null);

    private static Figure Quantity(int start, int end, decimal number, UnitWord unit, Comparator? hedge) =>
        new(FigureKind.Quantity, start, end, number, null, 1, 0, unit, hedge, "") { InCharacters = true };

    private static int Add(List<Figure> figures, Figure figure)
    {
        figures.Add(figure);
        return figure.End;
    }
}
