using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking;

/// <summary>The sum behind a verdict in the words of a language: 6.5 − 5.3 = 1.2 percentage points short.</summary>
public sealed class TrackArithmetic(Vocabulary vocabulary, Language language)
{
    private static readonly (decimal Size, string Chinese, string EnglishKey)[] Scales =
    [
        (1_000_000_000_000m, "万亿", "scale.trillion"),
        (1_000_000_000m, "", "scale.billion"),
        (100_000_000m, "亿", ""),
        (1_000_000m, "", "scale.million"),
        (10_000m, "万", ""),
    ];

    private readonly InterfaceWords _words = vocabulary.WordsIn(language);

    /// <summary>Empty where nothing was judged by figures.</summary>
    public string Of(TargetTrack track)
    {
        if (!track.IsJudged || track.Margin is not { } margin || track.Target.Value is not { } aim)
            return "";
        if (margin == 0 && aim is { Comparator: Comparator.Between, Lower: { } lower, Upper: { } upper })
            return Within(track, lower, upper);
        var aimed = track.Joint.Sum(target => target.Value?.Number ?? 0) + EndOf(aim, margin);
        var unit = track.Target.UnitOfMeasure;
        var (size, scale) = ScaleOf([aimed, aimed + margin, .. track.Joint.Select(target => target.Value!.Number)]);
        // 75户 firms are no households.
        if (language == Language.English && vocabulary.Units.CountsThings(unit, track.Target.Label))
            unit = "";
        string Number(decimal number) => Plain(number / size, language);
        var sum = track.Joint.Count == 0 ? "" : SumOf([aim, .. track.Joint.Select(target => target.Value!)], Number);
        if (margin == 0)
            return sum + _words.Format(EqualKey(track), Amount(Math.Abs(aimed) / size, scale, unit));
        // Of two falls the sizes are compared.
        var reached = aimed + margin;
        if (aimed <= 0 && reached <= 0)
            (aimed, reached) = (-aimed, -reached);
        var distance = Amount(Math.Abs(margin) / size, scale, Difference(unit));
        var (more, less) = (Math.Max(aimed, reached), Math.Min(aimed, reached));
        return sum
            + _words.Format(
                DistanceKey(track.Verdict, reached > aimed),
                Number(more),
                less < 0 ? $"({Number(less)})" : Number(less),
                distance
            );
    }

    private string Within(TargetTrack track, decimal lower, decimal upper)
    {
        var (size, scale) = ScaleOf([lower, upper]);
        return _words.Format(
            "track.arithmetic.within",
            Plain(lower / size, language),
            Amount(upper / size, scale, track.Target.UnitOfMeasure)
        );
    }

    // The distance from a range is counted from its nearer end.
    private static decimal EndOf(ObservationValue aim, decimal margin) =>
        aim.Comparator != Comparator.Between ? aim.Number
        : margin > 0 ? aim.Upper ?? aim.Number
        : aim.Lower ?? aim.Number;

    private static string DistanceKey(Verdict verdict, bool above) =>
        (verdict, above) switch
        {
            (Verdict.Met, true) => "track.arithmetic.above",
            (Verdict.Met, false) => "track.arithmetic.below",
            (_, true) => "track.arithmetic.over",
            _ => "track.arithmetic.short",
        };

    // 超1.2亿人次 is not equal to 1.2亿人次.
    private static string EqualKey(TargetTrack track) =>
        track.Results is [{ Value.Comparator: Comparator.MoreThan }, ..] ? "track.arithmetic.more"
        : track.Results is [{ Value.Comparator: Comparator.LessThan }, ..] ? "track.arithmetic.less"
        : "track.arithmetic.equal";

    private static string SumOf(IReadOnlyList<ObservationValue> terms, Func<decimal, string> number) =>
        $"{string.Join(" + ", terms.Select(term => number(term.Number)))} = {number(terms.Sum(term => term.Number))}; ";

    // Percentages differ by percentage points.
    private static string Difference(string unit) => unit == "percent" ? "percentage_point" : unit;

    private (decimal Size, string Name) ScaleOf(IReadOnlyList<decimal> numbers)
    {
        var largest = numbers.Max(Math.Abs);
        foreach (var (size, chinese, englishKey) in Scales)
        {
            var name = language == Language.Chinese ? chinese : englishKey;
            if (name.Length > 0 && largest >= size)
                return (size, language == Language.Chinese ? chinese : _words[englishKey]);
        }
        return (1, "");
    }

    private string Amount(decimal number, string scale, string code)
    {
        var figure = Plain(number, language);
        var unit = vocabulary.Units.Units.Find(code);
        if (language == Language.Chinese)
            return $"{figure}{scale}{unit?.Symbol ?? code}";
        if (code == "percent")
            return $"{figure}%";
        var name = number == 1 && scale.Length == 0 ? unit?.EnglishOne : unit?.EnglishMany;
        return string.Join(' ', new[] { figure, scale, name }.Where(word => !string.IsNullOrEmpty(word)));
    }

    private static string Plain(decimal number, Language language) =>
        number
            .ToString(
                language == Language.English && Math.Abs(number) >= 1000 ? "#,##0.############" : "0.############",
                CultureInfo.InvariantCulture
            )
            .Replace('-', '−');
}
