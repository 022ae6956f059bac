using Xunit;
using Yaolan.Extraction;
using Yaolan.Tests.Normalization;

namespace Yaolan.Tests.Extraction;

/// <summary>What English pages call figures of reports that nobody has translated.</summary>
public sealed class EnglishLabelTests
{
    [Theory]
    [InlineData("新增口袋公园15个。", "Pocket parks (newly added)")]
    [InlineData("“灯塔工厂”4家。", "Lighthouse factories")]
    [InlineData("秸秆综合利用率达88.6%。", "Utilization rate of straw")]
    [InlineData("煤矸石综合利用率达到45%。", "Utilization rate of coal gangue")]
    [InlineData("新签约亿元以上项目132个。", "Projects of at least 100 million yuan (newly signed)")]
    [InlineData("新增4A级景区2家。", "4A-rated tourist attractions (newly added)")]
    [InlineData("原煤产量5460万吨，居全省第一位。", "Output of raw coal; Output of raw coal")]
    [InlineData(
        "制造业增加值占生产总值比重达25.8%。",
        "Value added of manufacturing as a share of gross domestic product"
    )]
    [InlineData(
        "新建改扩建中小学、幼儿园6所。",
        "Primary and secondary schools and preschools (newly built, rebuilt or expanded)"
    )]
    public void A_figure_without_an_indicator_is_named_by_the_words_of_its_label(string sentence, string labels) =>
        Assert.Equal(labels, Labels(sentence));

    [Theory]
    [InlineData("小麦、玉米、大豆单产", "yield of wheat, corn and soybeans")]
    [InlineData("小麦产量、玉米产量", "output of wheat and output of corn")]
    [InlineData("省级以上研发平台", "R&D platforms at provincial level or above")]
    [InlineData("工业投资占固定资产投资比重", "industrial investment as a share of fixed-asset investment")]
    [InlineData("上半年固定资产投资", "fixed-asset investment in the first half of the year")]
    [InlineData(
        "规上工业增加值增速高于全国",
        "growth of value added of industry above designated size above the national figure"
    )]
    [InlineData("对东盟进出口", "trade with ASEAN")]
    [InlineData("4月一般公共预算收入", "general public budget revenue in April")]
    [InlineData("1-8月税收收入", "tax revenue in the first eight months")]
    [InlineData("3月末贷款余额", "outstanding loans at the end of March")]
    [InlineData("6月底前开复工率", "share of projects started or resumed by the end of June")]
    [InlineData("动力电池产业产值", "output value of the power battery industry")]
    [InlineData("到位市外资金", "funds from outside the city received")]
    [InlineData("每千人拥有注册护士", "registered nurses per thousand people")]
    [InlineData("人均耕地", "farmland per person")]
    [InlineData("柑橘品改", "citrus fruit changed to better varieties")]
    [InlineData("命案破案率", "share of murder cases solved")]
    [InlineData("500万元以上固定资产投资", "fixed-asset investment in projects of at least 5 million yuan")]
    [InlineData("投资5000万元以上项目", "projects with investment of at least 50 million yuan")]
    [InlineData("集体经济收入50万元以上的村", "villages with collective income of at least 500,000 yuan")]
    [InlineData("市场主体减税降费", "tax and fee cuts for market entities")]
    [InlineData("落后水泥产能", "outdated production capacity of cement")]
    [InlineData(
        "规上工业增加值增速高于全市平均水平",
        "growth of value added of industry above designated size above the city average"
    )]
    [InlineData("为65岁以上老年人免费体检", "free health checkups for people aged 65 and over")]
    [InlineData("为适龄女生免费接种HPV疫苗", "free HPV vaccinations for girls of eligible age")]
    [InlineData("12345热线受理群众诉求", "requests of the public received by the 12345 hotline")]
    [InlineData("煤炭、冶金等行业亏损面", "share of coal, metallurgy and other industries making losses")]
    [InlineData("农业综合机械化率高出全省平均水平", "mechanization of farming above the provincial average")]
    [InlineData("旅游总收入与2019年之比", "tourism revenue compared with 2019")]
    [InlineData("民营经济第一产业增加值", "value added of primary industry in the private sector")]
    [InlineData("剩余贫困人口全部脱贫", "people still in poverty lifted out of poverty")]
    [InlineData("国家级创新平台总数", "total number of national-level innovation platforms")]
    [InlineData("县城建成区绿化覆盖率", "green coverage of the built-up area in the county seat")]
    [InlineData("工业经济总量", "total economic output of industry")]
    [InlineData("传统食品产业产值", "output value of the traditional food industry")]
    [InlineData("1-4月份固定资产投资", "fixed-asset investment in the first four months")]
    public void A_label_made_up_of_others_reads_as_one(string label, string english) =>
        Assert.Equal(english, NormalizedText.Vocabulary.Labels.English(label));

    [Theory]
    [InlineData("1-5月商品房销售面积", "floor space of commercial housing sold in the first five months")]
    [InlineData("年末牲畜存栏", "livestock in stock at the end of the year")]
    [InlineData(
        "上半年商品房销售面积占全市比重",
        "floor space of commercial housing sold as a share of the city total in the first half of the year"
    )]
    public void A_part_of_the_year_is_said_of_the_whole_label(string label, string english) =>
        Assert.Equal(english, NormalizedText.Vocabulary.Labels.English(label));

    [Theory]
    [InlineData("财政总收入", "total fiscal revenue")]
    [InlineData("一般公共预算总收入", "total general public budget revenue")]
    [InlineData("国民生产总值", "gross national product")]
    [InlineData("贫困村", "poor villages")]
    [InlineData("销售企业", "sales firms")]
    [InlineData("出口企业", "exporting firms")]
    [InlineData("改造项目", "renovation projects")]
    [InlineData("镇支出", "expenditure of towns")]
    [InlineData("煤炭过剩产能", "excess coal capacity")]
    [InlineData("规模以上工业增加值增幅", "growth of value added of industrial enterprises above designated size")]
    public void A_label_is_not_called_by_words_of_another_thing(string label, string english) =>
        Assert.Equal(english, NormalizedText.Vocabulary.Labels.English(label));

    [Theory]
    [InlineData("“两山合作社”收储项目")]
    [InlineData("椅业产值")]
    [InlineData("产量")]
    [InlineData("省级")]
    [InlineData("口袋公园产业链某")]
    [InlineData("13月税收收入")]
    [InlineData("收入")]
    [InlineData("区属国内生产总值")]
    [InlineData("贫困户实现产业增收")]
    [InlineData("服务企业")]
    public void A_label_with_an_unknown_part_stays_Chinese(string label) =>
        Assert.Null(NormalizedText.Vocabulary.Labels.English(label));

    [Fact]
    public void What_a_label_says_beside_its_thing_is_never_lost()
    {
        var park = Readings.Of("新增口袋公园15个。").Observations.Single();

        Assert.Equal("Pocket parks (yearly mean)", Named("口袋公园（年均）"));
        Assert.Null(Named("口袋公园（某种）"));

        string? Named(string label) => EnglishLabel.Of(park with { Label = label }, NormalizedText.Vocabulary);
    }

    private static string Labels(string sentence) =>
        string.Join(
            "; ",
            Readings.Of(sentence).Observations.Select(found => EnglishLabel.Of(found, NormalizedText.Vocabulary))
        );
}
