using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Normalization;

namespace Yaolan.Extraction.Tables;

/// <summary>Puts a cell into the sentence that it stands for: 2024年 + 地区生产总值 + 增长 + 6.5 + %.</summary>
internal sealed class CellWording(Grammar grammar, TableUnits units)
{
    private const string Percent = "%";
    private const string Wholes = "国省市县区州盟";

    private readonly FigureScanner _scanner = new(grammar);

    /// <summary>Null when nothing tells what the number would be.</summary>
    public CellSentence? Sentence(RowSubject row, TableColumn column, TableCell cell)
    {
        var sentence = new CellSentence().Say(column.Years.Length > 0 ? $"{column.Years}，" : "");
        var subject = Joined(row.Name, column.Topic);
        if (column.IsRank)
            return Place(sentence.Say($"{subject}居{column.Subject}"), cell);

        subject = Joined(subject, column.Subject);
        var value = CellValue.Of(cell.Text);
        var movement = column.Movement;
        if (movement.Length == 0)
            movement = Rate(ref subject, row.Unit, value?.IsNegative ?? false);
        if (value is null)
            return Worded(sentence.Say(subject), cell, movement.Length > 0 ? UnitOfRate(column) : UnitOf(row, column));
        // Below nothing only rates are known to fall.
        if (value.IsNegative && movement.Length == 0)
            return null;
        sentence.Say(subject).Say(Directed(movement, value.IsNegative));
        return Valued(sentence, value, movement.Length > 0 ? UnitOfRate(column) : UnitOf(row, column), cell);
    }

    /// <summary>全市, 全省, 全国.</summary>
    public static bool IsWhole(string head) =>
        head is ['全', var whole] && Wholes.Contains(whole, StringComparison.Ordinal);

    // A head that names a thing knows its unit, one that names a year knows less than the row.
    private string UnitOf(RowSubject row, TableColumn column) =>
        column.Unit.Length == 0 ? row.Unit
        : column.Subject.Length > 0 ? column.Unit
        : row.Unit.Length > 0 ? row.Unit
        : units.Of(row.Name, [column.Unit]);

    private static string UnitOfRate(TableColumn column) => column.Unit.Length > 0 ? column.Unit : Percent;

    // 3, 3位, 第3
    private static CellSentence? Place(CellSentence sentence, TableCell cell)
    {
        var place = cell.Text.Trim('第', '位', '名');
        return place.Length > 0 && place.All(char.IsAsciiDigit)
            ? sentence.Say("第").Quote(place, cell.Start + cell.Text.IndexOf(place, StringComparison.Ordinal)).Say("位")
            : null;
    }

    // 下降3.2%; 同口径增长9.2, whose unit stands in the head
    private CellSentence Worded(CellSentence sentence, TableCell cell, string unit)
    {
        var bare = _scanner.Scan(cell.Text).FindAll(figure => figure is { Kind: FigureKind.Quantity, IsBare: true });
        if (bare is not [{ Maximum: null } figure] || !cell.Text[..figure.Start].All(char.IsLetter))
            return sentence.Quote(cell.Text, cell.Start);
        return sentence
            .Quote(cell.Text[..figure.End], cell.Start)
            .Say(unit)
            .Quote(cell.Text[figure.End..], cell.Start + figure.End);
    }

    // 250左右 below 亿元: the unit stands behind the number, hedges behind the unit.
    private CellSentence? Valued(CellSentence sentence, CellValue value, string unit, TableCell cell)
    {
        sentence.Say(Hedge(value.Comparator)).Quote(value.Amount, cell.Start + value.AmountStart, value.AmountStart);
        var hasUnit = ArabicRules.Amount(value.Tail, 0, grammar).Unit.Class != UnitClass.None;
        if (!hasUnit && unit.Length == 0)
            return null;
        return sentence.Say(hasUnit ? "" : unit).Quote(value.Tail, cell.Start + value.TailStart);
    }

    private static string Hedge(Comparator? comparator) =>
        comparator switch
        {
            Comparator.AtLeast => "不低于",
            Comparator.AtMost => "不超过",
            Comparator.MoreThan => "超过",
            Comparator.LessThan => "低于",
            _ => "",
        };

    // 县区 | 地区生产总值: the head names what is measured, the row whose it is; 指标 | 郑州市: the other way round.
    private string Joined(string name, string head)
    {
        var isArea = head.Length > 0 && (IsWhole(head) || grammar.Areas.AtStart(head, out _) == head.Length);
        return isArea ? head + name : name + head;
    }

    // 固定资产投资增速 | -1.5: a rate whose sign says which way. Indicators that are rates themselves stay as they are.
    private string Rate(ref string subject, string unit, bool isNegative)
    {
        var rises = grammar.TableRises.AtEnd(subject);
        var falls = grammar.TableFalls.AtEnd(subject);
        var length = Math.Max(rises, falls);
        if (length == 0 || length == subject.Length || unit is not ("" or Percent))
            return "";
        if (!isNegative && grammar.Indicators.LongestAtStart(subject) == subject.Length)
            return "";
        subject = subject[..^length];
        return falls > rises ? HeadWords.Down : HeadWords.Up;
    }

    private static string Directed(string movement, bool isNegative) =>
        !isNegative ? movement
        : movement.EndsWith(HeadWords.Up, StringComparison.Ordinal) ? movement[..^HeadWords.Up.Length] + HeadWords.Down
        : movement.EndsWith(HeadWords.Down, StringComparison.Ordinal)
            ? movement[..^HeadWords.Down.Length] + HeadWords.Up
        : movement;
}

/// <summary>What a row speaks of.</summary>
/// <param name="Unit">In its name, in its column of units or for the whole table; empty for none.</param>
internal sealed record RowSubject(string Name, string Unit);
