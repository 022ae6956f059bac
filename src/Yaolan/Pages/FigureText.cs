using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Translation;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>
/// Writes a figure with unit and hedge as its language does: 108.7亿元 and 10.87 billion yuan, 下降3%以上 and down at least 3%.
/// Exact decimals throughout; nothing is rounded but what stands in brackets beside a unit that few readers of English know.
/// </summary>
public sealed class FigureText(Vocabulary vocabulary, Language language)
{
    private static readonly (decimal Size, string Key)[] EnglishScales =
    [
        (1_000_000_000_000m, "scale.trillion"),
        (1_000_000_000m, "scale.billion"),
        (1_000_000m, "scale.million"),
    ];

    private readonly InterfaceWords _words = vocabulary.WordsIn(language);

    /// <summary>The whole phrase; empty for an observation without a value.</summary>
    public string Of(Observation observation)
    {
        if (observation.Value is not { } value)
            return "";
        if (observation.Measure == Measure.Rank)
            return Rank(value, observation.Scope ?? "");
        var isDistance = FigureKinds.IsDistance(observation, vocabulary.Grammar);
        var moves = observation.Measure is Measure.Growth or Measure.Change && !isDistance;
        var falls = value.Number < 0 && !isDistance;
        var hedged = Hedged(value, observation, falls);
        var phrase =
            moves
                ? _words.Format(
                    falls ? $"direction.{Kind(observation)}_down" : $"direction.{Kind(observation)}_up",
                    hedged
                )
            : falls ? $"−{hedged}"
            : hedged;
        return Beside(value, observation) is { Length: > 0 } beside
            ? _words.Format("figure.beside", phrase, beside)
            : phrase;
    }

    // 3,000 mu: 200 hectares
    private string Beside(ObservationValue value, Observation observation)
    {
        if (
            language != Language.English
            || value.Maximum is not null
            || vocabulary.Units.ConversionFrom(observation.UnitOfMeasure) is not { IsBesideEnglish: true } converted
        )
            return "";
        var exact = Math.Abs(value.Number) * converted.Numerator / converted.Denominator;
        var rounded = Rounded(exact);
        var (number, scale) = Scaled(rounded);
        var amount = WithUnit(scale.Length == 0 ? number : $"{number} {scale}", rounded, converted.To);
        return rounded == exact || value.Comparator == Comparator.About
            ? amount
            : _words.Format("hedge.approx", amount);
    }

    private static decimal Rounded(decimal number)
    {
        var step = 1m;
        while (number / step >= 1000)
            step *= 10;
        while (number > 0 && number / step < 100)
            step /= 10;
        return Math.Round(number / step, MidpointRounding.AwayFromZero) * step;
    }

    /// <summary>How far a result is from what was aimed at: percentages differ by percentage points.</summary>
    public string Distance(decimal margin, Observation target) =>
        target.Value is not { } value
            ? ""
            : Amount(
                margin,
                value,
                target with
                {
                    UnitOfMeasure = target.UnitOfMeasure == "percent" ? "percentage_point" : target.UnitOfMeasure,
                }
            );

    /// <summary>The plain number for machines.</summary>
    public static string Plain(decimal? number)
    {
        if (number is not { } known)
            return "";
        const int mostCharacters = 32;
        Span<char> text = stackalloc char[mostCharacters];
        known.TryFormat(text, out var length, provider: CultureInfo.InvariantCulture);
        text = text[..length];
        return (text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text).ToString();
    }

    private static string Kind(Observation observation) =>
        observation.Measure == Measure.Growth ? "growth"
        : observation.UnitOfMeasure == "rank" ? "place"
        : "change";

    private string Hedged(ObservationValue value, Observation observation, bool falls)
    {
        var (first, second) = (Amount(value.Number, value, observation), value.Maximum);
        if (second is { } maximum)
            return _words.Format(
                "hedge.range",
                Amount(value.Number, value, observation, unit: false),
                Amount(maximum, value, observation)
            );
        return value.Comparator switch
        {
            Comparator.About => _words.Format("hedge.approx", first),
            Comparator.AtLeast => _words.Format(falls ? "hedge.fall_ge" : "hedge.ge", first),
            Comparator.AtMost => _words.Format("hedge.le", first),
            Comparator.MoreThan => _words.Format("hedge.gt", first),
            Comparator.LessThan => _words.Format("hedge.lt", first),
            _ => first,
        };
    }

