using Yaolan.Extraction.Lexicon;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>Names that a verb parts into whose a sum is and what it is: 规模企业|实现|工业总产值28亿元.</summary>
internal static class OwnersInside
{
    private const int ShortestOwner = 2;
    private const string NotYet = "未没将可能";

    /// <summary>The name without the verb; as it is where none stands inside, or where it names no sum of money.</summary>
    public static string Joined(string name, Grammar grammar)
    {
        var at = grammar.Achieving.IndexIn(name, out var length);
        return
            at >= ShortestOwner
            // 静安区实现税收: of the place whose report it is
            && !grammar.Neutral.Contains(name.AsSpan(0, at))
            && !NotYet.Contains(name[at - 1], StringComparison.Ordinal)
            && !name.Contains('、', StringComparison.Ordinal)
            && name.AsSpan(at + length) is var sum
            && !sum.StartsWith('的')
            && grammar.AchievedSums.AtEnd(sum) > 0
            ? name.Remove(at, length)
            : name;
    }
}
