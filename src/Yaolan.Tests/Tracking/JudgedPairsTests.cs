using Xunit;
using Yaolan.Tracking;

namespace Yaolan.Tests.Tracking;

/// <summary>Pairs of one thing, each with the verdict that its words and figures prove.</summary>
public sealed class JudgedPairsTests
{
    [Theory]
    // at least, more than
    [InlineData("上市企业达到9家。", "上市企业总数达到10家。", Verdict.Met, 1)]
    [InlineData("城镇新增就业6万人以上。", "城镇新增就业6.2万人。", Verdict.Met, 2000)]
    [InlineData("城镇新增就业6万人以上。", "城镇新增就业6万人。", Verdict.Met, 0)]
    [InlineData("城镇新增就业6万人以上。", "城镇新增就业5.9万人。", Verdict.Missed, -1000)]
    [InlineData("技术合同成交额突破120亿元。", "技术合同成交额达到120亿元。", Verdict.Missed, 0)]
    [InlineData("技术合同成交额突破120亿元。", "技术合同成交额突破120亿元。", Verdict.Met, 0)]
    // at most
    [InlineData("居民消费价格涨幅控制在3%以内。", "居民消费价格上涨1.1%。", Verdict.Met, -1.9)]
    [InlineData("城镇调查失业率控制在5.5%以内。", "城镇调查失业率5.6%。", Verdict.Missed, 0.1)]
    // a ceiling by its verb, where the indicator has no better direction
    [InlineData("居民消费价格涨幅控制在3%左右。", "居民消费价格上涨2.1%。", Verdict.Met, -0.9)]
    [InlineData("居民消费价格涨幅控制在4.8%左右。", "居民消费价格上涨5.9%。", Verdict.Missed, 1.1)]
    // a ratio, by the verb before its first number
    [InlineData(
        "农产品加工业与农业总产值之比达到2.2：1。",
        "农产品加工业与农业总产值之比达到2.25：1。",
        Verdict.Met,
        0.05
    )]
    // falls: their size counts
    [InlineData("单位生产总值能耗下降3%以上。", "单位生产总值能耗下降3.2%。", Verdict.Met, -0.2)]
    [InlineData("单位生产总值能耗下降3%以上。", "单位生产总值能耗下降2.9%。", Verdict.Missed, 0.1)]
    // exactly, in the better direction
    [InlineData("地区生产总值增长7%。", "地区生产总值增长7.1%。", Verdict.Met, 0.1)]
    [InlineData("地区生产总值增长7%。", "地区生产总值增长6.9%。", Verdict.Missed, -0.1)]
    // about: 5 percent of a rate of growth
    [InlineData("固定资产投资增长10%左右。", "固定资产投资增长9.5%。", Verdict.Met, -0.5)]
    [InlineData("固定资产投资增长10%左右。", "固定资产投资增长9.4%。", Verdict.Missed, -0.6)]
    // work to be done
    [InlineData("新建口袋公园50个。", "新建口袋公园56个。", Verdict.Met, 6)]
    [InlineData("实施技改项目500个。", "实施技改项目499个。", Verdict.Missed, -1)]
    [InlineData("新增城市绿地100万平方米。", "新增城市绿地98万平方米。", Verdict.Missed, -20000)]
    // units that convert: 260万吨 are 52亿斤
    [InlineData("粮食总产量稳定在50亿斤以上。", "粮食总产量达到260万吨。", Verdict.Met, 200000000)]
    // the figure itself beside a hedge in the words of the target
    [InlineData(
        "粮食产量438亿斤以上。",
        "粮食总产达446亿斤，粮食产量连续13年稳定在430亿斤以上。",
        Verdict.Met,
        800000000
    )]
    // a fall that is an aim by name
    [InlineData("减少农村贫困人口10万人以上。", "农村贫困人口减少14.4万人。", Verdict.Met, 44000)]
    [InlineData("完成10万以上农村贫困人口脱贫任务。", "农村贫困人口减少9.8万人。", Verdict.Missed, -2000)]
    [InlineData("易地搬迁脱贫2万人以上。", "易地扶贫搬迁人口2.4万人。", Verdict.Met, 4000)]
    [InlineData("高职院校大规模扩招1万人。", "高职院校扩招1万人。", Verdict.Met, 0)]
    // the same work in other words
    [InlineData("柑橘品改5万亩。", "完成柑橘品改5.2万亩。", Verdict.Met, 2000)]
    [InlineData("硬化通组公路150公里。", "通组公路硬化182公里。", Verdict.Met, 32)]
    [InlineData("消除大班额116个。", "化解大班额121个。", Verdict.Met, 5)]
    [InlineData("到位市外资金700亿元。", "到位市外资金785亿元。", Verdict.Met, 8500000000)]
    [InlineData("关停小火电机组13万千瓦。", "关停小火电16万千瓦。", Verdict.Met, 30000)]
    [InlineData("解决3.2万农村人口的安全饮水问题。", "又有4.8万农村人口解决了饮水安全问题。", Verdict.Met, 16000)]
    [InlineData("市财政拟投入社会保障资金2930万元。", "市财政安排社会保障资金2906万元。", Verdict.Missed, -240000)]
    [InlineData("完成综合交通投资600亿元。", "综合交通完成投资631亿元。", Verdict.Met, 3100000000)]
    [InlineData("合同引资700亿元。", "签约亿元级以上项目112个、合同引资756亿元。", Verdict.Met, 5600000000)]
    [InlineData("2986户脱贫。", "3015户脱贫。", Verdict.Met, 29)]
    [InlineData("7468人脱贫。", "20个贫困村出列、7602人脱贫。", Verdict.Met, 134)]
    [InlineData("城镇低保标准提高到每月450元。", "城市低保标准由每月420元提高到460元。", Verdict.Met, 10)]
    [InlineData("改造老旧小区120个。", "完成老旧小区改造130个。", Verdict.Met, 10)]
    [InlineData("新增高新技术企业200家。", "新增国家高新技术企业210家。", Verdict.Met, 10)]
    [InlineData("雨污分流改造管网40公里。", "改造雨污分流管网46.5公里。", Verdict.Met, 6.5)]
    [InlineData("加装电梯300部。", "既有住宅加装电梯287部。", Verdict.Missed, -13)]
    [InlineData("开行江津班列500列。", "江津班列全年开行612列。", Verdict.Met, 112)]
    [InlineData("新增经营主体6万户。", "新登记经营主体5.8万户。", Verdict.Missed, -2000)]
    [InlineData("新建小游园8处。", "建成小游园10处。", Verdict.Met, 2)]
    [InlineData("净增规上工业企业50家。", "规上工业企业净增62家、总数达到671家。", Verdict.Met, 12)]
    [InlineData("实施20项民生实事。", "20项民生实事全部完成。", Verdict.Met, 0)]
    [InlineData("重点项目年度计划投资1800亿元。", "重点项目完成投资1935亿元。", Verdict.Met, 13500000000)]
    [InlineData("产业投资占固定资产投资比重达60%以上。", "产业投资占比提高到60.8%。", Verdict.Met, 0.8)]
    [InlineData("为8万名适龄妇女免费开展“两癌”筛查。", "为8.6万名适龄妇女免费开展“两癌”筛查。", Verdict.Met, 6000)]
    [InlineData("“义新欧”班列开行1800列。", "“义新欧”班列开行2289列。", Verdict.Met, 489)]
    [InlineData("引进高层次人才300名。", "柔性引进高层次人才356名。", Verdict.Met, 56)]
    [InlineData("煤炭产能核增2000万吨。", "核增煤炭产能2250万吨。", Verdict.Met, 2500000)]
    [InlineData("高速公路新增通车里程160公里。", "新增高速公路通车里程178公里。", Verdict.Met, 18)]
    [InlineData("整备产业用地3平方公里。", "产业用地整备完成3.4平方公里。", Verdict.Met, 0.4)]
    [InlineData("新建公园12个。", "公园新建15个、总数达22个。", Verdict.Met, 3)]
    [InlineData("培育规上工业企业总数达到650家。", "规上工业企业达到652家。", Verdict.Met, 2)]
    [InlineData("疆煤外运量8000万吨。", "疆煤外运7650万吨。", Verdict.Missed, -3500000)]
    [InlineData("新增限额以上商贸企业120家。", "新增限上商贸单位143家。", Verdict.Met, 23)]
    [InlineData("撂荒地复垦1.2万亩。", "复垦撂荒地1.35万亩。", Verdict.Met, 1500)]
    [InlineData("新植大樱桃1万亩。", "新栽大樱桃9000亩。", Verdict.Missed, -1000)]
    [InlineData("新增国家级专精特新企业20家。", "新增国家专精特新企业18家。", Verdict.Missed, -2)]
    [InlineData("区政府继续为民办好10件实事。", "10件为民实事全部办结。", Verdict.Met, 0)]
    [InlineData("帮扶困难人员再就业600人。", "帮助困难人员实现再就业712人。", Verdict.Met, 112)]
    [InlineData("接待游客1500万人次。", "累计接待游客986万人次，下降34.3%。", Verdict.Missed, -5140000)]
    [InlineData("接待过夜游客450万人次。", "接待过夜游客467万人次。", Verdict.Met, 170000)]
    [InlineData("腾退低效用地2000亩。", "腾退低效用地2205亩。", Verdict.Met, 205)]
    [InlineData("加装电梯30台。", "老旧小区加装电梯34台。", Verdict.Met, 4)]
    [InlineData("新开工亿元以上项目60个。", "亿元以上项目新开工63个、竣工55个。", Verdict.Met, 3)]
    [InlineData("新投产工业企业20家。", "新投产工业企业23家。", Verdict.Met, 3)]
    [InlineData("新增规上工业企业25户。", "新增规上工业企业30家。", Verdict.Met, 5)]
    [InlineData("处置闲置土地1000亩。", "处置闲置土地1200亩。", Verdict.Met, 200)]
    [InlineData("消化供而未用土地600亩。", "处置供而未用土地560亩。", Verdict.Missed, -40)]
    [InlineData("增设停车位3000个。", "新增停车位3200个。", Verdict.Met, 200)]
    [InlineData("安置失业人员5000人。", "安置失业人员5100人。", Verdict.Met, 100)]
    [InlineData("偿还债务20亿元。", "偿还债务19亿元。", Verdict.Missed, -100000000)]
    [InlineData("增加学位1.2万个。", "新增学位1.35万个。", Verdict.Met, 1500)]
    [InlineData("牲畜存栏1500万头。", "年末牲畜存栏1520万头。", Verdict.Met, 200000)]
    [InlineData("退牧还草300万亩。", "退牧还草290万亩。", Verdict.Missed, -100000)]
    [InlineData("解决15万农牧民安全饮水问题。", "解决了16.1万农牧民的饮水安全问题。", Verdict.Met, 11000)]
    [InlineData("新建改建农村公路50公里。", "新改建农村公路62公里。", Verdict.Met, 12)]
    [InlineData("工业性投资增长12%。", "工业投资增长13.6%。", Verdict.Met, 1.6)]
    [InlineData("新增“四上”企业400家。", "新增“四上”单位410家。", Verdict.Met, 10)]
    [InlineData("千人口医疗卫生机构床位数达到7.5张。", "每千人口医疗机构床位7.6张。", Verdict.Met, 0.1)]
    [InlineData("培育省级专精特新中小企业200户以上。", "培育省级专精特新中小企业322户。", Verdict.Met, 122)]
    [InlineData("净增经营主体5000家。", "净增经营主体4900户。", Verdict.Missed, -100)]
    [InlineData("新建充电桩1000个。", "新建充电桩1200台。", Verdict.Met, 200)]
    [InlineData("新开工项目80个。", "新开工项目85个、竣工项目58个。", Verdict.Met, 5)]
    [InlineData("竣工项目60个。", "新开工项目85个、竣工项目58个。", Verdict.Missed, -2)]
    [InlineData("公益电影放映1.1万场。", "放映公益电影1.15万场。", Verdict.Met, 500)]
    [InlineData("组织食品抽检1.2万批次。", "食品抽检1.1万批次。", Verdict.Missed, -1000)]
    [InlineData("新增公共停车位3000个。", "新增公共停车泊位3260个。", Verdict.Met, 260)]
    [InlineData("省级专精特新企业100家。", "省级专精特新企业120家。", Verdict.Met, 20)]
    [InlineData("实施企业技改项目400个以上。", "完成技改项目426个。", Verdict.Met, 26)]
    [InlineData("开工改造老旧小区260个。", "老旧小区改造开工263个、完工241个。", Verdict.Met, 3)]
    // no indicator, but words that say which way is better
    [InlineData("牛羊出栏150万头。", "牛羊出栏156.3万头。", Verdict.Met, 63000)]
    [InlineData("奇瑞汽车整车产量160万辆。", "奇瑞汽车整车产量188.1万辆。", Verdict.Met, 281000)]
    [InlineData("家电产业产值增长8%。", "家电产业产值增长8.4%。", Verdict.Met, 0.4)]
    [InlineData("绿色建筑占新建建筑比例达到70%。", "绿色建筑占新建建筑比例达到82%。", Verdict.Met, 12)]
    [InlineData("企业开办时间压缩到2天。", "企业开办时间压缩到1天。", Verdict.Met, -1)]
    // a part, or one kind of the work, that reaches the whole
    [InlineData("新增规上工业企业30家。", "净增规上工业企业32家。", Verdict.Met, 2)]
    [InlineData("新增充电桩1500个。", "新建充电桩1763个。", Verdict.Met, 263)]
    [InlineData("新增公共停车位3000个。", "市区新增停车位3100个。", Verdict.Met, 100)]
    [InlineData("接待游客500万人次。", "接待国内游客520万人次。", Verdict.Met, 200000)]
    [InlineData("新增高新技术企业60家。", "新增高新技术企业62家，净增51家。", Verdict.Met, 2)]
    [InlineData("新增5G基站2000个。", "新建5G基站3100个。", Verdict.Met, 1100)]
    [InlineData("新增高新技术企业500家。", "净增高新技术企业892家。", Verdict.Met, 392)]
    // one thing by two names
    [InlineData("新增停车位1200个。", "新增停车位1260个，其中公共停车位800个。", Verdict.Met, 60)]
    [InlineData("新造油茶林1万亩。", "新造油茶林1.1万亩。", Verdict.Met, 1000)]
    [InlineData("新增公办幼儿园学位1500个。", "新增公办园学位1620个。", Verdict.Met, 120)]
    [InlineData("新增绿地50万平方米。", "新增城市绿地48万平方米。", Verdict.Missed, -20000)]
    [InlineData("原煤产量6000万吨。", "煤炭产量6100万吨。", Verdict.Met, 1000000)]
    [InlineData("完成农村改厕1.2万户。", "改厕12560户。", Verdict.Met, 560)]
    [InlineData("实际利用外资1.3亿美元。", "到位外资1.34亿美元。", Verdict.Met, 4000000)]
    [InlineData("改造城镇老旧小区12个。", "改造老旧小区12个。", Verdict.Met, 0)]
    [InlineData("新增A级旅游景区4个。", "新增国家A级景区5个。", Verdict.Met, 1)]
    [InlineData("微改造背街小巷30条。", "整治背街小巷36条。", Verdict.Met, 6)]
    [InlineData("实施高标准农田改造80万亩。", "完成高标准农田改造82万亩。", Verdict.Met, 20000)]
    // one year of a sum, told with 累计
    [InlineData("引进亿元以上项目20个。", "五年累计引进亿元以上项目98个，其中2023年23个。", Verdict.Met, 3)]
    // told twice, once with fewer digits
    [InlineData(
        "地区生产总值达到650亿元。",
        "地区生产总值增加到660亿元。\n地区生产总值完成660.5亿元。",
        Verdict.Met,
        1050000000
    )]
    // what is left out of a figure
    [InlineData(
        "一般公共预算收入扣除留抵退税因素后增长6%。",
        "一般公共预算收入剔除留抵退税因素后增长6.6%。",
        Verdict.Met,
        0.6
    )]
    [InlineData(
        "一般公共预算收入增长5%。",
        "一般公共预算收入下降8.5%，扣除留抵退税因素后增长4.1%。",
        Verdict.Missed,
        -13.5
    )]
    [InlineData("居民人均可支配收入增长6%。", "居民人均可支配收入增长6.1%，扣除价格因素增长5.9%。", Verdict.Met, 0.1)]
    // on a comparable basis, and on the natural one
    [InlineData("一般公共预算收入增长4.5%。", "一般公共预算收入同口径增长12.4%，自然口径增长4.8%。", Verdict.Met, 0.3)]
    [InlineData(
        "一般公共预算收入同口径增长3%。",
        "一般公共预算收入同口径增长2.8%，自然口径下降9.4%。",
        Verdict.Missed,
        -0.2
    )]
    [InlineData("一般公共预算收入增长6%。", "一般公共预算收入同口径增长11.9%。", Verdict.Met, 5.9)]
    [InlineData("一般公共预算收入增长2%。", "一般公共预算收入可比增长9%，自然口径增长2.6%。", Verdict.Met, 0.6)]
    [InlineData("地区生产总值增长6%。", "地区生产总值按可比价格计算增长6.8%。", Verdict.Met, 0.8)]
    // what stands in a name of the indicator is no mark of a part
    [InlineData("万元生产总值能耗下降3%。", "单位生产总值能耗下降3.1%。", Verdict.Met, -0.1)]
    // a sum over years that turns to one year
    [InlineData("到2023年，PM2.5浓度比2020年下降10%。", "PM2.5浓度比2020年下降12%。", Verdict.Met, -2)]
    [InlineData("社会消费品零售总额增长8%。", "社会消费品零售总额增长9%，比2019年增长20%。", Verdict.Met, 1)]
    [InlineData("地区生产总值增长6%。", "地区生产总值增长7%，两年平均增长5.5%。", Verdict.Met, 1)]
    [InlineData("改造老旧小区120个。", "五年累计改造老旧小区520个，其中2023年改造118个。", Verdict.Missed, -2)]
    // shared out with hedges
    [InlineData(
        "农村居民人均可支配收入增长8%左右。",
        "城镇、农村居民人均可支配收入分别增长5.1%和7.7%。",
        Verdict.Met,
        -0.3
    )]
    public void The_words_of_the_target_decide(string target, string result, Verdict verdict, double margin)
    {
        var track = Assert.Single(new TwoReports(target, result).Tracks);

        Assert.Equal((verdict, (decimal?)margin), (track.Verdict, track.Margin));
        Assert.False(track.Provisional);
    }

