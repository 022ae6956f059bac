using Yaolan.Vocabularies;

namespace Yaolan.Normalization.Metadata;

/// <summary>Finds who speaks: an office beside a name that begins with a family name (刘冰代市长, 省长王凯, 市长 覃伟中).</summary>
internal static class SpeakerFinder
{
    private const int LongestSpaced = 24;
    private const int LongestName = 12;
    private const string WordsAfterName = "在作同的讲主向代致出说指，。、！：）—";

    public static Speaker? Find(IEnumerable<string> lines, NameLists names)
    {
        foreach (var printed in lines)
        {
            // Offices and names are often set apart: 市　长　元　方.
            var line = printed.Length <= LongestSpaced ? ChineseText.Closed(printed) : printed;
            foreach (var role in names.Roles.Select(role => role.Chinese))
            {
                var at = line.IndexOf(role, StringComparison.Ordinal);
                if (at < 0)
                    continue;
                if (
                    (After(line, at + role.Length, names) ?? Before(line, at, names) ?? Alone(printed, role)) is
                    { } name
                )
                    return new Speaker(name, role);
            }
        }
        return null;
    }

    private static string? After(string line, int start, NameLists names)
    {
        while (start < line.Length && line[start] == ' ')
            start++;
        foreach (var length in (int[])[2, 3, 4])
        {
            if (start + length > line.Length)
                break;
            var name = line.Substring(start, length);
            var ends =
                start + length == line.Length
                || line[start + length] == ' '
                || WordsAfterName.Contains(line[start + length], StringComparison.Ordinal);
            if (ends && IsName(name, names))
                return name;
        }
        return null;
    }

    // 自治区主席 嘎玛泽登: names of other languages have no family name, but behind a blank nothing else ends the line
    private static string? Alone(string printed, string role)
    {
        var line = printed.Trim();
        var at = line.LastIndexOf(' ');
        return
            line.Length <= LongestSpaced
            && at > 0
            && line[..at].TrimEnd().EndsWith(role, StringComparison.Ordinal)
            && line[(at + 1)..] is { Length: >= 3 and <= LongestName } name
            && name.All(character => ChineseText.IsHan(character) || character == '·')
            ? name
            : null;
    }

    private static string? Before(string line, int end, NameLists names)
    {
        foreach (var length in (int[])[3, 2, 4])
        {
            var start = end - length;
            if (start < 0 || (start > 0 && ChineseText.IsHan(line[start - 1])))
                continue;
            var name = line.Substring(start, length);
            if (IsName(name, names))
                return name;
        }
        return null;
    }

    private static bool IsName(string name, NameLists names) =>
        name.All(ChineseText.IsHan)
        && (
            names.Surnames.ContainsKey(name[..1])
                ? name.Length <= 3
                : name.Length >= 3 && names.Surnames.ContainsKey(name[..2])
        );
}
