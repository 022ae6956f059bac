using Xunit;
using Yaolan.Extraction;
using Yaolan.Tests.Extraction;
using Yaolan.Tests.Normalization;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Vocabularies;

/// <summary>What a label says was done, in words for the English pages.</summary>
public sealed class FigureKindTests
{
    [Fact]
    public void Every_deed_and_grade_that_a_label_tells_is_told_in_English_too()
    {
        var words = NormalizedText.Vocabulary.WordsIn(Language.English).All;

        Assert.All(
            NormalizedText.Vocabulary.Grammar["telling"].Concat(NormalizedText.Vocabulary.Grammar["grades"]),
            deed => Assert.Contains($"figure_kind.{deed}", words.Keys)
        );
    }

    [Theory]
    [InlineData("更新改造老旧管网100公里", "")]
    [InlineData("建成交付安置房880套", "completed and handed over")]
    [InlineData("新登记经营主体6.2万户", "newly registered")]
    [InlineData("新增国家级专精特新“小巨人”企业5家", "national, little giants, newly added")]
    [InlineData("省级以上专精特新企业达到15家", "provincial or national")]
    [InlineData("专精特新企业达到15家", "")]
    [InlineData("国家级农业产业化龙头企业达到5家", "")]
    public void What_was_done_is_told_unless_the_indicator_says_so_itself(string sentence, string kind) =>
        Assert.Equal(
            kind,
            FigureKinds
                .In(NormalizedText.Vocabulary, Language.English)
                .Of(Assert.Single(Readings.Of(sentence).Observations))
        );
}