    [Theory]
    [InlineData("地区生产总值增长5.3%左右。", true)]
    [InlineData("初步预计，地区生产总值增长5.3%。", true)]
    [InlineData("地区生产总值增长5.3%。", false)]
    public void Estimates_and_approximate_results_are_judged_provisionally(string result, bool provisional)
    {
        var track = Assert.Single(new TwoReports("地区生产总值增长6.5%。", result).Tracks);

        Assert.Equal((Verdict.Missed, provisional), (track.Verdict, track.Provisional));
    }

    [Fact]
    public void Those_of_one_size_are_found_among_all_however_the_part_is_named()
    {
        var tracks = new TwoReports(
            "新引进亿元以上项目80个，其中10亿元以上项目15个、50亿元以上项目3个、百亿级项目1个。",
            "新引进亿元以上项目86个，其中10亿元以上17个、50亿元以上2个、百亿级项目2个。"
        ).Tracks;

        Assert.Equal(
            [(Verdict.Met, 6m), (Verdict.Met, 2m), (Verdict.Missed, -1m), (Verdict.Met, 1m)],
            tracks.Select(track => (track.Verdict, track.Margin!.Value))
        );
    }

    [Fact]
    public void A_settled_figure_replaces_an_estimate()
    {
        var track = Assert.Single(
            new TwoReports("地区生产总值增长6%。", "初步预计，地区生产总值增长6.1%。\n地区生产总值增长5.8%。").Tracks
        );

        Assert.Equal((Verdict.Missed, false), (track.Verdict, track.Provisional));
    }

