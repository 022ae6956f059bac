using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Storage;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Storage;

/// <summary>The words of a figure are the same whether they are looked up alone or with those of its report.</summary>
public sealed class StoredWordsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1 << 20)]
    public void Words_looked_up_alone_are_those_that_were_put_aside(int mostInMemory)
    {
        using var folder = new TemporaryWorkspace();
        IReadOnlyList<Observation> found =
        [
            Stated(1, "地区生产总值增长5.3%", "GDP grew by 5.3%.", scope: null),
            Stated(2, "居全省第2位", "", scope: "全省"),
            Stated(3, "居全省第2位", "Second in the province.", scope: ""),
        ];
        var store = new RecordStore(folder.Workspace.Root, mostInMemory);

        var stored = StoredWords.PutAside(found, store, new SharedFields());
        Assert.Equal(found.Select(Texts), stored.Select(one => Texts(one, one.WordsAlone)));
        Assert.Equal(stored.Select(one => Texts(one, one.Words)), stored.Select(one => Texts(one, one.WordsAlone)));
    }

    private static (string, string, string?, SourceSpan, SourceSpan, SourceSpan) Texts(Observation found) =>
        Texts(found, found.Words);

    // No scope and an empty one are the same to a reader.
    private static (string, string, string?, SourceSpan, SourceSpan, SourceSpan) Texts(
        Observation found,
        ObservationWords words
    ) => (words.Quote, words.QuoteEnglish, words.Scope ?? "", words.FigureSpan, found.SeedSpan, words.FigureInEnglish);

    private static Observation Stated(int number, string quote, string english, string? scope) =>
        new(
            "report",
            "p-1",
            number,
            "410300",
            default,
            ObservationStatus.Actual,
            null,
            "label",
            Measure.Level,
            null,
            "",
            new ObservationWords(
                quote,
                new SourceSpan(number, number + quote.Length),
                new SourceSpan(number, number + 2),
                new SourceSpan(10 * number, 10 * number + 3),
                scope,
                []
            )
            {
                QuoteEnglish = english,
                FigureInEnglish = english.Length > 0 ? new SourceSpan(number, number + 4) : default,
            }
        );
}
