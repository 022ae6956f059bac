using System.Globalization;
using Yaolan.Diagnostics;
using Yaolan.Translation.Quantities;
using Yaolan.Vocabularies;

namespace Yaolan.Translation.Exchange;

/// <summary>
/// Notices English that may lack a sentence of its Chinese. Where the sentence held neither figure nor term nothing else would;
/// so its absence is read off the count of sentences and the length. English may join sentences: then it is not shorter.
/// </summary>
internal sealed class LostSentences(Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    // In the five reports a Chinese character is 0.88 English words in the middle, and never below 0.58 in a paragraph.
    private const int LeastCharacters = 30;
    private const decimal ShortWithAll = 0.55m;
    private const decimal ShortWithFewer = 0.68m;

    // Whoever rewords keeps more of the words than this.
    private const decimal ShortBeside = 0.9m;

    private readonly EnglishWords _english = EnglishWords.Of(vocabulary);

    /// <param name="former">The English that stood there before; null where there was none, or where the Chinese changed since.</param>
    public void Report(string id, string chinese, string english, string? former, SourceLocation place)
    {
        var (sentences, words) = Of(english);
        var (printed, characters) = (TextSentences.OfChinese(chinese).Count, CharactersOf(chinese));
        if (former is not null)
        {
            var before = Of(former);
            if (sentences < before.Sentences && words < before.Words * ShortBeside)
            {
                diagnostics.Report(
                    ExchangeRules.ShorterThanBefore,
                    place,
                    id,
                    Plain(sentences),
                    Plain(words),
                    Plain(before.Sentences),
                    Plain(before.Words),
                    Plain(printed)
                );
                return;
            }
        }
        var share = characters == 0 ? 1 : (decimal)words / characters;
        var isShort =
            printed - sentences >= 2
            || characters >= LeastCharacters && share < (sentences < printed ? ShortWithFewer : ShortWithAll);
        if (isShort)
            diagnostics.Report(
                ExchangeRules.ShorterThanChinese,
                place,
                id,
                Plain(sentences),
                Plain(words),
                Plain(printed),
                Plain(characters)
            );
    }

    private (int Sentences, int Words) Of(string english) =>
        (
            TextSentences.Of(english, _english.Abbreviations).Count,
            english.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length
        );

    // 108.7 is as long as a character.
    private static int CharactersOf(string chinese)
    {
        var count = 0;
        for (var index = 0; index < chinese.Length; index++)
        {
            var isDigit = char.IsAsciiDigit(chinese[index]);
            if (isDigit ? index == 0 || !char.IsAsciiDigit(chinese[index - 1]) : char.IsLetter(chinese[index]))
                count++;
        }
        return count;
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
