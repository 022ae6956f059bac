using System.Collections.Frozen;
using System.Globalization;

namespace Yaolan.Vocabularies;

/// <summary>A label with slots for others: <c>{0}占{1}比重</c>, <c>{0} as a share of {1}</c>.</summary>
public sealed class LabelPattern
{
    private const string Article = "the ";

    // Words behind which an article may stand; what else stands there tells of the part: selenium-rich food industry.
    private static readonly FrozenSet<string> BeforeArticles = FrozenSet.Create(
        StringComparer.Ordinal,
        "of",
        "for",
        "in",
        "over",
        "to",
        "by",
        "from",
        "with",
        "on",
        "under",
        "at",
        "and",
        "per",
        "between",
        "among",
        "through",
        "than",
        "into",
        "against",
        "as",
        "all"
    );

    private readonly string[] _own;
    private readonly string _english;

    private LabelPattern(string[] own, string english)
    {
        _own = own;
        _english = english;
        OwnCharacters = own.Sum(part => part.Length);
    }

    /// <summary>What stands before the first slot; may be empty, as what stands behind the last.</summary>
    public string Beginning => _own[0];

    /// <summary>What stands behind the last slot.</summary>
    public string Ending => _own[^1];

    /// <summary>How many characters are not the slots'.</summary>
    public int OwnCharacters { get; }

    /// <summary>
    /// How far inside of a label it stands. Outermost is what is measured, 国家级创新平台总数; then who did what, 省级平台引进人才;
    /// then what kind of thing it is and several things.
    /// </summary>
    public int Depth =>
        Ending.Length > 0 ? 0
        : Beginning.Length == 0 && OwnCharacters > 1 ? 1
        : 2;

    /// <summary>True of what is said behind a label that stands whole: <c>县城{0}</c>, <c>{0} in the county seat</c>.</summary>
    public bool FollowsTheWhole =>
        _own is [{ Length: > 0 }, ""] && _english.StartsWith(Slot(0), StringComparison.Ordinal);

    /// <summary>Null unless the slots of the Chinese stand in order, with words between any two, and all in the English too.</summary>
    internal static LabelPattern? Of(string chinese, string english)
    {
        var own = new List<string>();
        var rest = chinese;
        for (var slot = 0; rest.Split(Slot(slot), 2) is [var before, var behind]; slot++)
        {
            own.Add(before);
            rest = behind;
        }
        own.Add(rest);
        var isWhole =
            own.Count > 1
            && own.TrueForAll(part => !part.Contains('{', StringComparison.Ordinal))
            && own[1..^1].TrueForAll(part => part.Length > 0)
            && own.Exists(part => part.Length > 0)
            && InterfaceWords.SlotsOf(chinese).SequenceEqual(InterfaceWords.SlotsOf(english));
        return isWhole ? new LabelPattern([.. own], english) : null;
    }

    /// <summary>What stands in the slots; null where a label is not of this pattern.</summary>
    public string[]? PartsOf(string label)
    {
        if (
            label.Length < OwnCharacters + _own.Length - 1
            || !label.StartsWith(_own[0], StringComparison.Ordinal)
            || !label.EndsWith(_own[^1], StringComparison.Ordinal)
        )
            return null;
        var parts = new string[_own.Length - 1];
        var (start, end) = (_own[0].Length, label.Length - _own[^1].Length);
        for (var slot = 0; slot < parts.Length - 1; slot++)
        {
            var next = label.AsSpan(start..end).IndexOf(_own[slot + 1], StringComparison.Ordinal);
            if (next <= 0)
                return null;
            parts[slot] = label.Substring(start, next);
            start += next + _own[slot + 1].Length;
        }
        parts[^1] = label[start..end];
        return parts[^1].Length > 0 && !IsSaidTwice(parts) ? parts : null;
    }

    // 小麦产量、玉米产量 is no 产量 of 小麦产量、玉米.
    private bool IsSaidTwice(string[] parts) =>
        _own[^1].Length > 0 && parts.Any(part => part.Contains(_own[^1], StringComparison.Ordinal));

    /// <summary>The English with its parts.</summary>
    public string With(IReadOnlyList<string?> parts)
    {
        var english = _english;
        for (var slot = 0; slot < parts.Count; slot++)
            english = Filled(english, Slot(slot), parts[slot] ?? "");
        return english;
    }

    private static string Filled(string english, string slot, string part)
    {
        if (!part.StartsWith(Article, StringComparison.Ordinal))
            return english.Replace(slot, part, StringComparison.Ordinal);
        var before = english[..english.IndexOf(slot, StringComparison.Ordinal)];
        var word = before.TrimEnd(' ').Split(' ')[^1];
        var mayFollow =
            word is "" or [.., ','] || BeforeArticles.Contains(word) || word.EndsWith("ing", StringComparison.Ordinal);
        if (mayFollow)
            return english.Replace(slot, part, StringComparison.Ordinal);
        // The article leads what is told: the selenium-rich food industry.
        var told = before.Split(' ').Any(BeforeArticles.Contains) ? "" : Article;
        return told + english.Replace(slot, part[Article.Length..], StringComparison.Ordinal);
    }

    private static string Slot(int number) => $"{{{number.ToString(CultureInfo.InvariantCulture)}}}";
}
