using Xunit;
using Yaolan.Content;
using Yaolan.Extraction;
using Yaolan.Tests.Normalization;

namespace Yaolan.Tests.Extraction;

/// <summary>A review of one year and of five: the words that a paragraph begins with tell which it speaks of.</summary>
public sealed class YearsOfParagraphsTests
{
    private const string Head = "政府工作报告\n——2023年1月15日在襄阳市第十八届人民代表大会第二次会议上";

    [Theory]
    [InlineData("2022年，|新建学校12所。", "2022")]
    [InlineData("过去五年，|新建学校12所。", "2018/2022")]
    [InlineData("过去五年极不寻常。\n\n——民生持续改善。|新建学校12所。", "2018/2022")]
    [InlineData("过去五年极不寻常。\n\n——民生持续改善。|常住人口城镇化率提高到65.2%。", "2022")]
    [InlineData("过去五年极不寻常。\n\n——民生持续改善。|高速铁路里程从2.5万公里增加到4.2万公里。", "2017 2022")]
    [InlineData("过去五年极不寻常。\n\n2022年，全市上下攻坚克难。|新建学校12所。", "2022")]
    [InlineData("过去五年极不寻常。\n\n2022年，地区生产总值增长4%。\n\n|新建学校12所。", "2022 2022")]
    [InlineData("过去五年极不寻常。\n\n各位代表！刚刚过去的2022年，农田建成12万亩。\n\n|新建学校12所。", "2022 2022")]
    [InlineData("过去五年极不寻常。\n\n各位代表！过去五年，|新建学校12所。", "2018/2022")]
    [InlineData("过去五年极不寻常。\n\n两年新增投资4万亿元。|近两年新增投资2万亿元。", "2018/2022 2021/2022")]
    [InlineData("“十三五”时期，|地区生产总值年均增长6.2%。", "2016/2020")]
    [InlineData(
        "五年来，我们攻坚克难。\n\n2022年占比较2017年提高4个百分点。|新建学校12所，产值年均增长20%。",
        "2018/2022 2018/2022 2018/2022"
    )]
    [InlineData("五年来，我们攻坚克难。\n\n2022年占比提高4个百分点。|新建学校12所。", "2022 2022")]
    [InlineData(
        "这是城乡面貌深刻变化的五年。\n\n|新建学校12所，森林覆盖率提高3个百分点、稳居全省第一。",
        "2018/2022 2018/2022 2022"
    )]
    [InlineData("过去五年极不寻常。\n\n——民生持续改善。|全年生产总值增长4%，全国的位次提升1位。", "2022 2022")]
    [InlineData(
        "过去五年极不寻常。\n\n——民生持续改善。|农村劳动力转移就业5万人，粮食总产量连续9年保持在100万吨以上。",
        "2018/2022 2022"
    )]
    [InlineData(
        "2022年，生产总值增长4%。\n\n各位代表！2022年是收官之年。五年来，我们砥砺奋进。\n\n——基础提升。|高铁里程由211公里增至305公里，旅客增长34%。",
        "2022 2017 2022 2018/2022"
    )]
    [InlineData(
        "2022年，生产总值增长4%。\n\n各位代表！2022年是收官之年。回望过去五年，我们砥砺奋进。\n\n（一）基础提升。|新建学校12所。",
        "2022 2018/2022"
    )]
    public void The_lead_of_a_paragraph_says_of_which_years(string text, string periods)
    {
        foreach (var heading in new[] { "一、过去一年和五年工作回顾", "一、2022年及过去五年工作回顾" })
            Assert.Equal(
                periods,
                ExtractedText.PeriodsIn($"{Head}\n\n{heading}\n\n{text.Replace("|", "", StringComparison.Ordinal)}")
            );
    }

    [Theory]
    [InlineData("比2018年（下同）", "2022 2019/2022 2019/2022 2022 2019/2022")]
    [InlineData("比2018年", "2022 2019/2022 2022 2022 2022")]
    public void What_is_compared_with_a_year_from_there_on_is_of_the_years_since(string compared, string periods) =>
        Assert.Equal(
            periods,
            ExtractedText.PeriodsIn(
                $"{Head}\n\n一、本届政府工作回顾\n\n2022年，生产总值340亿元，{compared}增长47.7%；固定资产投资增长125.1%；财政收入同比增长5%。\n\n"
                    + "2022年，工业增加值增长51%。"
            )
        );

