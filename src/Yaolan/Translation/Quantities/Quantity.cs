using Yaolan.Diagnostics;
using Yaolan.Extraction;

namespace Yaolan.Translation.Quantities;

/// <summary>What a number says in a text of either language.</summary>
public enum QuantityKind
{
    /// <summary>How much or how many: 108.7亿元, at least 180 projects.</summary>
    Amount,

    /// <summary>A place or a number in a series: 第4位, fourth.</summary>
    Place,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A month, or a day of a month: month × 100 + day.</summary>
    Date,

    /// <summary>A name made of figures: 3+13+N, 5G.</summary>
    Code,

    /// <summary>A Chinese number that either an amount or a place may render: 二期, 五大.</summary>
    Number,
}

/// <summary>Which way the words say an amount moved.</summary>
public enum QuantityDirection
{
    None,
    Up,
    Down,
}

/// <summary>Whether a word of movement says by how much or up to what.</summary>
public enum QuantityReach
{
    None,
    By,
    To,
}

/// <summary>A number as read in a text of either language, with all that the other language must say as well.</summary>
/// <param name="Value">After the magnitude: 10870000000; one third of something is 33.33 percent and not exact.</param>
/// <param name="Unit">Code of the unit, a classifier, or empty where the thing that is counted stands for it.</param>
/// <param name="Span">Where the number with its words stands in the block.</param>
/// <param name="Sentence">Number of the sentence in the block, from 0.</param>
public sealed record Quantity(QuantityKind Kind, decimal Value, string Unit, SourceSpan Span, int Sentence)
{
    public Comparator Comparator { get; init; }

    public QuantityDirection Direction { get; init; }

    public QuantityReach Reach { get; init; }

    /// <summary>True where the words leave the direction to their neighbourhood, so that it proves little.</summary>
    public bool IsDirectionLoose { get; init; }

    /// <summary>False for a number that the other language may leave out.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>False for a fraction that no decimal writes in full.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>How many times as much as before, where the words say it: doubled is 2, 下降50% is 0.5.</summary>
    public decimal? Ratio { get; init; }

    /// <summary>True for 百亿级: the words give a class of size, not how exact it is.</summary>
    public bool IsSizeClass { get; init; }

    /// <summary>True where the comparator may be another part of speech (under two systems, over three years).</summary>
    public bool IsComparatorLoose { get; init; }

    /// <summary>The comparator of another number of the list, which may be meant for this one too; null where there is none.</summary>
    public Comparator? SharedComparator { get; init; }

    /// <summary>True where only the other number of a pair or list names the unit.</summary>
    public bool IsUnitShared { get; init; }

    /// <summary>True for a number in a name, which a text may say once or often.</summary>
    public bool IsName { get; init; }

    /// <summary>The name itself, of a code.</summary>
    public string Code { get; init; } = "";

    /// <summary>Where the digits or number words begin.</summary>
    public int NumberStart { get; init; } = Span.Start;
}
