using System.Globalization;
using System.Runtime.CompilerServices;
using Yaolan.Extraction.Lexicon;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction;

/// <summary>
/// What sets a figure apart from the plain one of its indicator, as its Chinese label says: newly added, the mean of each
/// of several years, a place by growth. Tables that name only the indicator say it beside the figure.
/// </summary>
public sealed class FigureKinds
{
    private const string Place = "排名";
    private const string WordsGroup = "figure_kind.";

    private static readonly ConditionalWeakTable<Vocabulary, InLanguages> Ready = [];

    private readonly Vocabulary _vocabulary;
    private readonly Language _language;
    private readonly InterfaceWords _words;
    private readonly Dictionary<string, string> _named;
    private readonly IReadOnlyList<string> _grades;
    private readonly PhraseSet _anyGrade;
    private readonly string _separator;

    private FigureKinds(Vocabulary vocabulary, Language language)
    {
        (_vocabulary, _language, _words) = (vocabulary, language, vocabulary.WordsIn(language));
        _named = _words
            .All.Where(named => named.Key.StartsWith(WordsGroup, StringComparison.Ordinal))
            .ToDictionary(named => named.Key[WordsGroup.Length..], named => named.Value, StringComparer.Ordinal);
        _grades = vocabulary.Grammar["grades"];
        _anyGrade = new PhraseSet(_grades);
        _separator = _words[WordsGroup + "separator"];
    }

    /// <summary>Made once, for pages ask of every figure they show.</summary>
    public static FigureKinds In(Vocabulary vocabulary, Language language)
    {
        var both = Ready.GetValue(
            vocabulary,
            known => new InLanguages(new(known, Language.Chinese), new(known, Language.English))
        );
        return language == Language.Chinese ? both.Chinese : both.English;
    }

    /// <summary>In the words of the language; empty where nothing sets it apart, or no English is agreed on for it.</summary>
    public string Of(Observation found)
    {
        var label = found.Label;
        var name = _vocabulary.Indicators.Find(found.Indicator ?? "")?.Name.Chinese ?? "";
        // Words that stand for no indicator tell their grade themselves.
        var grades = name.Length > 0 ? Grades(label, name) : "";
        if (found.Measure == Measure.Rank)
            return Joined(grades, WordsOf(RateOf(label)));
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
        return label[(open + 1)..^1].Split('，').All(kind => WordsOf(kind).Length > 0) ? label[..open] : null;
    }

    private string Joined(string first, string second) =>
        first.Length == 0 ? second
        : second.Length == 0 ? first
        : first + _separator + second;

    // 国家级专精特新“小巨人”企业: national, little giants. Of 省级以上 the list names the whole before its part.
    private string Grades(string label, string name)
    {
        if (!_anyGrade.OccursIn(label))
            return "";
        List<string> found = [];
        var words = "";
        foreach (var grade in _grades)
        {
            if (
                !label.Contains(grade, StringComparison.Ordinal)
                || name.Contains(grade, StringComparison.Ordinal)
                || IsInOne(found, grade)
            )
                continue;
            found.Add(grade);
            words = Joined(words, WordsOf(grade));
        }
        return words;
    }

    private static bool IsInOne(List<string> found, string grade) =>
        found.Exists(longer => longer.Contains(grade, StringComparison.Ordinal));

    // 新建，年均, without what the name of the indicator says itself
    private string Marked(string marks, string name)
    {
        if (!marks.Contains('，', StringComparison.Ordinal))
            return IsIn(name, marks) ? "" : WordsOf(marks);
        var words = "";
        foreach (var kind in marks.Split('，'))
        {
            if (!IsIn(name, kind))
                words = Joined(words, WordsOf(kind));
        }
        return words;
    }

    // The name 老旧管网改造 says what was done of what was 更新改造 or 改造提升; of what was 新改造 it leaves out that it is new.
    private static bool IsIn(string name, string kind) =>
        name.Contains(kind, StringComparison.Ordinal)
        || (
            kind is { Length: > 2 } and not ['新', ..]
            && (
                name.AsSpan().Contains(kind.AsSpan(..2), StringComparison.Ordinal)
                || name.AsSpan().Contains(kind.AsSpan(^2..), StringComparison.Ordinal)
            )
        );

    // 地区生产总值增速排名: second by growth is not second by size.
    private string RateOf(string label) =>
        label.EndsWith(Place, StringComparison.Ordinal)
            ? _vocabulary
                .Grammar["movement.names"]
                .FirstOrDefault(name => label.AsSpan(..^Place.Length).EndsWith(name, StringComparison.Ordinal), "")
            : "";

    private string WordsOf(string kind) =>
        _named.GetValueOrDefault(kind) ?? (_language == Language.Chinese ? kind : Adjusted(kind));

    // 剔除留抵退税因素: what was left out stands in the quote
    private string Adjusted(string kind) =>
        _vocabulary.Grammar["adjusted.before"].Any(word => kind.StartsWith(word, StringComparison.Ordinal))
            ? _words[WordsGroup + "adjusted"]
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

    private sealed record InLanguages(FigureKinds Chinese, FigureKinds English);
}
