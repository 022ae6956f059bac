using Xunit;
using Yaolan.Tracking;

namespace Yaolan.Tests.Tracking;

/// <summary>Pairs that look alike and are not judged, each with its reason.</summary>
public sealed class RefusedPairsTests
{
    [Theory]
    [InlineData("地区生产总值增长8%左右。", "地区生产总值达到2280亿元。", Refusal.GrowthAndLevel)]
    [InlineData("地区生产总值增长8%。", "地区生产总值增速居全省第3位。", Refusal.RankAndValue)]
    [InlineData("常住人口城镇化率提高1个百分点。", "常住人口城镇化率达到56.2%。", Refusal.OtherMeasure)]
    [InlineData("力争上市企业2家。", "上市企业总数达到7家。", Refusal.StockAndFlow)]
    [InlineData("改造老旧小区100个。", "改造老旧小区9000户。", Refusal.OtherUnit)]
    [InlineData("关停小煤矿20家。", "新增小煤矿20家。", Refusal.OtherStage)]
    [InlineData("完成人工造林15万亩。", "完成造林16.2万亩。", Refusal.PartAndWhole)]
    [InlineData("改造老旧小区100个。", "改造老旧小区120栋。", Refusal.OtherUnit)]
    [InlineData("新增高新技术企业200家。", "高新技术企业达到306家。", Refusal.StockAndFlow)]
    [InlineData("新增高新技术企业200家。", "培育高新技术企业306家。", Refusal.StockAndFlow)]
    [InlineData("新登记市场主体5万户以上。", "市场主体总量达30.7万户。", Refusal.StockAndFlow)]
    [InlineData("新建5G基站2000个。", "建成5G基站6000个。", Refusal.StockAndFlow)]
    [InlineData("新增规上工业企业30家。", "净增规上工业企业22家。", Refusal.OtherStage)]
    [InlineData("一般公共预算收入增长6%。", "一般公共预算收入剔除留抵退税因素后增长10.6%。", Refusal.OtherDefinition)]
    [InlineData(
        "一般公共预算收入增长8%。",
        "地方一般公共预算收入（扣除留抵退税因素）增长7.2%。",
        Refusal.OtherDefinition
    )]
    [InlineData("开工棚改安置房3000套。", "交付棚改安置房3100套。", Refusal.OtherStage)]
    [InlineData("新建改造供热管网60公里。", "新建供热管网71公里。", Refusal.OtherStage)]
    [InlineData("建成5G基站3000个。", "累计建成5G基站1.6万个。", Refusal.CumulativeAndAnnual)]
    [InlineData("新建口袋公园50个。", "五年来，新建口袋公园230个。", Refusal.CumulativeAndAnnual)]
    [InlineData("到2023年，PM2.5浓度比2020年下降10%。", "PM2.5浓度下降3%。", Refusal.CumulativeAndAnnual)]
    [InlineData(
        "到2023年，森林覆盖率比“十三五”末提高2个百分点。",
        "森林覆盖率提高0.3个百分点。",
        Refusal.CumulativeAndAnnual
    )]
    [InlineData("到2023年，地区生产总值比2013年翻一番。", "地区生产总值增长6%。", Refusal.CumulativeAndAnnual)]
    [InlineData(
        "到2023年，地区生产总值比2020年增长20%。",
        "三年来，地区生产总值年均增长6%。",
        Refusal.CumulativeAndAnnual
    )]
    [InlineData("固定资产投资增长8%。", "两年来，固定资产投资增长19.2%。", Refusal.CumulativeAndAnnual)]
    [InlineData("固定资产投资增长8%。", "前三季度固定资产投资增长9.2%。", Refusal.PartOfYear)]
    [InlineData("美丽乡村示范村达到50个。", "省级美丽乡村示范村达到62个。", Refusal.PartAndWhole)]
    [InlineData("省级农业产业化龙头企业达到100家。", "国家级农业产业化龙头企业达到80家。", Refusal.OtherDefinition)]
    [InlineData("新增技能人才5万人。", "新增高技能人才4万人。", Refusal.PartAndWhole)]
    [InlineData("省级专精特新企业100家。", "省级专精特新企业320家。", Refusal.StockAndFlow)]
    [InlineData("新投产工业企业20家。", "工业企业达到23家。", Refusal.StockAndFlow)]
    [InlineData("肉牛存栏达到3.8万头。", "牛存栏3.86万头。", Refusal.PartAndWhole)]
    [InlineData("新增国家级专精特新企业20家。", "新增省专精特新企业38家。", Refusal.OtherDefinition)]
    [InlineData("新建供热管网18公里。", "敷设供热管网19.6公里。", Refusal.OtherStage)]
    [InlineData("开工改造老旧小区260个。", "老旧小区改造完工241个。", Refusal.OtherStage)]
    [InlineData("改造老旧小区68个。", "68个老旧小区改造全面开工。", Refusal.OtherStage)]
    [InlineData("新建充电桩300个。", "新建公共充电桩286个。", Refusal.PartAndWhole)]
    [InlineData("新建充电桩300个。", "新增充电桩326个。", Refusal.OtherStage)]
    [InlineData("新增充电桩300个。", "建成充电桩3000个。", Refusal.OtherStage)]
    [InlineData("港口货物吞吐量突破1.8亿吨。", "港口货物吞吐量1.24亿吨（按新统计口径）。", Refusal.OtherDefinition)]
    [InlineData("实际使用外资20亿美元。", "实际使用外资（商务部口径）2.1亿美元。", Refusal.OtherDefinition)]
    [InlineData("一般公共预算收入同口径增长3%。", "一般公共预算收入增长3.4%。", Refusal.OtherDefinition)]
    [InlineData("接待游客1500万人次。", "五年来，累计接待游客5986万人次。", Refusal.CumulativeAndAnnual)]
    [InlineData("改造老旧小区120个。", "改造老旧小区3.2万户。", Refusal.OtherUnit)]
    [InlineData("高新技术企业突破300家。", "高新技术企业突破3000家。", Refusal.Implausible)]
    [InlineData("进出口总额保持平稳增长。", "进出口总额增长8.6%。", Refusal.NoFigure)]
    [InlineData("培育规上工业企业30家。", "新增规上工业企业22家。", Refusal.StockAndFlow)]
    [InlineData("发展家庭农场20个。", "新发展家庭农场16个。", Refusal.StockAndFlow)]
    [InlineData("新增光伏装机400万千瓦。", "新增光伏并网装机380万千瓦。", Refusal.PartAndWhole)]
    [InlineData("实施技改项目400个。", "入库技改项目436个。", Refusal.StockAndFlow)]
    [InlineData("新修和维修水利设施80处。", "新修水利设施46处，维修41处。", Refusal.OtherStage)]
    [InlineData("建设保障性住房800套。", "开工建设保障性住房820套，竣工460套。", Refusal.SeveralResults)]
    [InlineData("新增养老床位200张。", "新增农村养老床位180张。", Refusal.PartAndWhole)]
    [InlineData("居民消费价格涨幅3%左右。", "居民消费价格上涨0.2%。", Refusal.NoDirection)]
    [InlineData("市级重点项目500个。", "市级重点项目510个。", Refusal.NoDirection)]
    [InlineData("城镇新增就业6万人。", "城镇新增就业超过5.8万人。", Refusal.Undecided)]
    [InlineData(
        "一般公共预算收入增长4%。",
        "一般公共预算收入下降8.5%，扣除留抵退税因素后增长4.1%。",
        Refusal.SeveralResults
    )]
    [InlineData(
        "一般公共预算收入增长4%。",
        "一般公共预算收入同口径增长4.1%，自然口径下降8.5%。",
        Refusal.SeveralResults
    )]
    [InlineData(
        "居民人均可支配收入增长6.2%。",
        "居民人均可支配收入名义增长6.3%，实际增长6.1%。",
        Refusal.SeveralResults
    )]
    [InlineData("城镇新增就业6万人。", "城镇新增就业6.1万人。\n城镇新增就业6.3万人。", Refusal.SeveralResults)]
    public void The_reason_is_said(string target, string result, Refusal reason)
    {
        var track = Assert.Single(new TwoReports(target, result).Tracks);

        Assert.Equal((Verdict.NotComparable, (Refusal?)reason), (track.Verdict, track.Refusal));
        Assert.NotEmpty(track.Results);
        Assert.Null(track.Margin);
    }

