using Yaolan.Extraction.Lexicon;

namespace Yaolan.Extraction.Rules.Predicates;

/// <summary>Finds the words for an earlier time that a comparison begins from: 由年初的, 从上年末的.</summary>
internal static class EarlierTime
{
    /// <summary>Length of such words at the end, with the 的 behind them; 0 without any.</summary>
    public static int AtEnd(ReadOnlySpan<char> words, Grammar grammar)
    {
        var joint = words.EndsWith('的') ? 1 : 0;
        var time = grammar.EarlierTimes.AtEnd(words[..^joint]);
        return time == 0 ? 0 : time + joint;
    }
}
