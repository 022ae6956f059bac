using System.Collections.Immutable;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules;

/// <summary>A rule of the grammar: where its pattern holds of a reading, it decides something and says what.</summary>
/// <param name="Matches">The pattern.</param>
/// <param name="Produce">Writes the decision into the reading and returns it in words.</param>
internal sealed record Rule(
    string Name,
    Func<Reading, RuleContext, bool> Matches,
    Func<Reading, RuleContext, string> Produce
);

/// <summary>What rules may look at besides the reading itself.</summary>
/// <param name="Earlier">The readings of the same sentence that stand before this one.</param>
internal sealed record RuleContext(Grammar Grammar, BlockContext Block, IReadOnlyList<Reading> Earlier)
{
    /// <summary>Applies the first rule of a family whose pattern holds; the reading remembers it.</summary>
    public bool ApplyFirst(ImmutableArray<Rule> family, Reading reading)
    {
        foreach (var rule in family)
        {
            if (!rule.Matches(reading, this))
                continue;
            reading.Note(rule.Name, rule.Produce(reading, this));
            return true;
        }
        return false;
    }
}