    [Fact]
    public void A_figure_to_strive_for_beside_the_target_is_not_judged_on_its_own()
    {
        var tracks = new TwoReports("地区生产总值增长6%，力争达到6.5%。", "地区生产总值增长6.2%。").Tracks;

        Assert.Equal(
            [(Verdict.Met, null), (Verdict.NotComparable, Refusal.Stretch)],
            tracks.Select(track => (track.Verdict, track.Refusal))
        );
    }

    [Fact]
    public void A_target_that_is_striven_for_alone_is_judged() =>
        Assert.Equal(
            Verdict.Missed,
            Assert.Single(new TwoReports("地区生产总值增长力争达到6.5%。", "地区生产总值增长6.2%。").Tracks).Verdict
        );

    [Fact]
    public void Works_that_were_to_be_done_are_not_those_that_were()
    {
        var track = Assert.Single(new TwoReports("改造老旧小区55个。", "55个老旧小区改造项目竣工51个。").Tracks);

        Assert.Equal(Refusal.OtherStage, track.Refusal);
        Assert.Equal(51m, Assert.Single(track.Results).Value!.Number);
    }

    [Fact]
    public void Incomes_of_town_and_country_are_shown_beside_a_target_in_words_for_both()
    {
        var track = Assert.Single(
            new TwoReports("城乡居民收入与经济增长同步。", "城镇、农村居民人均可支配收入分别增长5.1%和7.7%。").Tracks
        );

        Assert.Equal((Verdict.NotComparable, (Refusal?)Refusal.NoFigure), (track.Verdict, track.Refusal));
        Assert.Equal(2, track.Results.Count);
    }

