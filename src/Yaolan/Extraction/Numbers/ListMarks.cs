namespace Yaolan.Extraction.Numbers;

/// <summary>Numbers that only count paragraphs and points: 1. , 2、, （3）; 第一， at the start of a sentence.</summary>
internal static class ListMarks
{
    public const string Reason = "list_mark";

    private const int LongestMark = 2;

    /// <summary>True where an ordinal opens a sentence and a mark parts it from what it introduces.</summary>
    public static bool Introduces(string text, int start, int end) =>
        OpensSentence(text, start) && end < text.Length && text[end] is '，' or '、' or '：';

    /// <summary>The end of the mark that the digit belongs to; 0 when it is no mark.</summary>
    public static int End(string text, int start)
    {
        var end = start;
        while (ArabicNumber.IsDigit(text, end))
            end++;
        if (end - start > LongestMark || end >= text.Length)
            return 0;
        if (start > 0 && text[start - 1] is '（' or '(')
            return text[end] is '）' or ')' && OpensSentence(text, start - 1) ? end + 1 : 0;
        var isMark =
            text[end] is '.' or '．' or '﹒' or ')' or '）'
            || text[end] == '、' && end + 1 < text.Length && char.IsLetter(text[end + 1]);
        return isMark && !ArabicNumber.IsDigit(text, end + 1) && OpensSentence(text, start) ? end + 1 : 0;
    }

    private static bool OpensSentence(string text, int start)
    {
        while (start > 0 && text[start - 1] is ' ' or '\u3000')
            start--;
        return start == 0 || text[start - 1] is '。' or '；' or '：' or '！' or '？' or '\n';
    }
}