    [Fact]
    public void A_target_or_result_that_is_stated_twice_is_one()
    {
        var track = Assert.Single(
            new TwoReports(
                "城镇新增就业6万人以上。\n城镇新增就业6万人以上。",
                "城镇新增就业7万人。\n城镇新增就业7万人。"
            ).Tracks
        );

        Assert.Equal(2, track.Targets.Count());
        Assert.Equal(2, track.Results.Count);
        Assert.Equal(Verdict.Met, track.Verdict);
    }

    [Fact]
    public void An_estimate_that_bears_out_a_round_figure_is_shown_for_it()
    {
        var track = Assert.Single(
            new TwoReports(
                "粮食产量稳定在430亿斤以上。",
                "粮食产量连续10年稳定在430亿斤以上。\n预计全年粮食产量430.4亿斤。"
            ).Tracks
        );

        Assert.Equal((Verdict.Met, true, 40000000m), (track.Verdict, track.Provisional, track.Margin));
    }

    [Fact]
    public void A_target_that_is_told_again_with_a_hedge_is_no_rival()
    {
        var tracks = new TwoReports("城镇新增就业8000人以上。\n新增城镇就业8000人。", "城镇新增就业9012人。").Tracks;

        Assert.All(tracks, track => Assert.Equal((Verdict.Met, 1012m), (track.Verdict, track.Margin)));
    }

