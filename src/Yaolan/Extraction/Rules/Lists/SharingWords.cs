using Yaolan.Extraction.Lexicon;

namespace Yaolan.Extraction.Rules.Lists;

/// <summary>Finds the word that shares figures out (分别) or gives all subjects the same (均).</summary>
internal static class SharingWords
{
    // Characters that make 均, 都, 各, 双, 全部 part of another word: 人均, 都市, 各类, 占全部投资比重; 巴公、高都等6个乡镇 names towns.
    private const string Before = "人平年户首成地月日亩占";
    private const string After = "市类项级县区种地省衡匀一族界等价值";

    /// <summary>The last such word and its place; −1 without one.</summary>
    public static (string Word, int Place) Last(ReadOnlySpan<char> text, Grammar grammar)
    {
        for (var index = text.Length - 1; index >= 0; index--)
        {
            var length = grammar.Distributors.AtStart(text[index..]);
            if (length == 0 && IsFree(text, index) && !IsInCounty(text, index, grammar))
                length = grammar.Each.AtStart(text[index..]);
            if (length > 0)
                return (text.Slice(index, length).ToString(), index);
        }
        return ("", -1);
    }

    // 仙桃、潜江、宜都: a town whose name holds the character
    private static bool IsInCounty(ReadOnlySpan<char> text, int index, Grammar grammar)
    {
        if (text[index] != '都')
            return false;
        for (var start = Math.Max(0, index - 1); start <= index && start + 2 <= text.Length; start++)
        {
            foreach (var rank in "市县区")
            {
                if (grammar.Vocabulary.Areas.Counties.Has($"{text.Slice(start, 2)}{rank}"))
                    return true;
            }
        }
        return false;
    }

    private static bool IsFree(ReadOnlySpan<char> text, int index) =>
        (index == 0 || !Before.Contains(text[index - 1], StringComparison.Ordinal))
        && (index + 1 >= text.Length || !After.Contains(text[index + 1], StringComparison.Ordinal));
}
