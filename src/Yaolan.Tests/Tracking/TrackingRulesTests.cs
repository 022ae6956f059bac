using Xunit;
using Yaolan.Tracking;
using Yaolan.Tracking.Pairing;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Tracking;

public sealed class TrackingRulesTests
{
    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Every_rule_and_every_reason_has_words(Language language)
    {
        var words = TwoReports.Vocabulary.WordsIn(language).All;

        Assert.All(
            TrackingRules.All,
            rule =>
            {
                Assert.Contains(rule.NameKey, words.Keys);
                Assert.Contains(rule.TextKey, words.Keys);
            }
        );
        Assert.All(Enum.GetValues<Refusal>(), refusal => Assert.Contains(refusal.Key(), words.Keys));
    }

    [Fact]
    public void Every_reason_is_among_the_published_rules() =>
        Assert.Equal(
            Enum.GetValues<Refusal>().Select(refusal => refusal.Code()).Order(StringComparer.Ordinal),
            TrackingRules
                .All.Where(rule => rule.Kind == TrackingRuleKind.Refusal)
                .Select(rule => rule.Code)
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("农业产业化龙头企业", "农业产业化龙头企业", true)]
    [InlineData("示范性养老服务中心", "示范性养老服务中心站", false)]
    [InlineData("省级产业研究院", "产业研究院", true)]
    [InlineData("农村公路", "城区公路", false)]
    [InlineData("重大项目", "重点项目", false)]
    public void Phrases_are_alike_from_the_published_threshold_on(string one, string other, bool alike)
    {
        Assert.Equal(alike, PhraseSimilarity.AreAlike(one, other));
        Assert.Equal(alike, PhraseSimilarity.AreAlike(other, one));
    }
}
