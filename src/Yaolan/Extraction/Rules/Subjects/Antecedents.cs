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
        var previous = context.Earlier[^1];
        // 占全省的21%，居全国第一: of the thing; 占生产总值比重8%，居全国第一: of the share
        if (
            reading.Figure.Kind == FigureKind.Rank
            && previous.OwnWords is ['占', .. var whole]
            && context.Grammar.RankScopes.AtStart(whole) > 0
            && !whole.EndsWith("比重", Ordinal)
            && !whole.EndsWith("比例", Ordinal)
        )
            return context.Earlier.LastOrDefault(earlier => !earlier.OwnWords.StartsWith('占')) ?? previous;
        // 占全省的21%，增长8%: a share moves by points
        if (
            reading.Figure.Unit.Class is not (UnitClass.Point or UnitClass.None)
            && reading.Movement != Movement.None
            && !reading.MovedTo
        )
            return context.Earlier.LastOrDefault(earlier =>
                    !earlier.OwnWords.StartsWith('占') && !PullRules.Is(earlier.OwnWords)
                ) ?? previous;
        if (reading.Figure.Unit.Class != UnitClass.Classifier || previous.Figure.Unit.Class != UnitClass.Money)
            return previous;
        for (var index = context.Earlier.Count - 1; index >= 0; index--)
        {
            if (context.Earlier[index].Figure.Unit == reading.Figure.Unit)
                return context.Earlier[index];
        }
        return previous;
    }
}