    private string Rank(ObservationValue value, string scope)
    {
        var number = Plain(value.Number);
        if (language == Language.English)
            number = EnglishOrdinal.Of((int)value.Number);
        var peers = scope.Length == 0 ? "" : _words.All.GetValueOrDefault($"scope.{scope}") ?? Unlisted(scope);
        return peers.Length == 0 ? _words.Format("rank.alone", number) : _words.Format("rank.among", number, peers);
    }

    // 居台州第二: the place has a name. Another group that has no English yet stands in the sentence; its Chinese name is no English.
    private string Unlisted(string scope) =>
        language == Language.Chinese ? scope
        : vocabulary.Areas.All.FirstOrDefault(area => area.ShortName == scope || area.Name.Chinese == scope)
            is { } place
            ? _words.Format("scope.place", place.Name.English)
        : _words["scope.other"];

    private string Amount(decimal number, ObservationValue value, Observation observation, bool unit = true)
    {
        var size = Math.Abs(number);
        if (observation.UnitOfMeasure == "percent" && Thirds(size, observation) is { } thirds)
            return thirds;
        return language == Language.Chinese
            ? Chinese(size, value, observation.UnitOfMeasure, unit)
            : English(size, observation, unit);
    }

    // 三分之二以上 is at least two-thirds, which no decimal says.
    private string? Thirds(decimal size, Observation observation)
    {
        var thirds = size switch
        {
            33.33m => ("三分之一", "fraction.third"),
            66.67m => ("三分之二", "fraction.two_thirds"),
            _ => default,
        };
        return thirds != default && observation.Quote.Contains(thirds.Item1, StringComparison.Ordinal)
            ? _words[thirds.Item2]
            : null;
    }

    private string Chinese(decimal size, ObservationValue value, string code, bool unit)
    {
        var multiplier = value.Multiplier > 1 ? value.Multiplier : Readable(size, value);
        var symbol = vocabulary.Units.Units.Find(code)?.Symbol ?? code;
        var scale = multiplier switch
        {
            1_000_000_000_000m => "万亿",
            100_000_000m => "亿",
            10_000_000m => "千万",
            1_000_000m => "百万",
            10_000m => "万",
            _ => null,
        };
        if (scale is null)
            return Plain(size) + (unit ? symbol : "");
        return Plain(size / multiplier) + (unit ? scale + symbol : "");
    }

    // 百亿元 and 百万人 are printed without digits, and 10000000000元 is no figure to read.
    private static decimal Readable(decimal size, ObservationValue value) =>
        size switch
        {
            _ when value.Maximum is not null => 1,
            >= 1_000_000_000_000m when size % 1_000_000_000_000m == 0 => 1_000_000_000_000m,
            >= 100_000_000m when size % 100_000_000m == 0 => 100_000_000m,
            >= 1_000_000m when size % 10_000m == 0 => 10_000m,
            _ => 1,
        };

    private string English(decimal size, Observation observation, bool unit)
    {
        var code = observation.UnitOfMeasure;
        if (vocabulary.Units.ConversionFrom(code) is { IsForEnglish: true } converted)
            (size, code) = (size * converted.Numerator / converted.Denominator, converted.To);
        var (number, scale) = Scaled(size);
        var amount = scale.Length == 0 ? number : $"{number} {scale}";
        if (!unit)
            return amount;
        return code switch
        {
            "percent" => $"{number}%",
            "per_mille" => $"{number}‰",
            // What is counted stands in the label.
            _ when observation.Measure == Measure.Count || NamesUnit(observation) => amount,
            _ => WithUnit(amount, size, code),
        };
    }

    private bool NamesUnit(Observation observation) =>
        vocabulary.Indicators.Find(observation.Indicator ?? "")?.UnitInName == true
        || vocabulary.Units.CountsThings(observation.UnitOfMeasure, observation.Label);

    private string WithUnit(string amount, decimal size, string code)
    {
        if (vocabulary.Units.Units.Find(code) is not { } unit)
            return amount;
        var name = size == 1 ? unit.EnglishOne : unit.EnglishMany;
        return name.Length == 0 ? amount : $"{amount} {name}";
    }

    private (string Number, string Scale) Scaled(decimal size)
    {
        if (size < 1000)
            return (Plain(size), "");
        foreach (var (unit, key) in EnglishScales)
        {
            if (size >= unit)
                return (Plain(size / unit), _words[key]);
        }
        var whole = Math.Truncate(size);
        var grouped = whole.ToString("N0", CultureInfo.InvariantCulture);
        var plain = Plain(size);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        return (point < 0 ? grouped : grouped + plain[point..], "");
    }
}
