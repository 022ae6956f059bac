namespace Yaolan.Extraction.Rules.Lists;

/// <summary>Takes a list apart at its commas and conjunctions, and knows which characters are none.</summary>
internal static class ListedParts
{
    /// <summary>The parts between list commas and conjunctions, those inside quotes and brackets left whole.</summary>
    public static List<string> Split(string noun) => Parts(noun, "、和与及");

    /// <summary>The parts between list commas alone: 软件和信息技术服务业、租赁和商务服务业 are two.</summary>
    public static List<string> Listed(string noun) => Parts(noun, "、");

    private static List<string> Parts(string noun, string marks)
    {
        var parts = new List<string>();
        var (start, depth) = (0, 0);
        for (var index = 0; index < noun.Length; index++)
        {
            depth += noun[index] switch
            {
                '“' or '（' or '(' or '《' => 1,
                '”' or '）' or ')' or '》' => -1,
                _ => 0,
            };
            if (depth > 0 || !marks.Contains(noun[index], StringComparison.Ordinal) || IsWord(noun, index))
                continue;
            if (index > start)
                parts.Add(noun[start..index]);
            start = index + 1;
        }
        if (start < noun.Length)
            parts.Add(noun[start..]);
        return parts;
    }

    private static bool IsWord(string noun, int index) =>
        noun[index] is '和' && index + 1 < noun.Length && noun[index + 1] is '谐' or '美' or '平'
        // 太和区、义县和凌海市
        || noun[index] is '和'
            && noun.AsSpan(index + 1) is ['区' or '县' or '市', .. var rest]
            && (rest.IsEmpty || rest[0] is '、' or '和' or '等')
        || noun[index] is '与' && index > 0 && noun[index - 1] is '参'
        || noun[index] is '及'
            && (
                index > 0 && noun[index - 1] is '普' or '涉' or '惠' or '危'
                // 县级及以上水源地, 体质监测及格率
                || noun.AsSpan(index + 1) is ['以', '上' or '下', ..] or ['格' or '时', ..]
            );
}
