using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Predicates;

/// <summary>Reads where a change began, and when: 从5.6万亿元跃升至7.77万亿元, 由上半年下降3.2%转为增长1.1%.</summary>
internal sealed class StartingPoints(Grammar grammar)
{
    private const int LongestBasis = 10;
    private const string Undated = "starting_point_undated";

    /// <summary>Length of the words at a place that say where a change began; 0 when none do.</summary>
    public int Length(Reading reading, int place)
    {
        if (!(reading.RunsIntoNext || EndsInNothing(reading)))
            return 0;
        var before = reading.Sentence.Span(reading.LeftBound, place);
        // 由上半年下降3.2%转为增长1.1%
        if (PartOfYear(reading, before) is > 0 and var part)
            return part;
        if (reading.Movement != Movement.None && !reading.WordsAfter.StartsWith('转'))
            return 0;
        var length = EarlierTime.AtEnd(before, grammar);
        if (length == before.Length || before[^(length + 1)] is not ('从' or '由'))
            return Measured(reading, before);
        if (RevisedTargets.Has(reading, grammar))
            return length + 1;
        reading.IsOrigin = true;
        reading.Note("starting_point", before[^(length + 1)..].ToString());
        return length + 1;
    }

    // 贫困发生率由13.2%降至零, 劣Ⅴ类断面从27个减少到全面消除
    private bool EndsInNothing(Reading reading)
    {
        var after = reading.WordsAfter;
        return grammar.MovedTo.AtStart(after) is > 0 and var moved && grammar.Nothing.AtStart(after[moved..]) > 0;
    }

    private int PartOfYear(Reading reading, ReadOnlySpan<char> before)
    {
        var joint = before.EndsWith('的') ? 1 : 0;
        var length = grammar.PartYears.AtEnd(before[..^joint]);
        if (length < 2 || length + joint == before.Length || before[^(length + joint + 1)] is not ('从' or '由'))
            return 0;
        reading.OriginPart = before[^(length + joint)..^joint].ToString();
        reading.IsOrigin = true;
        reading.Note("starting_point", reading.OriginPart);
        return length + joint + 1;
    }

    // 起征点从月销售额10万元提高到15万元, 养老金从2004年人均每月700元提高到1721元: how what it came from was measured
    private int Measured(Reading reading, ReadOnlySpan<char> before)
    {
        var at = before.LastIndexOfAny('从', '由');
        var next = reading.Sentence.Figures.Find(figure =>
            figure.Kind == FigureKind.Quantity && figure.Start >= reading.FigureEnd
        );
        if (at < 0 || next is null || !grammar.MovedTo.OccursIn(reading.Sentence.Span(reading.FigureEnd, next.Start)))
            return 0;
        var words = before[(at + 1)..];
        var start = reading.LeftBound + at + 1;
        var year = reading.Sentence.Figures.Find(figure => figure.Kind == FigureKind.Years && figure.Start == start);
        if (year is not null)
            words = words[(year.End - year.Start)..];
        if (
            grammar.HedgesBefore.AtEnd(words, out _) > 0
            || words.Length is 0 or > LongestBasis
            || words[0] is '业' or '事' or '而' or '此' or '于'
        )
            return 0;
        // 从2011年7月份的6.5%
        var isOfMonth = year is not null && char.IsAsciiDigit(words[0]) && words.TrimEnd("份的") is [.., '月'];
        foreach (var character in words)
        {
            if (!char.IsLetter(character) && !(isOfMonth && char.IsAsciiDigit(character)))
                return 0;
        }
        reading.IsOrigin = true;
        // 由挂牌前的5%, 从成立之初的3家: nobody names that year; 由20世纪80年代的150余头: nor that
        if (isOfMonth || IsDecade(reading, year) || year is null && IsUnnamedTime(words.TrimEnd('的')))
            reading.LeftOut = Undated;
        reading.OriginYear = (int?)year?.Number;
        reading.Note("starting_point", before[at..].ToString());
        return before.Length - at;
    }

    private static bool IsDecade(Reading reading, Figure? year) =>
        year is not null && reading.Sentence.Text[year.End - 1] == '代';

    private static bool IsUnnamedTime(ReadOnlySpan<char> words) =>
        words.EndsWith("之初") || words.EndsWith("初期") || words.EndsWith("之前") || words is [.., '前' or '时'];
}
