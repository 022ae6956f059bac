using System.Globalization;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction;

/// <summary>
/// What sets a figure apart from the plain one of its indicator, as its Chinese label says: newly added, the mean of each
/// of several years, a place by growth. Tables that name only the indicator say it beside the figure.
/// </summary>
public sealed class FigureKinds(Vocabulary vocabulary, Language language)
{
    private const string Place = "排名";

    private readonly InterfaceWords _words = vocabulary.WordsIn(language);
    private readonly IReadOnlyList<string> _grades = vocabulary.Grammar["grades"];

    /// <summary>In the words of the language; empty where nothing sets it apart, or no English is agreed on for it.</summary>
    public string Of(Observation found)
    {
        var label = found.Label;
        var name = vocabulary.Indicators.Find(found.Indicator ?? "")?.Name.Chinese ?? "";
        // Words that stand for no indicator tell their grade themselves.
        var grades = name.Length > 0 ? Grades(label, name) : "";
        if (found.Measure == Measure.Rank)
            return Joined(grades, In(RateOf(label)));
        var marks =
            label.EndsWith('）') && label.LastIndexOf('（') is > 0 and var open
                ? Marked(label[(open + 1)..^1], name)
                : "";
        // 到2025年比2020年下降13.5%: no growth of that one year
        var since = BaseYears.Since(found) is { } year
            ? _words.Format("figure_kind.since", year.ToString(CultureInfo.InvariantCulture))
            : "";
        return Joined(Joined(grades, marks), since);
    }

    /// <summary>The label without what sets the figure apart; null where some of that has no English.</summary>
    public string? Without(string label, Measure measure)
    {
        if (measure == Measure.Rank)
            return label.EndsWith(Place, StringComparison.Ordinal)
                ? label[..^(Place.Length + RateOf(label).Length)]
                : label;
        if (!label.EndsWith('）') || label.LastIndexOf('（') is not (> 0 and var open))
            return label;
        return label[(open + 1)..^1].Split('，').All(kind => In(kind).Length > 0) ? label[..open] : null;
    }

    private string Joined(string first, string second) =>
        first.Length == 0 ? second
        : second.Length == 0 ? first
        : first + _words["figure_kind.separator"] + second;

    // 国家级专精特新“小巨人”企业: national, little giants. Of 省级以上 the list names the whole before its part.
    private string Grades(string label, string name)
    {
        List<string>? found = null;
        var words = "";
        for (var place = 0; place < _grades.Count; place++)
        {
            var grade = _grades[place];
            if (
                !label.Contains(grade, StringComparison.Ordinal)
                || name.Contains(grade, StringComparison.Ordinal)
                || found?.Exists(longer => longer.Contains(grade, StringComparison.Ordinal)) == true
            )
                continue;
            (found ??= []).Add(grade);
            words = Joined(words, In(grade));
        }
        return words;
    }

    // 新建，年均, without what the name of the indicator says itself
    private string Marked(string marks, string name) =>
        string.Join(
            _words["figure_kind.separator"],
            marks.Split('，').Where(kind => !IsIn(name, kind)).Select(In).Where(kind => kind.Length > 0)
        );

    // The name 老旧管网改造 says what was done of what was 更新改造 or 改造提升; of what was 新改造 it leaves out that it is new.
    private static bool IsIn(string name, string kind) =>
        name.Contains(kind, StringComparison.Ordinal)
        || (
            kind is { Length: > 2 } and not ['新', ..]
            && (
                name.Contains(kind[..2], StringComparison.Ordinal)
                || name.Contains(kind[^2..], StringComparison.Ordinal)
            )
        );

    // 地区生产总值增速排名: second by growth is not second by size.
    private string RateOf(string label) =>
        label.EndsWith(Place, StringComparison.Ordinal)
            ? vocabulary
                .Grammar["movement.names"]
                .FirstOrDefault(name => label.AsSpan(..^Place.Length).EndsWith(name, StringComparison.Ordinal), "")
            : "";

    private string In(string kind) =>
        _words.All.GetValueOrDefault($"figure_kind.{kind}") ?? (language == Language.Chinese ? kind : Adjusted(kind));

    // 剔除留抵退税因素: what was left out stands in the quote
    private string Adjusted(string kind) =>
        vocabulary.Grammar["adjusted.before"].Any(word => kind.StartsWith(word, StringComparison.Ordinal))
            ? _words["figure_kind.adjusted"]
            : "";

    /// <summary>True of how far one figure is from another: 高于全国1.7个百分点, 超计划19家. Nothing rose or fell by it.</summary>
    public static bool IsDistance(Observation found, GrammarWords grammar) =>
        found.Measure == Measure.Change && (IsBeyondPlan(found.Label) || IsFromOther(found.Label, grammar));

    private static bool IsFromOther(string label, GrammarWords grammar) =>
        grammar["movement.gap"].Any(word => IsBefore(label, word, grammar["rank.scopes"]));

    private static bool IsBefore(string label, string word, IReadOnlyList<string> scopes) =>
        label.LastIndexOf(word, StringComparison.Ordinal) is > 0 and var at
        && scopes.Any(scope => label.AsSpan(at + word.Length).StartsWith(scope, StringComparison.Ordinal));

    private static bool IsBeyondPlan(string label) =>
        label.LastIndexOf('超') > 0 && label.EndsWith("计划", StringComparison.Ordinal);
}
