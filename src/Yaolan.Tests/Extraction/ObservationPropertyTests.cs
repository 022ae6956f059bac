using FsCheck.Fluent;
using Xunit;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Normalization;
using Yaolan.Tests.Normalization;

namespace Yaolan.Tests.Extraction;

/// <summary>What holds for every text, tried on paragraphs put together from the sentences of the corpus.</summary>
public sealed class ObservationPropertyTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static readonly string[] Hedges = ["左右", "以上", "以内", "以下"];

    private static readonly string[] Sentences =
    [
        .. Corpus.Files.SelectMany(Corpus.Cases).Select(found => Corpus.Setting(found.Sentence).Sentence),
    ];

    private static readonly FsCheck.Gen<string> Paragraphs = Gen.Elements(Sentences)
        .NonEmptyListOf()
        .Select(found => string.Join('。', found.Take(5)) + "。");

    [Fact]
    public void Full_width_digits_say_what_half_width_ones_say() =>
        SeededProperty.Holds(Paragraphs, text => Amounts(text) == Amounts(Replaced(text, FullWidth)));

    [Fact]
    public void Half_width_punctuation_says_what_full_width_says() =>
        SeededProperty.Holds(Paragraphs, text => Amounts(text) == Amounts(Replaced(text, HalfWidthMark)));

    [Fact]
    public void A_quote_is_a_run_of_its_own_block_and_no_longer_than_one_can_take_in() =>
        SeededProperty.Holds(
            Paragraphs,
            text =>
            {
                var block = CharacterWidth.Normalize(TracedText.Of(text)).Text;
                return Readings
                    .Of(text)
                    .Observations.All(found =>
                        found.Quote.Length is > 0 and <= 120
                        && !found.Quote.Contains('。', StringComparison.Ordinal)
                        && block[found.QuoteSpan.Start..found.QuoteSpan.End] == found.Quote
                        && found.FigureSpan.Start >= 0
                        && found.FigureSpan.End <= block.Length
                        && found.FigureSpan.Length > 0
                    );
            }
        );

    [Fact]
    public void Every_number_is_a_fact_or_known_to_be_none_or_reported_as_unread()
    {
        var scanner = new FigureScanner(Grammar.Of(NormalizedText.Vocabulary));
        SeededProperty.Holds(
            Paragraphs,
            text =>
            {
                var report = Readings.Of(text);
                var facts = report.Observations.Where(found => found.Value is not null);
                var places = facts.Select(found => found.FigureSpan.End).Distinct().Count();
                var numbers = scanner.Scan(CharacterWidth.Normalize(TracedText.Of(text)).Text).Count;
                return numbers == places + report.Census.NonFacts.Values.Sum() + report.Census.Unread;
            }
        );
    }

    [Fact]
    public void No_label_begins_with_the_hedge_of_the_figure_before_even_where_commas_were_lost() =>
        SeededProperty.Holds(
            Paragraphs,
            text =>
                Readings
                    .Of(text.Replace('，', ' ').Replace('。', ' '))
                    .Observations.All(found => !Hedges.Any(hedge => found.Label.StartsWith(hedge, Ordinal)))
        );

    private static string Amounts(string text) =>
        string.Join('\n', Readings.Of(text).Observations.Select(found => $"{found.Value} {found.UnitOfMeasure}"));

    private static string Replaced(string text, Func<char, char> replace) => string.Concat(text.Select(replace));

    private static char FullWidth(char character) =>
        character is (>= '0' and <= '9') or '%' ? (char)(character + 0xFEE0) : character;

    private static char HalfWidthMark(char character) =>
        character switch
        {
            '，' => ',',
            '；' => ';',
            '：' => ':',
            '（' => '(',
            '）' => ')',
            _ => character,
        };
}
