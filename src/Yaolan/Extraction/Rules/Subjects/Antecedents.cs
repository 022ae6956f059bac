using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Rules.Predicates;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>What a figure without a noun goes on with.</summary>
internal static class Antecedents
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    /// <summary>What a figure without a noun goes on with: 项目41个，总投资386亿元，其中开工9个 counts projects again.</summary>
    public static Reading Of(Reading reading, RuleContext context)
    {
        var told = BesideBrackets(reading, context.Earlier);
        var previous = told[^1];
        // 占全省的21%，居全国第一: of the thing; 占生产总值比重8%，居全国第一: of the share
        if (
            reading.Figure.Kind == FigureKind.Rank
            && previous.OwnWords is ['占', .. var whole]
            && context.Grammar.RankScopes.AtStart(whole) > 0
            && !whole.EndsWith("比重", Ordinal)
            && !whole.EndsWith("比例", Ordinal)
        )
            return told.LastOrDefault(earlier => !earlier.OwnWords.StartsWith('占')) ?? previous;
        // 占全省的21%，增长8%: a share moves by points
        if (
            reading.Figure.Unit.Class is not (UnitClass.Point or UnitClass.None)
            && reading.Movement != Movement.None
            && !reading.MovedTo
        )
            return ChangedInNumber(reading, told, context.Grammar)
                ?? told.LastOrDefault(earlier => !earlier.OwnWords.StartsWith('占') && !PullRules.Is(earlier.OwnWords))
                ?? previous;
        if (reading.Figure.Unit.Class != UnitClass.Classifier || previous.Figure.Unit.Class != UnitClass.Money)
            return previous;
        for (var index = told.Count - 1; index >= 0; index--)
        {
            if (told[index].Figure.Unit == reading.Figure.Unit)
                return told[index];
        }
        return previous;
    }

    // 上线712人，上线率34.5%，比上年增加96人: no rate moves by people; not of the plan in 完成年初预算20亿元的54%，减收2亿元
    private static Reading? ChangedInNumber(Reading reading, IReadOnlyList<Reading> told, Grammar grammar) =>
        reading.Figure.Unit.Class is UnitClass.Person or UnitClass.Classifier or UnitClass.Money
        && told[^1].Figure.Unit.Class == UnitClass.Percent
        && !IsOfGrowthBefore(reading, told[^1], grammar)
            ? told.LastOrDefault(earlier => earlier.Figure.Unit == reading.Figure.Unit && !earlier.IsRecalledTarget)
            : null;

    // 生产总值达到3000亿元；财政收入增长10.6%，净增84亿元: of the revenue, whose growth is told; 技能人才增长5%，增加3000人
    private static bool IsOfGrowthBefore(Reading reading, Reading previous, Grammar grammar) =>
        previous.HasOwnNoun
        && previous.Movement != Movement.None
        && (
            reading.Figure.Unit.Class == UnitClass.Money && !previous.Noun.EndsWith('率')
            || reading.Figure.Unit.Class == UnitClass.Person && grammar.Persons.AtEnd(previous.Noun) > 0
        );

    // 总产值5.6亿元（90年不变价为5.1亿元），增长55.8%: what brackets told is over
    private static IReadOnlyList<Reading> BesideBrackets(Reading reading, IReadOnlyList<Reading> earlier)
    {
        if (!IsInBrackets(earlier[^1], reading.FigureStart))
            return earlier;
        var beside = earlier.Where(other => !IsInBrackets(other, reading.FigureStart)).ToList();
        return beside.Count > 0 ? beside : earlier;
    }

    private static bool IsInBrackets(Reading earlier, int place)
    {
        var sentence = earlier.Sentence;
        return earlier.FigureEnd < place
            && sentence.Span(earlier.FigureEnd, place).IndexOfAny('（', '）') is >= 0 and var mark
            && sentence.Text[earlier.FigureEnd + mark] == '）';
    }
}
