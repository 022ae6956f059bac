using Yaolan.Diagnostics;
using Yaolan.Extraction.Lexicon;

namespace Yaolan.Extraction.Numbers;

/// <summary>What a number in the text is, before its sentence is read.</summary>
internal enum FigureKind
{
    /// <summary>A number that may be a fact: with a unit, or of persons.</summary>
    Quantity,

    /// <summary>第4位, 首位.</summary>
    Rank,

    /// <summary>2023年, 2018—2022年, “十四五”.</summary>
    Years,

    /// <summary>A number that is known to be none of these, with its reason.</summary>
    NonFact,
}

/// <summary>A number with multiplier and unit as printed, and where it stands in the block.</summary>
/// <param name="Reason">Why a non-fact is none.</param>
internal sealed record Figure(
    FigureKind Kind,
    int Start,
    int End,
    decimal Number,
    decimal? Maximum,
    decimal Multiplier,
    int Decimals,
    UnitWord Unit,
    Comparator? Hedge,
    string Reason
)
{
    /// <summary>Why the count in 20个国考断面水质优良率100% is no fact.</summary>
    public const string ScopeOfRate = "scope_of_rate";

    /// <summary>10大类 of 10大类55项民生实事.</summary>
    public const string Grouping = "grouping";

    public SourceSpan Span => new(Start, End);

    /// <summary>True when it was written in Chinese characters.</summary>
    public bool InCharacters { get; init; }

    /// <summary>True for 300亿级 and 百亿级.</summary>
    public bool IsSizeClass { get; init; }

    /// <summary>True when the number had no unit behind it.</summary>
    public bool IsBare => Unit.Class == UnitClass.None;

    public static Figure NonFact(int start, int end, string reason) =>
        new(FigureKind.NonFact, start, end, 0, null, 1, 0, UnitWord.None, null, reason);

    public static Figure Years(int start, int end, int first, int last) =>
        new(FigureKind.Years, start, end, first, last, 1, 0, UnitWord.None, null, "");

    public static Figure Rank(int start, int end, decimal place) =>
        new(FigureKind.Rank, start, end, place, null, 1, 0, UnitWord.Place, null, "");
}