    [Theory]
    [InlineData("同比分别下降8.6%、11.2%", "2022 2022")]
    [InlineData("分别下降8.6%、11.2%", "2019/2022 2019/2022")]
    public void What_moved_since_the_year_before_is_of_the_last_year_in_a_list_too(string moved, string periods) =>
        Assert.Equal(
            periods,
            ExtractedText.PeriodsIn($"{Head}\n\n一、过去四年政府工作回顾\n\nPM10、PM2.5平均浓度{moved}。")
        );

    [Fact]
    public void A_term_of_four_years_is_of_four_years() =>
        Assert.Equal(
            "2022 2019/2022",
            ExtractedText.PeriodsIn($"{Head}\n\n一、过去四年政府工作回顾\n\n2022年生产总值26亿元，年均增长11%。")
        );

    [Fact]
    public void What_the_years_ahead_are_to_bring_is_not_of_the_years_that_the_heading_looks_back_on() =>
        Assert.Equal(
            "2019/2022 2023/2027 2023/2027",
            ExtractedText.PeriodsIn(
                $"{Head}\n\n一、过去四年政府工作回顾\n\n生产总值年均增长11%。\n\n今后五年的主要奋斗目标是：生产总值年均增长6%左右；财政收入年均增长8%。"
            )
        );

    [Fact]
    public void Below_a_heading_of_a_plan_and_its_last_year_paragraphs_follow_that_of_the_year() =>
        Assert.Equal(
            "2016/2020 2020 2020",
            ExtractedText.PeriodsIn(
                "政府工作报告\n——2021年1月15日在襄阳市第十七届人民代表大会第六次会议上\n\n一、“十三五”时期和2020年工作回顾\n\n"
                    + "“十三五”时期，新建学校60所。\n\n2020年，地区生产总值增长4%。\n\n新建学校12所。"
            )
        );

    [Theory]
    [InlineData("回眸“十三五”", "2016/2020")]
    [InlineData("谋划“十四五”", "2020")]
    public void A_heading_of_the_plan_that_ended_dates_what_it_brought(string heading, string period) =>
        Assert.Equal(
            period,
            ExtractedText.PeriodsIn(
                "政府工作报告\n——2021年1月15日在襄阳市第十七届人民代表大会第六次会议上\n\n"
                    + $"一、2020年工作回顾\n\n（一）{heading}\n\n新建学校60所。"
            )
        );

    [Theory]
    [InlineData("“十四五”时期发展的主要考虑", "target 2021/2025")]
    [InlineData("“十三五”时期发展的主要成就", "actual 2016/2020")]
    [InlineData("“十四五”主要目标任务", "target 2021/2025")]
    [InlineData("实现“十四五”良好开局的目标任务", "target 2021")]
    [InlineData("关于第十四个五年规划纲要草案的说明", "target 2021/2025")]
    public void A_heading_that_names_a_plan_opens_a_section_of_its_years(string heading, string expected)
    {
        var report = NormalizedText.Of(
            "政府工作报告\n——2021年1月15日在襄阳市第十七届人民代表大会第六次会议上\n\n一、2020年工作\n\n生产总值增长4%。\n\n"
                + $"二、{heading}\n\n生产总值累计增长6.2%。\n\n三、2021年工作安排\n\n生产总值增长8%。"
        );

        Assert.Equal(
            expected,
            ExtractedText.Read(report).Select(found => $"{found.Status.Code()} {found.Period}").ElementAt(1)
        );
    }