    [Fact]
    public void A_target_that_was_set_anew_is_judged_in_place_of_the_first()
    {
        var tracks = new TwoReports(
            "地区生产总值增长7.5%左右。",
            "将地区生产总值增长目标由7.5%左右调整为4%左右。地区生产总值增长4.2%。"
        ).Tracks;

        Assert.Equal(
            [(Verdict.NotComparable, (Refusal?)Refusal.Revised), (Verdict.Met, null)],
            tracks.Select(track => (track.Verdict, track.Refusal))
        );
        Assert.Equal(4m, tracks[1].Target.Value!.Number);
    }

    [Fact]
    public void A_target_that_the_later_report_passes_over_has_no_result()
    {
        var reports = new TwoReports("地区生产总值增长6%。", "城镇新增就业6万人。");

        Assert.Equal(Verdict.NoResult, Assert.Single(reports.Tracks).Verdict);
        Assert.Equal(
            Verdict.Pending,
            Assert
                .Single(TargetTracker.Track(reports.Observations, [reports.Documents[0]], TwoReports.Vocabulary))
                .Verdict
        );
    }

    [Theory]
    [InlineData("安排重点建设项目706个、年度投资3540亿元。", "工业投资增长21.6%。")]
    [InlineData("技术改造投资增长15%。", "水利投资增长8%。")]
    public void Investments_of_different_things_are_no_pair(string target, string result) =>
        Assert.All(new TwoReports(target, result).Tracks, track => Assert.Equal(Verdict.NoResult, track.Verdict));

