using System.Text.RegularExpressions;

namespace Yaolan.Normalization.Lines;

/// <summary>
/// Takes out the blanks within figures that recognition of scanned pages leaves (5 0 0 0个, 1 800 万千瓦), and those behind words
/// that only a figure completes (比 2012年, 57% 以上). What stands around figures is told by how a text is set
/// (<see cref="Repairs.StrayBlanks"/>).
/// </summary>
internal static partial class SpacedFigures
{
    public static TracedText Close(TracedText line)
    {
        var text = line.Text;
        if (!text.Contains(' ', StringComparison.Ordinal) || text.StartsWith('|'))
            return line;
        var closed = new TracedTextBuilder();
        var start = 0;
        foreach (var match in Spaced().EnumerateMatches(text))
        {
            for (var index = match.Index; index < match.Index + match.Length; index++)
            {
                if (text[index] != ' ')
                    continue;
                closed.Append(line, start, index);
                start = index + 1;
            }
        }
        return start == 0 ? line : closed.Append(line, start, text.Length).Build();
    }

    // 5 0 0 0个, but 幼儿园 3 5 8 are cells of a row; 新增 1 800万, 1 228.3亿, 43 270元、17 090元; 57% 以上; 比 2012; 增加值 ↑ 5.3%
    [GeneratedRegex(
        """
            (?<![0-9.,][ ]?)[0-9](?:[ ][0-9]){2,}(?=[ ]?[万亿元个家项人户吨斤亩千公%％])
            |(?<=[\u4e00-\u9fff、（(][ ]?)[0-9]{1,3}(?:[ ][0-9]{3})+(?:\.[0-9]+)?(?=[ ]?[万亿元个家项人户吨斤亩千公])
            |(?<=[%％万亿人个家项元亩里吨户])[ ](?=以[上内下]|左右)
            |(?<=[比较自由从第])[ ](?=[0-9])
            |(?<=[\u4e00-\u9fff%％）)])[ ](?=[↑↓⬆⬇+][ ]?[0-9])
            |(?<=[↑↓⬆⬇])[ ](?=[0-9])
            """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Spaced();
}
