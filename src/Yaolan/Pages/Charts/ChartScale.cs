using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Tracking.Judging;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Charts;

/// <summary>The values of a series in one unit that keeps them short (亿元, billion yuan), and their places between zero and the largest.</summary>
internal sealed class ChartScale
{
    // Of a figure that has no end in another unit, such as 2 万亩 in hectares: enough to see where it stands.
    private const int SignificantDigits = 4;

    private static readonly (decimal Size, string Key)[] ChineseSteps =
    [
        (1_000_000_000_000m, "万亿"),
        (100_000_000m, "亿"),
        (10_000m, "万"),
    ];

    private static readonly (decimal Size, string Key)[] EnglishSteps =
    [
        (1_000_000_000_000m, "scale.trillion"),
        (1_000_000_000m, "scale.billion"),
        (1_000_000m, "scale.million"),
    ];

    private readonly UnitList _units;
    private readonly bool _convert;
    private readonly decimal _step = 1;
    private readonly decimal _least;
    private readonly decimal _most;

    public ChartScale(FigureSeries series, Vocabulary vocabulary, Language language)
    {
        _units = vocabulary.Units;
        var figures = series.Years.SelectMany(year => year.Figures).ToList();
        // The unit that the pages print, unless the reports print several.
        var code = figures[0].UnitOfMeasure;
        _convert =
            figures.Exists(found => found.UnitOfMeasure != code)
            || (language == Language.English && _units.ConversionFrom(code)?.IsForEnglish == true);
        if (_convert)
            code = series.Unit;
        foreach (var found in figures)
        {
            var (value, tolerance, maximum) = (Value(found), Tolerance(found), Maximum(found));
            _least = Math.Min(_least, Math.Min(value - tolerance, maximum));
            _most = Math.Max(_most, Math.Max(value + tolerance, maximum));
        }
        if (_least == _most)
            _most = 1;
        var unit = _units.Units.Find(code);
        var largest = Math.Max(_most, -_least);
        var chinese = language == Language.Chinese;
        var words = vocabulary.WordsIn(language);
        var steps = chinese ? ChineseSteps : EnglishSteps;
        var word = "";
        foreach (var (size, key) in Enumerable.Reverse(steps))
        {
            if (largest >= size)
                (_step, word) = (size, chinese ? key : words[key]);
        }
        if (chinese)
            Unit = word + (unit?.Symbol ?? code);
        else
            Unit = $"{word} {(code == "percent" ? "%" : unit?.EnglishMany ?? "")}".Trim();
    }

    /// <summary>The unit of the labels in words; empty where the thing itself is counted.</summary>
    public string Unit { get; }

    /// <summary>How far below the top a value stands, from 0 to 1.</summary>
    public decimal Depth(decimal value) => (_most - value) / (_most - _least);

    /// <summary>How far "about" reaches to either side when the target is judged.</summary>
    public decimal Tolerance(Observation found) =>
        found.Value!.Comparator == Comparator.About ? Aligned(found, Aim.Tolerance(found.Value, found.Measure)) : 0;

    public decimal Value(Observation found) => Aligned(found, found.Value!.Number);

    public decimal Maximum(Observation found) => Aligned(found, found.Value!.Maximum ?? found.Value.Number);

    /// <summary>The figure as a label: ≥6.5, ≈7, 20–25.</summary>
    public string Label(Observation found)
    {
        var value = found.Value!;
        var number = Number(Value(found));
        if (value.Maximum is not null)
            return $"{number}–{Number(Maximum(found))}";
        return MarkOf(value) + number;
    }

    private static string MarkOf(ObservationValue value) =>
        value.Comparator switch
        {
            Comparator.About => "≈",
            Comparator.AtLeast or Comparator.AtMost => value.Upper is null ? "≥" : "≤",
            Comparator.MoreThan or Comparator.LessThan => value.Upper is null ? ">" : "<",
            _ => "",
        };

    private string Number(decimal value)
    {
        var size = Math.Abs(value) / _step;
        var amount = _convert ? Rounded(size) : size;
        var plain = FigureText.Plain(amount);
        if (amount >= 10_000)
        {
            var point = plain.IndexOf('.', StringComparison.Ordinal);
            var whole = decimal.Parse(point < 0 ? plain : plain[..point], CultureInfo.InvariantCulture);
            plain = whole.ToString("#,##0", CultureInfo.InvariantCulture) + (point < 0 ? "" : plain[point..]);
        }
        return value < 0 ? $"−{plain}" : plain;
    }

    private static decimal Rounded(decimal amount)
    {
        var decimals = SignificantDigits;
        if (Math.Round(amount, decimals) == amount)
            return amount;
        for (var whole = amount; whole >= 1 && decimals > 0; whole /= 10)
            decimals--;
        return Math.Round(amount, decimals, MidpointRounding.AwayFromZero);
    }

    private decimal Aligned(Observation found, decimal number) =>
        _convert ? AlignedUnits.Convert(_units, found.UnitOfMeasure, number) : number;
}
