namespace Yaolan.Normalization;

/// <summary>
/// Makes widths uniform in a line of Chinese, after GB/T 15834 and 15835: digits and Latin letters half-width, punctuation of
/// Chinese sentences full-width, quotation marks curved.
/// </summary>
internal static class CharacterWidth
{
    private const int LongestAddress = 200;

    // 十二．
    private const int LongestMark = 3;

    public static TracedText Normalize(TracedText line)
    {
        var text = line.Text;
        var isChinese = ChineseText.HasHan(text);
        var partners = text.AsSpan().ContainsAny('(', ')') ? Partners(text) : [];
        var hasAddress = IndexOfAddress(text) >= 0;
        // ． closes sentences in a line that ends with it, or that has commas and no other full stop; elsewhere it may part a name.
        var hasWideStops =
            isChinese
            && !text.Contains('。', StringComparison.Ordinal)
            && (text.EndsWith('．') || text.AsSpan().ContainsAny('，', ','));
        var opensQuote = true;
        var hasPairs = isChinese && text.AsSpan().Count('"') is > 0 and var marks && marks % 2 == 0;
        var uniform = new char[text.Length];
        for (var index = 0; index < text.Length; index++)
        {
            uniform[index] = text[index];
            if (ChineseText.IsHan(text[index]))
                continue;
            var isAddress =
                hasAddress
                && char.IsAscii(text[index])
                && !char.IsAsciiLetterOrDigit(text[index])
                && InAddress(text, index);
            uniform[index] = (isAddress, text[index]) switch
            {
                (true, _) => text[index],
                (_, '"') when hasPairs => Quote(ref opensQuote),
                (_, '(') when isChinese => BracketIsChinese(text, uniform, index, partners[index]) ? '（' : '(',
                (_, ')') when isChinese => partners[index] >= 0 && uniform[partners[index]] == '（' ? '）' : ')',
                _ => Character(text, index, isChinese, hasWideStops),
            };
        }
        return text.AsSpan().SequenceEqual(uniform) ? line : line.With(new string(uniform));
    }

    private static char Quote(ref bool opens)
    {
        opens = !opens;
        return opens ? '”' : '“';
    }

    // For each bracket of either width, the place of the one that closes or opens it; −1 for all else.
    private static int[] Partners(string text)
    {
        var partners = new int[text.Length];
        Array.Fill(partners, -1);
        var open = new Stack<int>();
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is '(' or '（')
                open.Push(index);
            else if (text[index] is ')' or '）' && open.TryPop(out var start))
                (partners[start], partners[index]) = (index, start);
        }
        return partners;
    }

    private static char Character(string text, int index, bool isChinese, bool hasWideStops)
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
            // 15℅ and 12.4︰48.1︰39.5, as the tables of special signs of input methods have them
            '℅' when IsDigit(text, index - 1) => '%',
            // ――2023年1月30日, ──2018年1月10日, 3―5所: the dash, as old pages draw it
            '―' or '─' when isChinese => '—',
            '︰' => IsDigit(text, index - 1) && IsDigit(text, index + 1) ? ':' : '：',
            '「' or '〝' when isChinese => '“',
            '」' or '〞' when isChinese => '”',
            '『' when isChinese => '‘',
            '』' when isChinese => '’',
            '·' or '•' or '‧' or '・' or '∙' when IsDecimalPoint(text, index) => '.',
            '．' when hasWideStops && index > LongestMark && !IsDigit(text, index - 1) => '。',
            // １，０００ was typed full-width throughout; between ASCII digits a Chinese comma parts two figures.
            '，' when IsWideDigit(text, index - 1) && IsWideDigit(text, index + 1) && IsGroup(text, index) => ',',
            '－' when IsDigit(text, index - 1) || IsDigit(text, index + 1) => '-',
            ',' when isChinese && !IsGroup(text, index) => InLatin(text, index) ? ',' : '，',
            ';' when isChinese && !InLatin(text, index) => '；',
            '?' when isChinese && !InLatin(text, index) => '？',
            '!' when isChinese && !InLatin(text, index) => '！',
            ':' when isChinese && !IsClockOrAddress(text, index) && !InLatin(text, index) => '：',
            _ => character,
        };
    }

    // A bracket is Chinese when it holds Chinese or stands directly beside it.
    private static bool BracketIsChinese(string text, ReadOnlySpan<char> uniform, int index, int end)
    {
        foreach (var character in end < 0 ? text.AsSpan(index) : text.AsSpan(index, end - index))
        {
            if (ChineseText.IsHan(character))
                return true;
        }
        return (index > 0 && ChineseText.IsHanOrPunctuation(uniform[index - 1]))
            || (end >= 0 && end + 1 < text.Length && ChineseText.IsHan(text[end + 1]));
    }

    private static bool IsGroup(string text, int index) =>
        IsDigit(text, index - 1)
        && IsDigit(text, index + 1)
        && IsDigit(text, index + 2)
        && IsDigit(text, index + 3)
        && !IsDigit(text, index + 4);

    // 6·5% and PM2·5 as scanned pages have them, not the “7·20” of a flood.
    private static bool IsDecimalPoint(string text, int index)
    {
        if (!IsDigit(text, index - 1))
            return false;
        if (index > 1 && ChineseText.IsLatin(text[index - 2]))
            return IsDigit(text, index + 1);
        var end = index + 1;
        while (IsDigit(text, end))
            end++;
        return end > index + 1 && end < text.Length && "%％‰万亿个".Contains(text[end], StringComparison.Ordinal);
    }

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
        var at = IndexOfAddress(run);
        return at >= 0 && index - start >= at && index < end - 1;
    }

    private static int IndexOfAddress(ReadOnlySpan<char> text) => Math.Max(text.IndexOf("://"), text.IndexOf("www."));

    private static bool InLatin(string text, int index) =>
        ChineseText.IsLatin(Before(text, index)) && ChineseText.IsLatin(After(text, index));

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

    private static bool IsDigit(string text, int index) =>
        index >= 0 && index < text.Length && char.IsAsciiDigit(ChineseText.Folded(text[index]));

    private static bool IsWideDigit(string text, int index) =>
        index >= 0 && index < text.Length && text[index] is >= '０' and <= '９';
}
