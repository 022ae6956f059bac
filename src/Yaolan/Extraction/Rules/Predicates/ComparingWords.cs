namespace Yaolan.Extraction.Rules.Predicates;

/// <summary>Finds the 比 or 较 that compares; in 比重, 占比 and their like it does not.</summary>
internal static class ComparingWords
{
    /// <summary>True of 较2016年末, not of 比重 and 较大以上事故.</summary>
    public static bool IsComparison(ReadOnlySpan<char> words) => words.Length > 1 && LastIn(words) == 0;

    /// <summary>Where 比全国 begins in 增速比全国; negative where nothing is compared.</summary>
    public static int LastIn(ReadOnlySpan<char> text)
    {
        var at = text.LastIndexOfAny('比', '较');
        return
            at < 0
            || at + 1 >= text.Length
            || text[at + 1] is '重' or '例' or '率' or '值' or '赛' or '大' or '快' or '好'
            || at > 0 && text[at] == '比' && text[at - 1] is '占' or '之' or '对' or '环' or '同' or '入' or '可'
            ? -1
            : at;
    }
}