    [Theory]
    [InlineData(
        "回望“十三五”这极不平凡的五年，我们砥砺奋进。|——这五年，产业升级。新建学校60所，能耗下降17%。",
        "2016/2020 2016/2020"
    )]
    [InlineData("回望“十三五”，我们砥砺奋进。|产业升级。新建学校60所。", "2016/2020")]
    [InlineData("——这五年，产业升级。产值从400亿元提高到800亿元。", "2015 2020")]
    [InlineData("这五年，企业增长4.9倍、居全省第5位。", "2016/2020 2020")]
    [InlineData("这五年，生产总值年均增长6%、高于全国0.3个百分点。", "2016/2020 2016/2020")]
    [InlineData("这五年，生产总值2020年增长6%、高于全国0.3个百分点。", "2020 2020")]
    [InlineData("回望“十二五”，我们砥砺奋进。|产业升级。新建学校60所。", "2020")]
    [InlineData("贯彻“十三五”规划这一部署，我们砥砺奋进。|产业升级。新建学校60所。", "2020")]
    public void Words_that_look_back_on_the_plan_behind_date_the_list_below_them(string text, string periods) =>
        Assert.Equal(
            periods,
            ExtractedText.PeriodsIn(
                "政府工作报告\n——2021年1月15日在襄阳市第十七届人民代表大会第六次会议上\n\n"
                    + "一、2020年工作和“十三五”发展回顾\n\n全市上下攻坚克难。\n\n"
                    + text.Replace("|", "\n\n", StringComparison.Ordinal)
            )
        );

    [Theory]
    [InlineData("“十四五”时期是关键时期。|今后五年，生产总值年均增长5%左右。", "target 2021/2025")]
    [InlineData("2021年是开局之年。|生产总值增长5%左右。", "target 2021")]
    [InlineData("“十三五”时期极不平凡。|生产总值年均增长5%左右。", "actual 2016/2020")]
    [InlineData("2021年规划已经印发。|生产总值增长5%左右。", "actual 2020")]
    public void Below_a_heading_that_tells_nothing_the_first_words_turn_to_what_is_ahead(string text, string expected)
    {
        var report = NormalizedText.Of(
            "政府工作报告\n——2021年1月15日在襄阳市第十七届人民代表大会第六次会议上\n\n一、一年接着一年干\n\n生产总值增长4%。\n\n"
                + $"二、一张蓝图绘到底\n\n{text.Replace("|", "\n\n", StringComparison.Ordinal)}"
        );

        Assert.Equal(
            $"actual 2020 {expected}",
            string.Join(' ', ExtractedText.Read(report).Select(found => $"{found.Status.Code()} {found.Period}"))
        );
    }

    [Theory]
    [InlineData("《纲要（草案）》明确了指标：生产总值年均增长5%左右，森林覆盖率45%。", "2021/2025 2025")]
    [InlineData("奋斗目标是：生产总值年均增长5%左右，森林覆盖率45%。", "2021/2025 2021")]
    [InlineData("今年目标是：生产总值增长5%左右，森林覆盖率45%。", "2021 2021")]
    public void What_the_outline_of_a_plan_sets_is_of_the_plan(string text, string periods) =>
        Assert.Equal(
            periods,
            ExtractedText.PeriodsIn(
                "政府工作报告\n——2021年1月15日在襄阳市第十七届人民代表大会第六次会议上\n\n"
                    + $"一、2020年工作回顾\n\n全市上下攻坚克难。\n\n二、“十四五”时期目标任务和2021年工作安排\n\n{text}"
            )
        );

    [Fact]
    public void A_paragraph_on_the_plan_that_ended_looks_back_among_the_aims_of_the_next()
    {
        var report = NormalizedText.Of(
            "政府工作报告\n——2021年1月15日在襄阳市第十七届人民代表大会第六次会议上\n\n一、2020年工作回顾\n\n生产总值增长4%。\n\n"
                + "二、关于第十四个五年规划纲要草案的说明\n\n“十三五”时期，成就来之不易。生产总值从1万亿元增加到1.4万亿元。\n\n"
                + "到2025年，生产总值达到2万亿元。"
        );

        Assert.Equal(
            ["actual 2020", "actual 2015", "actual 2020", "target 2025"],
            ExtractedText.Read(report).Select(found => $"{found.Status.Code()} {found.Period}")
        );
    }

    [Theory]
    [InlineData("预计全年接待游客300万人次。", "estimate")]
    [InlineData("地区生产总值预计增长6.5%。", "estimate")]
    [InlineData("人均预期寿命预计达79岁。", "actual")]
    public void Only_a_year_that_is_not_closed_makes_what_is_about_so_much_an_estimate(string text, string status)
    {
        var report = NormalizedText.Of($"{Head}\n\n一、2022年工作回顾\n\n{text}\n\n财政收入增长5%左右。");

        Assert.Equal(status, ExtractedText.Read(report)[^1].Status.Code());
    }

