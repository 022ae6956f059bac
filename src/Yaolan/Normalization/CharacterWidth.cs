namespace Yaolan.Normalization;

/// <summary>
/// Makes widths uniform in a line of Chinese, after GB/T 15834 and 15835: digits and Latin letters half-width, punctuation of
/// Chinese sentences full-width.
/// </summary>
internal static class CharacterWidth
{
    private const int LongestAddress = 200;

    public static TracedText Normalize(TracedText line)
    {
        var text = line.Text;
        var isChinese = ChineseText.HasHan(text);
        var uniform = new TracedTextBuilder();
        var brackets = new Stack<bool>();
        var previous = '\0';
        for (var index = 0; index < text.Length; index++)
        {
            var isAddress =
                char.IsAscii(text[index]) && !char.IsAsciiLetterOrDigit(text[index]) && InAddress(text, index);
            previous = isAddress ? text[index] : Character(text, index, isChinese, brackets, previous);
            uniform.Append(previous, line.OriginOf(index));
        }
        return uniform.Build();
    }

    private static char Character(string text, int index, bool isChinese, Stack<bool> brackets, char previous)
    {
        var character = text[index];
        return character switch
        {
            >= '０'
            and <= '９'
            or >= 'Ａ'
            and <= 'Ｚ'
            or >= 'ａ'
            and <= 'ｚ'
            or '％'
            or '＋'
            or '＝'
            or '／'
            or '＞'
            or '＜'
            or '＆' => ChineseText.Folded(character),
            '．' when IsDigit(text, index - 1) && IsDigit(text, index + 1) => '.',
            // １，０００ was typed full-width throughout; between ASCII digits a Chinese comma parts two figures.
            '，' when IsWideDigit(text, index - 1) && IsWideDigit(text, index + 1) && IsGroup(text, index) => ',',
            '－' when IsDigit(text, index - 1) || IsDigit(text, index + 1) => '-',
            ',' when isChinese && !IsGroup(text, index) => InLatin(text, index) ? ',' : '，',
            ';' when isChinese && !InLatin(text, index) => '；',
            '?' when isChinese && !InLatin(text, index) => '？',
            '!' when isChinese && !InLatin(text, index) => '！',
            ':' when isChinese && !IsClockOrAddress(text, index) && !InLatin(text, index) => '：',
            '(' when isChinese => Opened(brackets, BracketIsChinese(text, index, previous)),
            ')' when isChinese => brackets.TryPop(out var full) && full ? '）' : ')',
            _ => character,
        };
    }

    private static char Opened(Stack<bool> brackets, bool full)
    {
        brackets.Push(full);
        return full ? '（' : '(';
    }

    // A bracket is Chinese when it holds Chinese or stands directly beside it.
    private static bool BracketIsChinese(string text, int index, char previous)
    {
        var end = text.IndexOf(')', index);
        var inside = end < 0 ? text.AsSpan(index) : text.AsSpan(index, end - index);
        foreach (var character in inside)
        {
            if (ChineseText.IsHan(character))
                return true;
        }
        return ChineseText.IsHanOrPunctuation(previous)
            || (end >= 0 && end + 1 < text.Length && ChineseText.IsHan(text[end + 1]));
    }

    private static bool IsGroup(string text, int index) =>
        IsDigit(text, index - 1)
        && IsDigit(text, index + 1)
        && IsDigit(text, index + 2)
        && IsDigit(text, index + 3)
        && !IsDigit(text, index + 4);

    private static bool IsClockOrAddress(string text, int index) =>
        (IsDigit(text, index - 1) && IsDigit(text, index + 1)) || (index + 1 < text.Length && text[index + 1] == '/');

    // https://example.cn/?id=1 stays as it is; a mark at its end belongs to the sentence.
    private static bool InAddress(string text, int index)
    {
        var (start, end) = (index, index + 1);
        while (start > 0 && index - start < LongestAddress && text[start - 1] is > ' ' and <= '~')
            start--;
        while (end < text.Length && end - index < LongestAddress && text[end] is > ' ' and <= '~')
            end++;
        var run = text.AsSpan(start, end - start);
        var at = Math.Max(run.IndexOf("://"), run.IndexOf("www."));
        return at >= 0 && index - start >= at && index < end - 1;
    }

    private static bool InLatin(string text, int index) => IsLatin(Before(text, index)) && IsLatin(After(text, index));

    private static char Before(string text, int index)
    {
        while (--index >= 0 && text[index] == ' ') { }
        return index < 0 ? '\0' : text[index];
    }

    private static char After(string text, int index)
    {
        while (++index < text.Length && text[index] == ' ') { }
        return index >= text.Length ? '\0' : text[index];
    }

    private static bool IsLatin(char character) => char.IsAsciiLetter(ChineseText.Folded(character));

    private static bool IsDigit(string text, int index) =>
        index >= 0 && index < text.Length && char.IsAsciiDigit(ChineseText.Folded(text[index]));

    private static bool IsWideDigit(string text, int index) =>
        index >= 0 && index < text.Length && text[index] is >= '０' and <= '９';
}
