using System.Runtime.CompilerServices;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Rules.NonFacts;
using Yaolan.Extraction.Rules.Predicates;
using Yaolan.Extraction.Sentences;
using Yaolan.Vocabularies;

namespace Yaolan.Translation.Quantities;

/// <summary>The quantities of a Chinese block, facts and all other numbers, and its sentences.</summary>
internal sealed record ChineseReading(List<Quantity> Quantities, List<SourceSpan> Sentences);

/// <summary>Reads every number of a Chinese block by the grammar of extraction, those too that are no facts.</summary>
internal sealed class ChineseReader
{
    private static readonly ConditionalWeakTable<Vocabulary, ChineseReader> Ready = [];

    private const int Reach = 24;

    private readonly Grammar _grammar;
    private readonly FigureScanner _scanner;
    private readonly NonFactRules _nonFacts;
    private readonly ChineseNames _names;
    private readonly ChineseWords _words;

    private ChineseReader(Vocabulary vocabulary)
    {
        _grammar = Grammar.Of(vocabulary);
        _scanner = new FigureScanner(_grammar);
        _nonFacts = new NonFactRules(_grammar);
        _words = new ChineseWords(vocabulary);
        _names = new ChineseNames(_grammar, _words);
    }

    public static ChineseReader Of(Vocabulary vocabulary) =>
        Ready.GetValue(vocabulary, known => new ChineseReader(known));

    /// <param name="stated">The observations of the block as extraction read them.</param>
    /// <param name="year">The year of the report, for 今年 and 去年.</param>
    public ChineseReading Read(string text, IReadOnlyList<Observation> stated, int year)
    {
        var sentences = TextSentences.OfChinese(text);
        var found = new List<Quantity>();
        var covered = 0;
        foreach (var figure in Figures(text))
        {
            _names.ReadLoose(text, covered, figure.Start, found);
            covered = Math.Max(covered, figure.End);
            if (figure.Kind == FigureKind.Quantity || figure is { Kind: FigureKind.NonFact, Number: not 0 })
                AddAmount(text, figure, stated, found);
            else if (figure.Kind == FigureKind.Rank)
                found.Add(Place(figure));
            else if (figure.Kind == FigureKind.Years)
                ChineseNames.ReadYears(text, figure, found);
            else
                _names.Read(text, figure, found);
        }
        _names.ReadLoose(text, covered, text.Length, found);
        RelativeYears.Add(text, year, found);
        return new ChineseReading(
            [
                .. found
                    .Select(quantity =>
                        quantity with
                        {
                            Sentence = TextSentences.Holding(sentences, quantity.Span.Start),
                        }
                    )
                    .OrderBy(quantity => quantity.Span.Start),
            ],
            sentences
        );
    }

    // The two ends of a range stand for themselves.
    private void AddAmount(string text, Figure figure, IReadOnlyList<Observation> stated, List<Quantity> found)
    {
        var amount = Amount(text, figure, stated);
        found.Add(amount);
        if (figure.Maximum is { } maximum)
            found.Add(amount with { Value = maximum, NumberStart = figure.End - 1 });
    }

    private IEnumerable<Figure> Figures(string text)
    {
        var figures = _scanner.Scan(text);
        foreach (var sentence in Sentence.Of(text, figures))
        {
            _nonFacts.Mark(sentence);
            UnitRules.Complete(sentence, _grammar);
            foreach (var figure in sentence.Figures)
                yield return figure;
        }
    }

    private Quantity Amount(string text, Figure figure, IReadOnlyList<Observation> stated)
    {
        var observation = stated.FirstOrDefault(candidate =>
            candidate.Value is not null && candidate.FigureSpan.Contains(figure.Start)
        );
        var before = text.AsSpan(Math.Max(0, figure.Start - 12), Math.Min(12, figure.Start));
        var after = text.AsSpan(figure.End, Math.Min(12, text.Length - figure.End));
        var hedgeBefore = _grammar.HedgesBefore.AtEnd(before, out var early);
        var hedgeAfter = _grammar.HedgesAfter.AtStart(after, out var late);
        var comparator =
            observation?.Value is { Maximum: null } value ? value.Comparator
            : figure.Maximum is not null ? Comparator.Between
            : figure.Hedge is { } own ? own
            : hedgeAfter > 0 ? late
            : hedgeBefore > 0 ? early
            : Comparator.Exactly;
        var unit = UnitOf(figure, before, observation);
        var (direction, reach) = Movement(WithoutTurn(before[..^hedgeBefore]), unit, observation);
        return new Quantity(
            QuantityKind.Amount,
            figure.Number,
            unit,
            observation?.FigureSpan ?? new SourceSpan(figure.Start - hedgeBefore, figure.End + hedgeAfter),
            0
        )
        {
            NumberStart = figure.Start,
            // 百亿级龙头企业 are those above the mark; 规模达百亿级 stands at it.
            Comparator = figure is { IsSizeClass: true, Kind: FigureKind.NonFact } ? Comparator.MoreThan : comparator,
            Direction = direction,
            Reach = reach,
            IsRequired = IsRequired(figure, observation),
            IsExact = IsExact(text, figure),
            IsDirectionLoose = MayFall(text, figure),
            IsSizeClass = figure.IsSizeClass,
            IsName = figure.Kind == FigureKind.NonFact && figure.IsBare,
            Ratio = Ratio(unit, figure.Number, direction, observation),
        };
    }

