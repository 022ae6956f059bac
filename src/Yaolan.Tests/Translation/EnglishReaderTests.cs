using System.Globalization;
using FsCheck.Fluent;
using Xunit;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Pages;
using Yaolan.Tests.Normalization;
using Yaolan.Translation.Quantities;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Translation;

/// <summary>English numbers are read with unit, exactness and direction, in digits and in words.</summary>
public sealed class EnglishReaderTests
{
    private static readonly Comparator[] Hedges =
    [
        Comparator.Exactly,
        Comparator.About,
        Comparator.AtLeast,
        Comparator.AtMost,
        Comparator.MoreThan,
        Comparator.LessThan,
    ];

    private const string Arrow = " => ";

    private static readonly EnglishReader Reader = new(EnglishWords.Of(NormalizedText.Vocabulary));

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(Path.Combine(GoldenFile.FolderOf(Here()), "Corpus", "english.txt")))
            {
                if (line.Length == 0 || line.StartsWith('#'))
                    continue;
                var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
                cases.Add(line[..arrow], line[(arrow + Arrow.Length)..]);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_number_is_read_as_an_English_reader_would(string text, string expected) =>
        Assert.Equal((text, expected), (text, Read(text)));

    [Theory]
    [InlineData("a dozen parks", "dozen")]
    [InlineData("about two dozen parks", "dozen")]
    public void What_names_no_number_is_refused(string text, string word)
    {
        var refused = Assert.Single(Reader.Read(text).Refused);

        Assert.Equal(word, text[refused.Start..refused.End]);
    }

    [Fact]
    public void What_the_site_writes_of_a_figure_reads_back_as_that_figure()
    {
        var figures =
            from digits in Gen.Choose(1, 99_999)
            from places in Gen.Elements(1m, 10m, 100m, 10_000m)
            from multiplier in Gen.Elements(1m, 1e4m, 1e8m, 1e12m)
            from unit in Gen.Elements("CNY", "tonne", "km", "percentage_point", "ha", "kwh")
            from comparator in Gen.Elements(Hedges)
            from measure in Gen.Elements(Measure.Level, Measure.Growth)
            from falls in Gen.Elements(1, -1)
            select (
                Number: (measure == Measure.Growth ? falls : 1) * digits / places * multiplier,
                Unit: unit,
                Comparator: comparator,
                Measure: measure
            );
        var writer = new FigureText(NormalizedText.Vocabulary, Language.English);
        SeededProperty.Holds(
            figures,
            figure =>
            {
                var written = writer.Of(Found(figure.Number, figure.Unit, figure.Comparator, figure.Measure));
                var read = Assert.Single(Reader.Read(written).Quantities);
                return read.Value == Math.Abs(figure.Number)
                    && read.Unit == figure.Unit
                    && read.Comparator == figure.Comparator
                    && (
                        figure.Measure == Measure.Level
                        || read.Direction == (figure.Number < 0 ? QuantityDirection.Down : QuantityDirection.Up)
                    );
            }
        );
    }

    [Fact]
    public void A_long_text_without_an_end_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("grew by 5 percent, ten 3+1 (", 5_000));

        Assert.True(Reader.Read(text).Quantities.Count >= 10_000);
    }

    private static string Read(string text)
    {
        var read = Reader.Read(text).Quantities.Select(Compact).ToList();
        return read.Count == 0 ? "nothing" : string.Join("; ", read);
    }

    private static string Compact(Quantity quantity)
    {
        var number = quantity.Value.ToString("0.##", CultureInfo.InvariantCulture);
        string[] words = quantity.Kind switch
        {
            QuantityKind.Code => ["code", quantity.Code],
            QuantityKind.Place => ["place", number],
            QuantityKind.Year => ["year", number],
            QuantityKind.Date => ["date", number],
            _ =>
            [
                number,
                quantity.Unit,
                quantity.Comparator == Comparator.Exactly ? "" : quantity.Comparator.Code(),
                quantity.Direction switch
                {
                    QuantityDirection.Up => "up",
                    QuantityDirection.Down => "down",
                    _ => "",
                },
            ],
        };
        return string.Join(' ', words.Where(word => word.Length > 0))
            + (quantity.IsExact ? "" : ", not exact")
            + (quantity.IsRequired ? "" : ", may be left out");
    }

    private static Observation Found(decimal number, string unit, Comparator comparator, Measure measure) =>
        new(
            "r",
            "b",
            1,
            "410000",
            TimePeriod.Year(2024),
            ObservationStatus.Actual,
            null,
            "金额",
            measure,
            ObservationValue.Of(number, null, comparator, 1, 1),
            unit,
            new ObservationWords("", default, default, default, Scope: null, Derivation: [])
        );

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}