    [Theory]
    [InlineData("“十三五”时期是极不平凡的五年，我们砥砺前行。|新建学校60所。", "actual 2016/2020")]
    [InlineData("过去五年，生产总值年均增长6%，城镇化率提高到60%。", "actual 2016/2020 actual 2020")]
    [InlineData("过去五年极不平凡。|林草产业总产值突破800亿元、增长46%。", "actual 2020 actual 2016/2020")]
    [InlineData("过去五年极不平凡。|根据“十四五”规划纲要，生产总值年均增长5%左右。", "target 2021/2025")]
    [InlineData("“十四五”时期是关键时期。|（一）建设创新强市|研发投入强度达到3%以上。", "target 2025")]
    [InlineData(
        "过去五年极不平凡。|今后五年，生产总值年均增长5%左右。|新建学校60所。",
        "target 2021/2025 target 2021/2025"
    )]
    [InlineData("“十四五”时期是关键时期。|三、2021年重点工作|新建学校12所。", "target 2021")]
    public void Below_a_heading_of_the_plan_behind_and_the_plan_ahead_paragraphs_tell_which(
        string text,
        string expected
    )
    {
        var report = NormalizedText.Of(
            "政府工作报告\n——2021年1月15日在襄阳市第十七届人民代表大会第六次会议上\n\n一、2020年工作回顾\n\n全年新建公园3个。\n\n"
                + "二、“十三五”时期发展成就和“十四五”时期主要目标任务\n\n"
                + text.Replace("|", "\n\n", StringComparison.Ordinal)
        );

        Assert.Equal(
            $"actual 2020 {expected}",
            string.Join(' ', ExtractedText.Read(report).Select(found => $"{found.Status.Code()} {found.Period}"))
        );
    }

    [Theory]
    [InlineData("机械化率达到95%，高于全国平均水平18个百分点。", "2022 2022")]
    [InlineData("生产总值增速高于全国1.2个百分点。", "2018/2022")]
    [InlineData("生产总值达到1.2万亿元、增长19.8%。", "2022 2018/2022")]
    [InlineData("生产总值达到1.2万亿元，比上年增长5%。", "2022 2022")]
    [InlineData("国有企业由66户整合至12户。", "2017 2022")]
    [InlineData("退役军人、残疾人新增就业均超2万人。", "2018/2022 2018/2022")]
    [InlineData("一般公共预算收支累计分别突破1000亿元、4000亿元。", "2018/2022 2018/2022")]
    [InlineData("农村劳动力外出务工61万人次，博物馆接待观众45余万人次。", "2018/2022 2018/2022")]
    [InlineData("年接待游客30万人次，参加医保43万人次，客运服务突破50万人次。", "2022 2022 2022")]
    [InlineData("上市公司增至88家，实际使用外资263亿美元。", "2022 2018/2022")]
    [InlineData("上市公司增至88家，实际使用外资26亿美元、增长8%。", "2022 2022 2018/2022")]
    [InlineData("实际使用外资达到26亿美元，生产总值增长4%。", "2022 2018/2022")]
    [InlineData("创建了5个产业集群、居中部第1，新增冠军企业22家、居全国第6。", "2018/2022 2022 2018/2022 2022")]
    [InlineData("引进项目160个、总投资超1万亿元。", "2018/2022 2018/2022")]
    [InlineData("企业达到160家、总投资超1万亿元。", "2022 2022")]
    [InlineData("消除易积水点位29处，流域生态补水13亿立方米。", "2018/2022 2018/2022")]
    [InlineData("轨道交通线路新建7条、通车里程超400公里。", "2018/2022 2022")]
    public void Where_a_paragraph_says_that_it_is_of_five_years_its_growth_is_theirs(string text, string periods) =>
        Assert.Equal(periods, ExtractedText.PeriodsIn($"{Head}\n\n一、工作回顾\n\n过去五年极不寻常。{text}"));