    [Fact]
    public void A_target_that_the_review_recalls_is_the_one_set_the_year_before()
    {
        var track = Assert.Single(
            new TwoReports("城镇新增就业4.5万人。", "城镇新增就业4.87万人，超额完成4.5万人的年度目标。").Tracks
        );

        Assert.Equal((Verdict.Met, TwoReports.Earlier), (track.Verdict, track.Target.Report));
        Assert.Equal(TwoReports.Later, Assert.Single(track.Results).Report);
    }

    [Theory]
    [InlineData("上半年地区生产总值增长5.2%，全年增长6.3%。")]
    [InlineData("地区生产总值一季度增长4.1%、上半年增长5.2%、前三季度增长5.6%、全年增长6.3%。")]
    public void The_whole_year_is_judged_where_its_parts_are_told_too(string result)
    {
        var track = Assert.Single(new TwoReports("地区生产总值增长6%以上。", result).Tracks);

        Assert.Equal((Verdict.Met, 0.3m), (track.Verdict, track.Margin));
    }

    [Fact]
    public void A_target_that_the_review_says_was_not_reached_is_no_second_target()
    {
        var track = Assert.Single(
            new TwoReports("地区生产总值增长6%以上。", "未能完成地区生产总值增长6%的预期目标。").Tracks
        );

        Assert.Equal((Verdict.NoResult, TwoReports.Earlier), (track.Verdict, track.Target.Report));
    }

    [Fact]
    public void A_target_that_only_the_review_recalls_is_judged_by_it()
    {
        var track = Assert.Single(
            new TwoReports("实现高质量发展。", "社会消费品零售总额增长1.4%，未达到5%的预期目标。").Tracks
        );

        Assert.Equal((Verdict.Missed, -3.6m), (track.Verdict, track.Margin));
    }

    [Fact]
    public void The_whole_year_behind_nine_months_is_judged()
    {
        var track = Assert.Single(
            new TwoReports(
                "港口货物吞吐量突破5.8亿吨。",
                "前三季度，规上工业增加值增长7.9%，全年增长8.2%；港口货物吞吐量达到5.93亿吨。"
            ).Tracks
        );

        Assert.Equal(Verdict.Met, track.Verdict);
    }
}
