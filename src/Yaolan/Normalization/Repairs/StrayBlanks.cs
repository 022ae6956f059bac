using Yaolan.Vocabularies;

namespace Yaolan.Normalization.Repairs;

/// <summary>
/// Takes out the blanks that word processors, web editors and recognition of scanned pages put around figures (达 2280 亿元,
/// 增长 5. 3 %) and punctuation: the stylesheet sets figures apart, and a figure and its unit are one word. A blank in place of
/// a lost comma stays: around figures, blanks go only where most figures of the line or, in short lines, of the text have one;
/// between a figure and its unit they always go. Two blanks in a row part columns and stay.
/// </summary>
internal sealed class StrayBlanks
{
    // A line with as many places where figures and Chinese meet tells by itself how it is set.
    private const int FewestPlaces = 4;
    private const int MostDigitsOfMark = 2;
    private const int ShortestLine = 18;
    private const int LongestLine = 42;
    private const int DigitsOfYear = 4;
    private const string Magnitudes = "十百千万亿";
    private const string AfterFraction = "%％‰个" + Magnitudes;
    private const string PartsOfDates = "年月日";
    private const string NoneBefore = "，。；、：！？”’）》";
    private const string NoneAfter = "，。；、：！？“‘（《";

    private readonly UnitList _units;
    private readonly string _text;
    private readonly Places _all;

    private StrayBlanks(string text, UnitList units)
    {
        (_text, _units) = (text, units);
        _all = Count(0, text.Length);
    }

    public static TracedText Close(TracedText whole, UnitList units)
    {
        if (!whole.Text.Contains(' ', StringComparison.Ordinal))
            return whole;
        var spacing = new StrayBlanks(whole.Text, units);
        var closed = new TracedTextBuilder();
        for (var start = 0; start < whole.Length; )
        {
            var end = whole.Text.IndexOf('\n', start) is >= 0 and var mark ? mark + 1 : whole.Length;
            spacing.CloseLine(whole, start, end, closed);
            start = end;
        }
        return closed.Length == whole.Length ? whole : closed.Build();
    }

    public static string Close(string text, UnitList units) =>
        text.Contains(' ', StringComparison.Ordinal) ? Close(TracedText.Of(text), units).Text : text;

    private void CloseLine(TracedText whole, int start, int end, TracedTextBuilder closed)
    {
        var kept = start;
        Places? places = null;
        for (var index = start; (index = NextBlank(index, end)) < end; index++)
        {
            if (index == start || index + 1 >= end || !Goes(start, index, places ??= PlacesOf(start, end)))
                continue;
            closed.Append(whole, kept, index);
            kept = index + 1;
        }
        closed.Append(whole, kept, end);
    }

    private int NextBlank(int index, int end) =>
        _text.AsSpan(index, end - index).IndexOf(' ') is >= 0 and var found ? index + found : end;

    private Places PlacesOf(int start, int end) =>
        (Count(start, end) is { Total: >= FewestPlaces } own ? own : _all) with
        {
            IsBroken = IsBroken(start, end),
        };

    // A paragraph that keeps its stops and has a blank as often as a page has lines (推 进, 标 准) was joined from them.
    private bool IsBroken(int start, int end)
    {
        var (blanks, stops, lines, last) = (0, 0, 0, start);
        for (var index = start + 1; index + 1 < end; index++)
        {
            if (IsOneOf(NoneBefore, _text[index]))
                stops++;
            else if (_text[index] == ' ' && ChineseText.IsHan(_text[index - 1]) && ChineseText.IsHan(_text[index + 1]))
            {
                blanks++;
                if (index - last is >= ShortestLine and <= LongestLine)
                    lines++;
                last = index;
            }
        }
        return blanks >= FewestPlaces && stops >= blanks && lines * 2 > blanks;
    }

