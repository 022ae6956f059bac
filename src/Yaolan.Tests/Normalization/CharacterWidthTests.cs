using FsCheck.Fluent;
using Xunit;
using Yaolan.Normalization;

namespace Yaolan.Tests.Normalization;

public sealed class CharacterWidthTests
{
    [Theory]
    [InlineData("优化供给,强化集成;好!好?好:好", "优化供给，强化集成；好！好？好：好")]
    [InlineData("完成1,000亿元,增长12,345,678元", "完成1,000亿元，增长12,345,678元")]
    [InlineData(
        "12:30开会,见https://example.cn/a,b?id=1&x=(2),好",
        "12:30开会，见https://example.cn/a,b?id=1&x=(2)，好"
    )]
    [InlineData("ESI全球前1%,80个学科", "ESI全球前1%，80个学科")]
    [InlineData("The report, in short: good; why not? (2024)", "The report, in short: good; why not? (2024)")]
    [InlineData("称为 ordinary, plain words 的文字,好", "称为 ordinary, plain words 的文字，好")]
    [InlineData("各县(市)立足(R&D)、黄(沁)河(1)工程", "各县（市）立足（R&D）、黄（沁）河（1）工程")]
    [InlineData("２０２３年增长６．５％，ＧＤＰ达１，０００亿元", "2023年增长6.5%，GDP达1,000亿元")]
    [InlineData("１２：３０，５－６个，Ａ＋Ｂ", "12：30，5-6个，A+B")]
    [InlineData("2023，我们的目标；增长5，000户", "2023，我们的目标；增长5，000户")]
    [InlineData("增长6·5％，PM2·5下降3・5个百分点，“7·20”灾后", "增长6.5%，PM2.5下降3.5个百分点，“7·20”灾后")]
    [InlineData("经济稳中有进，增长5%．民生改善．", "经济稳中有进，增长5%。民生改善。")]
    [InlineData("主席 艾尔肯．吐尼亚孜", "主席 艾尔肯．吐尼亚孜")]
    [InlineData("――2023年1月30日，──2018年1月10日，新增3―5所", "——2023年1月30日，——2018年1月10日，新增3—5所")]
    [InlineData("增长12℅，三次产业比为9.8︰46.1︰44.1", "增长12%，三次产业比为9.8:46.1:44.1")]
    [InlineData("实施「十大战略」，推进「万人助『万企』」", "实施“十大战略”，推进“万人助‘万企’”")]
    [InlineData("实施\"十大战略\",推进\"一网通办\"", "实施“十大战略”，推进“一网通办”")]
    [InlineData("口径12\"的管道", "口径12\"的管道")]
    [InlineData("“三个一批”‘一网通办’《办法》", "“三个一批”‘一网通办’《办法》")]
    public void Widths_follow_the_language_they_stand_in(string printed, string expected) =>
        Assert.Equal(expected, CharacterWidth.Normalize(TracedText.Of(printed)).Text);

    [Fact]
    public void Uniform_text_stays_as_it_is_and_every_character_keeps_its_place()
    {
        var characters = Gen.Elements("中报，,。；;：:（()）２2３3．.·-－％% aZ?!/年\"“「」".ToCharArray());
        var texts = Gen.ArrayOf(characters).Select(found => new string(found));

        SeededProperty.Holds(
            texts,
            text =>
            {
                var once = CharacterWidth.Normalize(TracedText.Of(text));
                var twice = CharacterWidth.Normalize(TracedText.Of(once.Text));
                return once.Text == twice.Text && once.Origins.SequenceEqual([.. Enumerable.Range(0, text.Length)]);
            }
        );
    }
}
