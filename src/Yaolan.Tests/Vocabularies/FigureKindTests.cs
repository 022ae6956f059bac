using Xunit;
using Yaolan.Tests.Normalization;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Vocabularies;

/// <summary>What a label says was done, in words for the English pages.</summary>
public sealed class FigureKindTests
{
    [Fact]
    public void Every_deed_that_a_label_tells_is_told_in_English_too()
    {
        var words = NormalizedText.Vocabulary.WordsIn(Language.English).All;

        Assert.All(
            NormalizedText.Vocabulary.Grammar["telling"],
            deed => Assert.Contains($"figure_kind.{deed}", words.Keys)
        );
    }
}