    private bool Goes(int start, int blank, Places places)
    {
        var (before, after) = (_text[blank - 1], _text[blank + 1]);
        if (IsOneOf(NoneAfter, before) || IsOneOf(NoneBefore, after))
            return after is not ' ' && before is not ' ';
        if (IsDigit(before))
        {
            return after switch
            {
                '%' or '％' or '‰' => true,
                '.' or '．' => IsDecimal(start, blank, blank + 1),
                _ => ChineseText.IsHan(after) && BelongsToNumber(start, blank, places),
            };
        }
        if (IsDigit(after) && before is '.' or '．')
            return IsDecimal(start, blank - 1, blank);
        if (ChineseText.IsHan(before) && ChineseText.IsHan(after))
            // 城镇居民 人均可支配收入: no comma was lost
            return places.IsBroken || before == '民' && _text.AsSpan(blank + 1).StartsWith("人均");
        if (ChineseText.IsHan(before))
            return IsDigit(after) ? places.IsSetBefore : ChineseText.IsLatin(after) && places.IsSet;
        return ChineseText.IsHan(after)
            && places.IsSet
            && (ChineseText.IsLatin(before) || before is '%' or '％' or '‰');
    }

    // The digits before a blank, and what follows it: a unit, or in a text set with blanks anything but the heading after a mark.
    private bool BelongsToNumber(int start, int blank, Places places)
    {
        var first = blank;
        while (first > start && _text[first - 1] is not ' ' && !ChineseText.IsHan(_text[first - 1]))
            first--;
        var after = _text.AsSpan(blank + 1);
        var begins = _text.AsSpan(start, first - start).IsWhiteSpace();
        var digits = blank - first;
        if (begins && digits <= MostDigitsOfMark)
            return places.IsSetAfter && (_units.Begins(after) || IsOneOf(PartsOfDates, after[0]));
        if (IsOneOf(Magnitudes, after[0]) || after[0] == '年')
            return true;
        // 2023 项目建设 is a year and a headline.
        if (digits == DigitsOfYear && ChineseText.Folded(_text[first]) is '1' or '2')
            return places.IsSetAfter && !begins;
        return places.IsSetAfter || IsOneOf(PartsOfDates, after[0]) || _units.Begins(after);
    }

    // 5 .3 and 5. 3, where a per cent sign or a magnitude shows that both are one figure; 2. 3项 may be an item.
    private bool IsDecimal(int start, int integerEnd, int beforeFraction)
    {
        var end = beforeFraction + 1;
        while (end < _text.Length && IsDigit(_text[end]))
            end++;
        if (end == beforeFraction + 1)
            return false;
        var first = integerEnd;
        while (first > start && IsDigit(_text[first - 1]))
            first--;
        if (first == integerEnd || first == start || !IsInText(Before(first)))
            return false;
        var next = end < _text.Length && _text[end] == ' ' ? end + 1 : end;
        return next < _text.Length && IsOneOf(AfterFraction, _text[next]);
    }

    // No item begins behind these: 25%、33. 3%.
    private static bool IsInText(char before) => ChineseText.IsHan(before) || IsOneOf("、～~—", before);

    private char Before(int index)
    {
        while (--index >= 0 && _text[index] == ' ') { }
        return index < 0 ? '\n' : _text[index];
    }

    // Where Chinese and digits stand side by side, or one blank apart.
    private Places Count(int start, int end)
    {
        var (open, close, openAfter, closeAfter) = (0, 0, 0, 0);
        for (var index = start + 1; index < end; index++)
        {
            var isBlank = _text[index] == ' ' && index + 1 < end;
            var (before, after) = (_text[index - 1], _text[isBlank ? index + 1 : index]);
            if (ChineseText.IsHan(before) && IsDigit(after))
                (open, close) = isBlank ? (open + 1, close) : (open, close + 1);
            else if (IsDigit(before) && ChineseText.IsHan(after))
                (openAfter, closeAfter) = isBlank ? (openAfter + 1, closeAfter) : (openAfter, closeAfter + 1);
        }
        return new Places(open, close, openAfter, closeAfter);
    }

    private static bool IsOneOf(string characters, char character) =>
        characters.Contains(character, StringComparison.Ordinal);

    private static bool IsDigit(char character) => char.IsAsciiDigit(ChineseText.Folded(character));

    /// <summary>How often a blank stands before or after figures, and how often none.</summary>
    private readonly record struct Places(int Before, int BeforeClose, int After, int AfterClose)
    {
        /// <summary>True where blanks stand for ends of lines.</summary>
        public bool IsBroken { get; init; }

        public int Total => Before + BeforeClose + After + AfterClose;

        public bool IsSetBefore => Before > BeforeClose;

        public bool IsSetAfter => After > AfterClose;

        public bool IsSet => IsSetBefore || IsSetAfter;
    }
}
