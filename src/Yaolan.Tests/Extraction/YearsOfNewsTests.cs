using Xunit;
using Yaolan.Extraction;
using Yaolan.Tests.Normalization;

namespace Yaolan.Tests.Extraction;

/// <summary>News of a session and communiqués: which year they tell of and which they look ahead to.</summary>
public sealed class YearsOfNewsTests
{
    [Theory]
    [InlineData("明年主要预期目标是：生产总值增长6%。|建设高标准农田10万亩。", "actual 2022 target 2023 target 2023")]
    [InlineData("全省划定发展预期目标，生产总值增长6%。|建设高标准农田10万亩。", "actual 2022 target 2023 target 2023")]
    [InlineData("全省顺利完成预期目标，生产总值增长6%。|建设高标准农田10万亩。", "actual 2022 actual 2022 actual 2022")]
    [InlineData("会议强调，做好2023年经济工作意义重大。|建设高标准农田10万亩。", "actual 2022 target 2023")]
    [InlineData("会议要求，明年要抓好重点工作。|会议认为，今年生产总值增长5%。", "actual 2022 actual 2022")]
    [InlineData("会议总结2022年经济工作，部署2023年经济工作。|建设高标准农田10万亩。", "actual 2022 actual 2022")]
    public void The_news_of_a_meeting_turns_to_the_year_ahead_without_a_heading(string text, string expected)
    {
        var report = NormalizedText.Of(
            "湖南省委经济工作会议在长沙召开\n\n2022年12月21日，会议总结2022年经济工作，部署2023年经济工作。\n\n"
                + $"会议指出，2022年生产总值增长4.6%。\n\n{text.Replace("|", "\n\n", StringComparison.Ordinal)}"
        );

        Assert.Equal(
            expected,
            string.Join(' ', ExtractedText.Read(report).Select(found => $"{found.Status.Code()} {found.Period}"))
        );
    }

    [Theory]
    [InlineData("2022年一季度，全市攻坚克难。初步预计，生产总值增长7%。", "estimate 2022 一季度生产总值")]
    [InlineData("各位代表！2022年一季度，受疫情影响，生产总值下降7%。", "actual 2022 一季度生产总值")]
    [InlineData("2022年，全市将攻坚克难。生产总值增长7%。", "target 2022 生产总值")]
    public void What_the_year_brought_so_far_is_no_target_for_it(string told, string expected)
    {
        var report = NormalizedText.Of(
            "襄阳市人大二次会议开幕\n2022-04-22\n市政府工作报告回顾了2021年工作，对2022年工作进行部署。\n"
                + "襄阳市2021年稳中提质，全年生产总值达910.6亿元。\n"
                + $"2022年襄阳市发展的主要预期目标是：固定资产投资增长6%。\n{told}"
        );

        var found = ExtractedText.Read(report)[^1];
        Assert.Equal(expected, $"{found.Status.Code()} {found.Period} {found.Label}");
    }