    // 前移5位 are places, no people; 每月140元 is 140 yuan a month.
    private static string UnitOf(Figure figure, ReadOnlySpan<char> before, Observation? observation) =>
        observation is { UnitOfMeasure: "rank" } ? "rank"
        : figure.Unit.Code != "CNY" ? figure.Unit.Code
        : before.EndsWith("每月") ? "cny_month"
        : before.EndsWith("每年") ? "cny_year"
        : "CNY";

    // 提高到每人每月140元 moved to it as 提高到140元 does.
    private static ReadOnlySpan<char> WithoutTurn(ReadOnlySpan<char> before)
    {
        while (before is [.., '每', _])
            before = before[..^2];
        return before;
    }

    // 三分之一 has no end as a decimal; 百分之五 and 四分之一 have.
    private static bool IsExact(string text, Figure figure)
    {
        var words = text.AsSpan(figure.Start, figure.End - figure.Start);
        return figure.Number * 4 % 1 == 0
            || !words.Contains("分之", StringComparison.Ordinal)
            || words.StartsWith("百")
            || words.StartsWith("千");
    }

    // 减税降费116亿元 speaks of a fall though the figure is an amount.
    private bool MayFall(string text, Figure figure)
    {
        var start = Math.Max(0, figure.Start - Reach);
        return _grammar.Falls.OccursIn(text.AsSpan(start, Math.Min(text.Length, figure.End + Reach) - start));
    }

    // 两个, 一批 may be left out in English; what extraction takes for a fact may not.
    private static bool IsRequired(Figure figure, Observation? observation) =>
        observation is not null
        || !figure.InCharacters
        || figure.Unit.Class == UnitClass.Money
        || figure.Number >= 3 && (figure.Kind == FigureKind.Quantity || !IsRound(figure.Number))
        || figure.Unit.Class == UnitClass.Duration && figure.Number >= 2;

    private static bool IsRound(decimal number)
    {
        while (number >= 10 && number % 10 == 0)
            number /= 10;
        return number == 1;
    }

    private static decimal? Ratio(string unit, decimal number, QuantityDirection direction, Observation? observation) =>
        (unit, direction) switch
        {
            ("times", QuantityDirection.Up) => number + 1,
            ("times", _) => observation?.Measure == Measure.Growth ? number + 1 : number,
            ("percent", QuantityDirection.Up) => 1 + (number / 100),
            ("percent", QuantityDirection.Down) => 1 - (number / 100),
            ("percent", _) when observation?.Measure == Measure.Growth => 1 + (number / 100),
            _ => null,
        };

    private (QuantityDirection Direction, QuantityReach Reach) Movement(
        ReadOnlySpan<char> before,
        string unit,
        Observation? observation
    )
    {
        if (observation is { Measure: Measure.Growth or Measure.Change, Value: { } value })
            return (value.Number < 0 ? QuantityDirection.Down : QuantityDirection.Up, QuantityReach.By);
        if (_grammar.MovedTo.AtEnd(before) > 0)
            return (QuantityDirection.None, QuantityReach.To);
        // 新增50亿级企业 speaks of firms, not of a rise.
        if (observation is null && unit is not ("percent" or "percentage_point" or "times"))
            return (QuantityDirection.None, QuantityReach.None);
        if (observation is null && _grammar.Falls.AtEnd(before) > 0)
            return (QuantityDirection.Down, QuantityReach.By);
        return observation is null && _grammar.Rises.AtEnd(before) > 0
            ? (QuantityDirection.Up, QuantityReach.By)
            : (QuantityDirection.None, QuantityReach.None);
    }

    private static Quantity Place(Figure figure) => new(QuantityKind.Place, figure.Number, "rank", figure.Span, 0);
}