    [Theory]
    [InlineData("实现生产总值1000亿元，在建装机2860万千瓦。", "2022 2022")]
    [InlineData("累计实现税收1000亿元。", "2018/2022")]
    [InlineData("2022年，生产总值增长4%。\n\n新建学校12所。", "2022 2018/2022")]
    [InlineData("刚刚过去的2022年，各项任务全面完成。生产总值增长4%。\n\n新建学校12所。", "2022 2018/2022")]
    [InlineData(
        "各位代表！过去的2022年是极不平凡的一年。生产总值增长4%。新建学校12所。\n\n建成道路9条。",
        "2022 2022 2018/2022"
    )]
    [InlineData("铁路里程新增170公里、突破700公里。", "2018/2022 2022")]
    [InlineData("进出口连续两年过万亿元，外商投资累计达到15亿美元。", "2022")]
    [InlineData("新材料产值增长1.9倍。\n\n刚刚过去的2022年，生产总值增长4%。", "2018/2022 2022")]
    [InlineData("新材料产值比上年增长9%。\n\n刚刚过去的2022年，生产总值增长4%。", "2022 2022")]
    [InlineData("新材料产值增长9%。", "2022")]
    [InlineData("工业利润下降9%。", "2018/2022")]
    [InlineData("我们也清醒地看到，工业利润下降9%。", "2022")]
    [InlineData("2022年是开局之年。新建学校12所，生产总值年均增长7%。", "2018/2022 2018/2022")]
    [InlineData("2022年是开局之年。新建学校12所，生产总值增长7%。", "2022 2022")]
    [InlineData(
        "——过去五年极不寻常。\n\n刚刚过去的2022年，生产总值增长4%。\n\n民间投资增长3%，新建学校12所。",
        "2022 2022 2022"
    )]
    [InlineData("——过去五年极不寻常。\n\n2022年，生产总值增长4%。\n\n新建学校12所。", "2022 2018/2022")]
    [InlineData("累计完成造林30万亩、种草6万亩，均居全省首位。", "2018/2022 2018/2022 2022 2022")]
    [InlineData("造林面积30万亩、种草面积6万亩，均居全省首位。", "2022 2022 2022 2022")]
    [InlineData("累计为29个省份保供煤炭35亿吨、居全国首位。", "2018/2022 2018/2022 2022")]
    [InlineData("五年生产原煤65亿吨，占全国三成。", "2018/2022 2018/2022")]
    [InlineData("生产能力65亿吨，占全国三成。", "2022 2022")]
    [InlineData("五年新建学校、生产能力提高到65亿吨。", "2022")]
    [InlineData("软信产业新增从业人员29万人、企业1.8万家。", "2018/2022 2018/2022")]
    [InlineData("软信产业从业人员29万人、企业1.8万家。", "2022 2022")]
    [InlineData("新改建道路23条共41公里，道路总长共410公里。", "2018/2022 2018/2022 2022")]
    [InlineData("4.6万户、14万居民喜迁新居。", "2018/2022 2018/2022")]
    // What a later clause compares with one year: the villages are of all of them, taxes of the last like what follows.
    [InlineData("43个贫困村全部出列，贫困户人均收入达1.6万元，是2017年的3.9倍。", "2018/2022 2022 2022")]
    [InlineData("实现税收80亿元，财政收入50亿元，是2017年的1.2倍。", "2022 2022 2022")]
    [InlineData("接待游客1800万人次、旅游收入120亿元，分别是2017年的1.8倍、2.1倍。", "2022 2022 2022 2022")]
    [InlineData("过去五年极不寻常。接待游客1800万人次，旅游收入120亿元，是2017年的2倍。", "2022 2022 2022")]
    [InlineData("过去五年，交通改善。完成交通投资201亿元，通车里程达164公里，是2017年的1.7倍。", "2018/2022 2022 2022")]
    [InlineData("公共图书馆年均服务群众90万人次。", "2018/2022")]
    [InlineData("公共图书馆服务群众90万人次。", "2022")]
    [InlineData("PM2.5年均浓度30微克/立方米。", "2022")]
    [InlineData("更新加装电梯120台，增设充电桩300个，3人当选院士。", "2018/2022 2018/2022 2018/2022")]
    public void In_a_review_of_five_years_sums_are_told_from_what_the_last_of_them_had(string text, string periods) =>
        Assert.Equal(periods, ExtractedText.PeriodsIn($"{Head}\n\n一、过去五年工作回顾\n\n{text}"));