    [Theory]
    [InlineData(
        "襄阳市人大五次会议开幕\n3月27日，会议听取了市政府工作报告。\n报告指出，2025年，襄阳全市经济社会发展主要预期目标是：生产总值增长5.5%。",
        "target 2025"
    )]
    [InlineData(
        "襄阳：2025年GDP力争突破3000亿元\n2月20日，襄阳市市长作政府工作报告。\n据悉，2024年，生产总值增长2.2%。\n"
            + "报告指出，今年是收官之年，襄阳将砥砺奋进，确保生产总值突破3000亿元。\n今年襄阳的主要预期目标是：生产总值增长5%。",
        "actual 2024 target 2025 target 2025"
    )]
    [InlineData(
        "襄阳市人大五次会议开幕\n3月27日，会议听取了市政府工作报告。\n报告指出，2024年，全市顺利完成主要目标，生产总值增长5.5%。",
        "actual 2024"
    )]
    public void News_that_tells_what_a_year_will_bring_sets_targets_for_it(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                ExtractedText.Read(NormalizedText.Of(text)).Select(found => $"{found.Status.Code()} {found.Period}")
            )
        );

    [Theory]
    [InlineData(
        "襄阳市人大五次会议隆重开幕\n发布时间：2025-02-11\n襄阳市第十八届人民代表大会第四次会议开幕。\n2024年是极不平凡的一年。全年生产总值增长3.5%。",
        "actual 2024"
    )]
    [InlineData(
        "襄阳市第十七届人民代表大会第六次会议隆重开幕\n2016年3月2日上午，会议在襄阳开幕，市长作政府工作报告。\n全年实现生产总值83亿元。",
        "actual 2015"
    )]
    [InlineData(
        "襄阳市人大一次会议开幕\n襄阳日报2013年1月25日讯 今天上午，会议开幕，市长作政府工作报告。\n今年的主要预期目标是，生产总值增长9.5%。",
        "target 2013"
    )]
    [InlineData(
        "襄阳市2023年财政决算草案\n2024年6月28日在市人大常委会第十八次会议上\n一、决算情况\n一般公共预算收入24亿元。",
        "actual 2023"
    )]
    [InlineData(
        "襄阳人大志\n会议听取了政府工作报告。1997年，生产总值90亿元，是1992年的4.7倍，比1992年增长3.7倍。",
        "actual 1997 actual 1997 actual 1993/1997"
    )]
    public void The_day_of_the_news_and_what_is_compared_tell_the_year_behind(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                ExtractedText.Read(NormalizedText.Of(text)).Select(found => $"{found.Status.Code()} {found.Period}")
            )
        );

    [Fact]
    public void News_without_headings_that_looks_back_first_turns_to_the_aims_of_the_year()
    {
        var report = NormalizedText.Of(
            "襄阳市委召开十届二次全会\n2013年2月6日\n会议总结该市去年经济社会发展情况，部署新一年各项工作。\n"
                + "过去的一年，生产总值增长8%。\n会议确定该市今年的奋斗目标是：固定资产投资增长13.5%以上。"
        );

        Assert.Equal(
            "actual 2012 target 2013",
            string.Join(' ', ExtractedText.Read(report).Select(found => $"{found.Status.Code()} {found.Period}"))
        );
    }

    [Theory]
    [InlineData(
        "合肥市2022年国民经济和社会发展统计公报\n\n合肥市统计局\n\n2023年4月3日",
        "statistical-communique",
        "2022"
    )]
    [InlineData("合肥市2022年政府工作报告\n\n2022年1月3日", "work-report", "2021")]
    [InlineData(
        "关于合肥市2022年国民经济和社会发展计划执行情况与2023年国民经济和社会发展计划草案的报告",
        "plan-report",
        "2022"
    )]
    [InlineData("2022年合肥市国民经济和社会发展统计公报\n\n2023年4月3日", "statistical-communique", "2022")]
    [InlineData("2022年合肥市经济运行简况\n\n2023年1月20日", "economic-review", "2022")]
    public void A_communique_is_of_the_year_in_its_title_not_of_the_day_it_came_out(
        string head,
        string kind,
        string period
    )
    {
        var report = NormalizedText.Of($"{head}\n\n一、综合\n\n全年地区生产总值增长3.5%。");

        Assert.Equal(
            (kind, period),
            (report.Metadata.Kind, Assert.Single(ExtractedText.Read(report)).Period.ToString())
        );
    }

    [Theory]
    [InlineData("2024年，到2027年高新技术企业达到2万家。今年生产总值增长5%。", "2027 2024")]
    [InlineData("2024年形势复杂，到2027年、到2027年都要努力。今年生产总值增长5%。", "2024")]
    public void A_year_to_come_is_not_the_year_of_the_text(string text, string periods) =>
        Assert.Equal(periods, ExtractedText.PeriodsIn($"成都市经济工作会议召开\n\n本报讯 会议在成都举行。\n\n{text}"));

    [Fact]
    public void News_of_a_meeting_tells_results_of_one_year_and_targets_of_the_next()
    {
        var report = NormalizedText.Of(
            "市委经济工作会议在平顶山召开\n\n12月28日，市委经济工作会议召开。\n\n会议指出，2024年，全市攻坚克难。生产总值增长5.3%。\n\n"
                + "会议强调，2025年是“十四五”规划收官之年，经济社会发展的主要预期目标是：生产总值增长6%左右。\n\n"
                + "会议要求，要抓好重点工作。新建高标准农田20万亩。"
        );
        var read = ExtractedText.Read(report);

        Assert.Equal(
            ["actual 2024", "target 2025", "target 2025"],
            read.Select(found => $"{found.Status.Code()} {found.Period}")
        );
    }

    [Theory]
    [InlineData("今年，全县工作的总体要求是争先进位，全年实现总产值3.4亿元。", "target 2024")]
    [InlineData("今年以来，全县按照总体要求攻坚克难，全年实现总产值3.4亿元。", "actual 2023")]
    public void The_news_of_a_session_sets_the_aims_of_this_year(string sentence, string expected)
    {
        var report = NormalizedText.Of(
            "云和县人大会议胜利召开\n\n来源：云和县 日期：2024-01-29\n\n1月28日上午，云和县召开第十五届人民代表大会第三次会议，会议听取了政府工作报告。\n\n"
                + $"会议指出，该县2023年实现总产值2.4亿元。{sentence}"
        );

        Assert.Equal(
            ["actual 2023", expected],
            ExtractedText.Read(report).Select(found => $"{found.Status.Code()} {found.Period}")
        );
    }

    [Fact]
    public void News_that_looked_back_on_a_year_and_named_the_next_tells_results_of_one_and_targets_of_the_other()
    {
        var report = NormalizedText.Of(
            "云和县第十五届人民代表大会第三次会议召开\n\n近日，在会上，县长张三作政府工作报告，回顾了2023年的政府工作，也提出了2024年的政府工作目标。\n\n"
                + "经初步预计，2023年全年实现生产总值163亿元。\n\n2024年，全县计划招引过亿项目20个。"
        );

        Assert.Equal(
            ["estimate 2023", "target 2024"],
            ExtractedText.Read(report).Select(found => $"{found.Status.Code()} {found.Period}")
        );
    }

    [Theory]
    [InlineData("2024年云和县政府工作报告列出民生实事清单", "会上列出清单。", "target 2024")]
    [InlineData("云和县完成2023年民生实事", "会上作了政府工作报告。", "actual 2023")]
    [InlineData("云和县两会与你有关", "2024年，全县的生活将有哪些新变化？", "target 2024")]
    [InlineData("云和县两会与你有关", "县长作政府工作报告，2024年怎么干？", "actual 2023")]
    public void News_of_works_to_come_sets_targets(string title, string sentence, string expected)
    {
        var report = NormalizedText.Of(
            $"{title}\n\n1月28日，云和县第十五届人民代表大会第三次会议开幕，县长张三作政府工作报告，回顾2023年工作、安排2024年工作。\n\n{sentence}\n\n新建幼儿园5所。"
        );

        Assert.Equal(
            expected,
            Assert.Single(ExtractedText.Read(report).Select(found => $"{found.Status.Code()} {found.Period}"))
        );
    }

    [Theory]
    [InlineData("2024年，全县将做强产业，外贸出口增长6%。", "actual 2023 target 2024 target 2024")]
    [InlineData("2024年，全县做强产业，外贸出口增长6%。", "actual 2023 actual 2024 actual 2024")]
    public void News_that_says_what_a_year_will_bring_does_not_look_back_on_it(string sentence, string expected)
    {
        var report = NormalizedText.Of(
            "云和县2024年生产总值增长目标6%左右\n\n1月26日，云和县第十五届人民代表大会第三次会议开幕，县长张三作政府工作报告。\n\n"
                + "报告提到，2023年云和县生产总值达到337亿元。\n\n对于2024年主要预期目标，报告提到，生产总值增长6%左右。\n\n"
                + sentence
        );

        Assert.Equal(
            expected,
            string.Join(' ', ExtractedText.Read(report).Select(found => $"{found.Status.Code()} {found.Period}"))
        );
    }

    [Fact]
    public void A_day_alone_on_its_line_opens_no_section()
    {
        var report = NormalizedText.Of(
            "某某云报平台\n看更多精彩!\n2024年01月29日\n盐都区十八届人大三次会议开幕\n张三作政府工作报告\n\n"
                + "1月28日，盐都区十八届人大三次会议隆重开幕。\n2023年，全市预计实现地区生产总值806亿元。"
        );

        var read = Assert.Single(ExtractedText.Read(report));
        Assert.Equal(("estimate", "320903"), (read.Status.Code(), report.Metadata.Area));
    }
}