    [Fact]
    public void A_result_that_counts_two_targets_together_judges_neither()
    {
        var tracks = new TwoReports(
            "新改扩建公办幼儿园20所。\n改扩建中小学26所。",
            "新建改扩建中小学幼儿园79所。"
        ).Tracks;

        Assert.Equal(2, tracks.Count);
        Assert.All(tracks, track => Assert.Equal(Refusal.Combined, track.Refusal));
    }

    [Fact]
    public void A_target_that_counts_two_results_together_is_not_judged_by_either()
    {
        var tracks = new TwoReports(
            "新建改扩建中小学、幼儿园60所。",
            "新建改扩建中小学32所。\n新建改扩建幼儿园41所。"
        ).Tracks;

        Assert.Equal(Refusal.Combined, Assert.Single(tracks).Refusal);
    }

    [Fact]
    public void What_ends_in_the_same_common_word_makes_up_no_other_thing()
    {
        var tracks = new TwoReports(
            "改造雨污分流小区200个。",
            "改造老旧小区32个。\n完成210个小区雨污分流改造。"
        ).Tracks;

        Assert.Equal(Verdict.NoResult, Assert.Single(tracks).Verdict);
    }

    [Fact]
    public void A_target_of_two_things_in_one_word_is_not_judged_by_either()
    {
        var tracks = new TwoReports(
            "新建改扩建中小学幼儿园60所。",
            "新建改扩建中小学32所。\n新建改扩建幼儿园41所。"
        ).Tracks;

        Assert.Equal(Refusal.Combined, Assert.Single(tracks).Refusal);
    }

    [Theory]
    [InlineData("治理背街小巷323个。", "建成乡村建设示范村326个。")]
    [InlineData("新改建农村公路100公里。", "改造提升城区主要道路30公里。")]
    [InlineData("产业投资占固定资产投资比重达60%。", "工业投资占比提高到40.8%。")]
    [InlineData("打造大型投融资集团3家。", "市属国有企业整合为5家。")]
    public void Figures_that_are_only_close_are_not_paired(string target, string result) =>
        Assert.Equal(Verdict.NoResult, Assert.Single(new TwoReports(target, result).Tracks).Verdict);
}