    [Theory]
    [InlineData("2023年全市经济社会发展的主要预期目标：生产总值增长6%。新建学校12所。", "target target")]
    [InlineData("二○二三年主要目标是：生产总值增长6%。", "target")]
    [InlineData("今年主要预期目标：生产总值增长6%。", "target")]
    [InlineData("2022年主要预期目标完成情况：生产总值增长6%。", "actual")]
    public void A_paragraph_that_sets_targets_needs_no_heading(string text, string statuses)
    {
        var report = NormalizedText.Of($"{Head}\n\n一、工作回顾\n\n{text}");
        var read = ObservationExtractor.Read(
            new ReportDocument(report.Metadata, report.Blocks, "seed"),
            NormalizedText.Vocabulary
        );

        Assert.Equal(statuses, string.Join(' ', read.Observations.Select(found => found.Status.Code())));
    }

    [Theory]
    [InlineData("政府工作报告（2016年） 2016年1月25日在襄阳市第十八届人民代表大会第二次会议上 市长 李明")]
    [InlineData("襄阳市政府工作报告\n2016年1月25日在襄阳市第十八届人民代表大会第二次会议上")]
    public void A_report_without_headings_sets_targets_for_the_year_it_was_given_in(string head)
    {
        var report = NormalizedText.Of(
            $"{head}\n\n各位代表，现在报告工作。\n\n过去一年，生产总值增长7%，稳步前进。\n\n2016年，预期生产总值增长8%，努力实现。"
        );
        var read = ObservationExtractor.Read(
            new ReportDocument(report.Metadata, report.Blocks, "seed"),
            NormalizedText.Vocabulary
        );

        Assert.Equal(
            ["actual 2015", "target 2016"],
            read.Observations.Select(found => $"{found.Status.Code()} {found.Period}")
        );
    }

    [Theory]
    [InlineData(
        "政府工作报告",
        "一、上半年工作情况",
        "上半年地区生产总值 actual none;城镇新增就业 target urban_new_jobs"
    )]
    [InlineData(
        "2023年上半年工作报告",
        "一、工作情况",
        "上半年地区生产总值 actual none;城镇新增就业 target urban_new_jobs"
    )]
    [InlineData("政府工作报告", "一、工作回顾", "地区生产总值 actual gdp;城镇新增就业 target urban_new_jobs")]
    public void What_half_a_year_brought_is_no_result_of_the_year(string title, string heading, string expected)
    {
        var report = NormalizedText.Of(
            $"襄阳市{title}\n——2023年8月15日在襄阳市第十八届人民代表大会常务委员会第十次会议上\n\n{heading}\n\n"
                + "地区生产总值增长6.4%。\n\n二、下半年工作安排\n\n力争城镇新增就业9万人。"
        );
        var read = ObservationExtractor.Read(
            new ReportDocument(report.Metadata, report.Blocks, "seed"),
            NormalizedText.Vocabulary
        );

        Assert.Equal(
            expected,
            string.Join(
                ';',
                read.Observations.Select(found => $"{found.Label} {found.Status.Code()} {found.Indicator ?? "none"}")
            )
        );
    }

    [Fact]
    public void A_list_of_dashes_goes_on_with_the_years_of_the_paragraph_before() =>
        Assert.Equal(
            "2022 2018/2022 2017 2022 2021 2022",
            ExtractedText.PeriodsIn(
                $"{Head}\n\n一、2022年和“十四五”以来工作回顾\n\n2022年，生产总值增长4%。\n\n过去五年，生产总值年均增长5%。\n\n"
                    + "——创新提速。技术合同成交额由265亿元增至880亿元。\n\n政府自身建设加强。全年办件量由5万件增至6万件。"
            )
        );

    [Theory]
    [InlineData("二、对今年政府工作的建议", "2023")]
    [InlineData("二、重点工作成效", "2022")]
    public void What_five_years_did_ends_with_the_section(string next, string period) =>
        Assert.Equal(
            period,
            ExtractedText.PeriodsIn(
                $"{Head}\n\n一、过去一年和五年工作回顾\n\n过去五年极不寻常。\n\n{next}\n\n新建学校12所。"
            )
        );
}
