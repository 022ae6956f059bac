using Xunit;
using Yaolan.Normalization;

namespace Yaolan.Tests.Normalization;

/// <summary>Title, day and years, from the many ways in which heads are written and pasted.</summary>
public sealed class HeadTests
{
    [Theory]
    [InlineData("政府工作报告\n（二〇二四年一月二十八日）\n襄阳市市长 张三", "政府工作报告", "2024-01-28")]
    [InlineData("政府工作报告\n襄阳市人民政府市长 张三\n（2024.01.28）", "政府工作报告", "2024-01-28")]
    [InlineData("襄阳市政府工作报告（摘要）\n2024-01-28", "襄阳市政府工作报告（摘要）", "2024-01-28")]
    [InlineData("政府工作报告\n２０２４年１月２８日", "政府工作报告", "2024-01-28")]
    [InlineData("政府工作报告\n——在襄阳市第十八届人民代表大会第三次会议上\n（2024年1月）", "政府工作报告", null)]
    [InlineData("政府工作报告\n——2023年12月28日在襄阳市第十八届人民代表大会上", "政府工作报告", "2023-12-28")]
    [InlineData("襄阳市政府工作报告\n发布时间：2024-02-05 10:20 来源：襄阳日报 点击：234", "襄阳市政府工作报告", null)]
    [InlineData(
        "发布时间：2024-02-05 10:20 浏览次数：12 字体：大 中 小\n襄阳市政府工作报告\n——2024年1月28日在襄阳市第十八届人民代表大会上",
        "襄阳市政府工作报告",
        "2024-01-28"
    )]
    [InlineData(
        "襄阳市人民政府网  首页 > 政务公开 > 政府工作报告\n襄阳市政府工作报告\n——2024年1月28日在襄阳市第十八届人民代表大会上",
        "襄阳市政府工作报告",
        "2024-01-28"
    )]
    [InlineData("襄政发〔2024〕3号\n襄阳市政府工作报告\n（2024年1月28日）", "襄阳市政府工作报告", "2024-01-28")]
    [InlineData(
        "2024年襄阳市人民政府工作报告\n2024年02月10日 07时41分\n来源:\n襄阳日报\n分享：\n2024年1月28日在襄阳市第十八届人民代表大会第三次会议上",
        "2024年襄阳市人民政府工作报告",
        "2024-01-28"
    )]
    [InlineData(
        "下载\n打印\n【字号：\n加大\n还原\n减小\n】\n2024年襄阳市政府工作报告\n——二〇二四年一月二十八日在襄阳市第十八届人民代表大会上\n来源：襄阳日报\n时间：2024-02-10",
        "2024年襄阳市政府工作报告",
        "2024-01-28"
    )]
    [InlineData(
        "索引号：011-2024-001\n发布机构：市政府办公室\n成文日期：2024-01-28\n襄阳市政府工作报告",
        "襄阳市政府工作报告",
        null
    )]
    [InlineData(
        "当前位置：\n首页\n>\n政务公开\n要闻\n2024年襄阳市政府工作报告\n发表时间：\n2024-02-01 09:45\n来源：\n襄阳日报客户端\n阅读量：\n"
            + "【字体：\n小\n大\n】\n政府工作报告\n——2024年1月28日在襄阳市第十八届人民代表大会第三次会议上\n市长 张三",
        "2024年襄阳市政府工作报告",
        "2024-01-28"
    )]
    [InlineData(
        "张三作政府工作报告。襄阳日报记者 李四 摄\n襄阳市政府工作报告\n（2024年1月28日在襄阳市第十八届人民代表大会第三次会议上）",
        "襄阳市政府工作报告",
        "2024-01-28"
    )]
    [InlineData("襄阳市\n政府工作报告\n2024年1月28日", "襄阳市 政府工作报告", "2024-01-28")]
    [InlineData("襄阳市政府工作报告\n张三\n2024年1月28日", "襄阳市政府工作报告", "2024-01-28")]
    [InlineData(
        "• 无障碍\n• 长辈版\n索引号：011-2024-001\n发布机构：市政府办公室\n名称：襄阳市政府工作报告 文号：无\n发布日期：2024-02-01\n"
            + "襄阳市政府工作报告\n发布时间：2024-02-01 来源：市政府\n——2024年1月28日在襄阳市第十八届人民代表大会第三次会议上\n市长 张三",
        "襄阳市政府工作报告",
        "2024-01-28"
    )]
    [InlineData(
        "襄阳市政府工作报告\n――2024年1月28日在襄阳市第十八届人民代表大会上",
        "襄阳市政府工作报告",
        "2024-01-28"
    )]
    [InlineData("政府工作报告\n──2024年1月28日在襄阳市第十八届人民代表大会上", "政府工作报告", "2024-01-28")]
    [InlineData(
        "襄阳市长作政府工作报告\nhttp://news.example.cn 2024年01月28日09:10 襄阳新闻网\n襄阳市长作政府工作报告\n点击此处查看全部新闻图片",
        "襄阳市长作政府工作报告",
        null
    )]
    public void A_head_gives_title_day_and_years(string head, string title, string? date)
    {
        var report = NormalizedText.Of($"{head}\n{Text("一、过去一年工作回顾", "二、今年工作安排")}").Metadata;

        Assert.Equal((title, date), (report.Title, report.Date));
        Assert.Equal(("2023", 2024), ($"{report.ReviewYear}", report.OutlookYear));
    }

    [Theory]
    [InlineData("您的位置:\n首页\n>\n某地要闻\n某地要闻\n", "\n来源：襄阳日报\n2024-02-03 09:02:33\n【字体：\n大\n】")]
    [InlineData(
        "分享:\n襄阳市政府工作报告\n首页\n>\n政务公开\n>\n市政府工作报告\n",
        "\n时间：\n2024-02-02 09:20\n来源：\n襄阳市人民政府"
    )]
    [InlineData("襄阳市政府工作报告\n2024年1月28日在襄阳市第十八届人民代表大会第三次会议上 襄阳市市长 殷明\n", "")]
    public void The_way_to_the_page_and_a_title_given_twice_are_no_part_of_the_head(string above, string below)
    {
        var report = NormalizedText.Of(
            $"{above}襄阳市政府工作报告{below}\n——2024年1月28日在襄阳市第十八届人民代表大会第三次会议上\n襄阳市市长 殷明\n"
                + Text("一、工作回顾", "二、2024年工作安排")
        );

        Assert.Equal(
            ("襄阳市政府工作报告", "殷明", "2024-01-28"),
            (report.Metadata.Title, report.Metadata.Speaker?.Name, report.Metadata.Date)
        );
        Assert.DoesNotContain(report.Blocks, block => block.Text is "首页" or "某地要闻" or "市政府工作报告");
    }

    [Fact]
    public void The_buttons_of_the_page_and_the_line_of_the_speaker_head_no_section()
    {
        var report = NormalizedText.Of(
            "下载\n打印\n【字体：\n大\n中\n小\n】\n襄阳市政府工作报告\n——2024年1月28日在襄阳市第十八届人民代表大会第三次会议上\n"
                + "来源：襄阳日报\n时间：2024-02-05\n襄阳市市长 张三\n各位代表：\n"
                + $"{Text("一、工作回顾", "二、2024年工作安排")}\n相关报道："
        );

        Assert.Equal(
            ("张三", "来源：襄阳日报；时间：2024-02-05"),
            (report.Metadata.Speaker?.Name, report.Metadata.Byline)
        );
        var review = Assert.Single(report.Blocks, block => block.Text.Contains("5.6%", StringComparison.Ordinal));
        Assert.Equal("review", review.Section);
        Assert.DoesNotContain(report.Blocks, block => block.Text is "下载" or "大" or "】" or "相关报道：");
    }

    [Theory]
    [InlineData("1月28日，襄阳市第十八届人民代表大会第三次会议开幕，市长张三作政府工作报告。", "2024-01-28")]
    [InlineData("本报讯 1月28日上午，市十八届人大三次会议开幕。", "2024-01-28")]
    [InlineData("12月28日，襄阳市第十八届人民代表大会第三次会议召开。", "2023-12-28")]
    [InlineData("1月28日，我市首条地铁开通。", null)]
    [InlineData("2月30日，襄阳市第十八届人民代表大会第三次会议开幕。", null)]
    public void A_day_without_its_year_in_the_first_sentence_is_of_the_report(string sentence, string? date)
    {
        var report = NormalizedText
            .Of($"2024年襄阳市政府工作报告（摘登）\n{sentence}\n{Text("一、2023年工作回顾", "二、2024年工作安排")}")
            .Metadata;

        Assert.Equal(date, report.Date);
        Assert.Equal(date is not null, report.Inferred.Contains("date", StringComparer.Ordinal));
    }

    [Fact]
    public void A_new_government_that_speaks_in_autumn_looks_back_on_five_years_and_ahead_from_the_next()
    {
        var report = NormalizedText
            .Of(
                "襄阳市政府工作报告\n——2021年9月28日在襄阳市第十八届人民代表大会第一次会议上\n"
                    + Text("一、过去五年工作回顾", "二、今后五年的奋斗目标\n到2026年的主要目标是：")
            )
            .Metadata;

        Assert.Equal(("2017/2021", 2022), ($"{report.ReviewYear}", report.OutlookYear));
    }

    [Theory]
    [InlineData("一、关于2023年的主要工作")]
    [InlineData("一、2023年全市经济社会发展主要成就")]
    [InlineData("一、砥砺奋进的2023年")]
    public void A_heading_that_names_the_last_year_looks_back_whatever_its_words(string heading)
    {
        var report = NormalizedText.Of(
            $"襄阳市政府工作报告\n——2024年1月28日在襄阳市第十八届人民代表大会上\n{Text(heading, "二、2024年工作安排")}"
        );

        Assert.Equal(("2023", 2024), ($"{report.Metadata.ReviewYear}", report.Metadata.OutlookYear));
        var review = Assert.Single(report.Blocks, block => block.Text.Contains("5.6%", StringComparison.Ordinal));
        Assert.Equal("review", review.Section);
    }

    [Theory]
    [InlineData("（2024年1月28日）\n", "一、2023年主要工作", "二、下一步工作安排", "2023", 2024)]
    [InlineData("", "一、2023年主要工作", "二、今年工作安排", "2023", 2024)]
    [InlineData("（2023年1月28日）\n", "一、2023年主要工作", "二、保障措施", "2022", 2023)]
    [InlineData("", "一、工作回顾", "二、2023年主要工作", "2022", 2023)]
    public void A_year_of_work_named_first_is_over_where_the_next_one_follows_or_the_report_was_given_in_it(
        string day,
        string first,
        string second,
        string review,
        int year
    )
    {
        var report = NormalizedText.Of($"政府工作报告\n{day}{Text(first, second)}").Metadata;

        Assert.Equal((review, year), ($"{report.ReviewYear}", report.OutlookYear));
    }

    [Fact]
    public void News_names_who_gave_the_report_not_who_presided_and_not_the_session_of_the_year_before()
    {
        var report = NormalizedText
            .Of(
                "襄阳市召开大会\n阳光明媚，春意盎然，市会议中心座无虚席。\n会议由市人大主任李四主持，王五、赵六在主席台就座。\n"
                    + "圆满完成了市十八届人大二次会议确定的目标任务。\n市长张三代表市人民政府向大会作政府工作报告。\n"
                    + Text("一、2023年工作回顾", "二、2024年工作安排")
            )
            .Metadata;

        Assert.Equal(("张三", "市长", null), (report.Speaker?.Name, report.Speaker?.Role, report.Occasion));
    }

    [Fact]
    public void News_names_the_chief_who_gave_the_report_behind_the_one_who_presided()
    {
        var report = NormalizedText
            .Of(
                "襄阳市召开大会\n会议由市人大主任李四主持。\n市人大主任李四主持会议，代市长张三作政府工作报告。\n"
                    + Text("一、2023年工作回顾", "二、2024年工作安排")
            )
            .Metadata;

        Assert.Equal(("张三", "代市长"), (report.Speaker?.Name, report.Speaker?.Role));
    }

    [Theory]
    [InlineData("襄阳市2023年上半年国民经济和社会发展计划执行情况的报告", "一、2023年上半年计划执行情况", "2023", 2023)]
    [InlineData("襄阳市2023年度半年度政府工作报告", "一、工作完成情况", "2023", 2023)]
    [InlineData("襄阳市2025年民生“十心”实事", "交通畅行", "2024", 2025)]
    public void Half_years_and_works_to_come_are_of_the_year_of_the_title(
        string title,
        string heading,
        string review,
        int year
    )
    {
        var report = NormalizedText
            .Of(
                $"{title}\n\n{heading}\n\n全市实现地区生产总值806亿元，新增公共停车位800个。\n\n道路建设\n\n新建道路5条，改造老旧小区20个。"
            )
            .Metadata;

        Assert.Equal((review, year), ($"{report.ReviewYear}", report.OutlookYear));
    }

    [Fact]
    public void The_paper_and_its_day_are_no_title()
    {
        var report = NormalizedText
            .Of($"襄阳市政府工作报告摘要\n襄阳日报 2024年01月29日\n{Text("一、2023年工作回顾", "二、2024年工作安排")}")
            .Metadata;

        Assert.Equal(("襄阳市政府工作报告摘要", "襄阳日报 2024年01月29日"), (report.Title, report.Byline));
    }

    [Theory]
    [InlineData("政府工作报告-某某新闻网\n| 加入收藏夹\n政府工作报告", "政府工作报告")]
    [InlineData("襄阳市人民政府2023年工作报告\n政府工作报告", "襄阳市人民政府2023年工作报告")]
    [InlineData("襄阳市\n政府工作报告", "襄阳市 政府工作报告")]
    [InlineData("要闻\n奋力谱写襄阳发展新篇章\n襄阳市政府工作报告", "奋力谱写襄阳发展新篇章 襄阳市政府工作报告")]
    [InlineData(
        "襄阳市2024年政府工作报告及其审查意见的通知\n襄阳市2024年政府工作\n报告及其审查意见的通知",
        "襄阳市2024年政府工作报告及其审查意见的通知"
    )]
    public void The_title_of_the_page_and_the_title_said_again_are_left_out(string head, string title)
    {
        var report = NormalizedText
            .Of(
                $"{head}\n——2024年1月28日在襄阳市第十八届\n人民代表大会第三次会议上\n{Text("一、2023年工作回顾", "二、2024年工作安排")}"
            )
            .Metadata;

        Assert.Equal((title, "襄阳市第十八届人民代表大会第三次会议"), (report.Title, report.Occasion));
    }

    [Theory]
    [InlineData("一、本届政府开局之年的工作", "2023")]
    [InlineData("一、本届政府工作回顾", "2019/2023")]
    public void The_first_year_of_a_term_is_one_year(string heading, string review)
    {
        var report = NormalizedText
            .Of($"政府工作报告\n——2024年1月28日在襄阳市第十八届人民代表大会上\n{Text(heading, "二、重点工作")}")
            .Metadata;

        Assert.Equal((review, 2024), ($"{report.ReviewYear}", report.OutlookYear));
    }

    [Theory]
    [InlineData(2024, "一、2023年工作回顾", "2023")]
    [InlineData(2023, "一、2022年工作回顾", "2022")]
    public void A_title_of_the_year_behind_gives_way_to_the_day(int given, string heading, string review)
    {
        var report = NormalizedText
            .Of(
                $"2023年襄阳市政府工作报告\n——{given}年1月28日在襄阳市第十八届人民代表大会上\n{Text(heading, "二、重点工作")}"
            )
            .Metadata;

        Assert.Equal((review, given), ($"{report.ReviewYear}", report.OutlookYear));
    }

    [Theory]
    [InlineData("一、勠力奋战，过去一年政府工作成效显著", "2023年，是我市极具挑战的一年。", "2023", 2024)]
    [InlineData("一、2023年工作回顾", "全市上下勠力奋战。", "2023", 2024)]
    [InlineData("一、过去一年工作回顾", "全市上下勠力奋战。", "2022", 2023)]
    public void A_title_without_a_day_is_of_the_year_behind_where_the_review_says_so(
        string heading,
        string opening,
        string review,
        int year
    )
    {
        var report = NormalizedText
            .Of(
                "2023年襄阳市政府工作报告\n——在襄阳市第十八届人民代表大会第四次会议上\n"
                    + $"{heading}\n{opening}全市生产总值增长3.3%，新建学校12所。\n二、重点工作\n新建学校9所，改造老旧小区20个。"
            )
            .Metadata;

        Assert.Equal((review, year), ($"{report.ReviewYear}", report.OutlookYear));
    }

    [Fact]
    public void A_plan_is_of_the_year_that_its_notice_names()
    {
        var report = NormalizedText
            .Of(
                "襄阳市人民政府关于印发襄阳市2024年国民经济和社会发展计划的通知\n襄阳市人民政府\n\n"
                    + "一、2023年国民经济和社会发展计划执行情况\n\n2023年，全市生产总值增长5.6%，城镇新增就业4万人。"
            )
            .Metadata;

        Assert.Equal((2024, "2023"), (report.Year, $"{report.ReviewYear}"));
    }

    [Fact]
    public void The_report_on_a_five_year_plan_is_of_the_year_in_which_it_begins()
    {
        var report = NormalizedText.Of(
            "关于襄阳市国民经济和社会发展第十四个五年规划纲要的报告\n2021年1月28日在襄阳市第十八届人民代表大会第一次会议上\n\n"
                + "一、“十三五”时期取得显著成就\n\n生产总值比2015年增长70%，汽车产量比2015年增长20%。\n\n"
                + "二、“十四五”时期的战略任务\n\n生产总值年均增长6%以上。"
        );

        Assert.Equal((2021, "2020"), (report.Metadata.Year, $"{report.Metadata.ReviewYear}"));
        Assert.Equal(
            ["review-1", "outlook-1"],
            from block in report.Blocks
            where block.Kind == BlockKind.Heading
            select block.Id
        );
    }

    [Fact]
    public void What_the_next_five_years_are_to_bring_is_no_review_where_no_heading_says_so()
    {
        var report = NormalizedText.Of(
            "襄阳市2021年政府工作报告（节选）\n2021年8月17日在襄阳市第十八届人民代表大会第一次会议上\n\n"
                + "今后五年经济社会发展主要目标是：经济质量效益走在全省前列。\n\n（一）融入发展大局，谱写协同发展新篇章\n\n新建7所幼儿园。"
        );

        Assert.Equal("priorities-1", Assert.Single(report.Blocks, block => block.Kind == BlockKind.Heading).Id);
    }

    [Fact]
    public void A_meeting_broken_over_two_lines_is_whole_and_a_name_of_another_language_is_a_name()
    {
        var report = NormalizedText
            .Of(
                "政府工作报告\n——2024年1月28日在襄阳市第十八届\n人民代表大会第三次会议上\n代市长 嘎玛泽登\n"
                    + Text("一、2023年工作回顾", "二、2024年工作安排")
            )
            .Metadata;

        Assert.Equal(
            (
                "襄阳市第十八届人民代表大会第三次会议",
                "嘎玛泽登",
                "2024年1月28日在襄阳市第十八届人民代表大会第三次会议上"
            ),
            (report.Occasion, report.Speaker?.Name, report.Subtitle)
        );
    }

    [Fact]
    public void A_title_of_both_years_is_of_the_whole_text_and_what_follows_looks_back()
    {
        var report = NormalizedText.Of(
            "经开区2023年经济社会发展总体情况和2024年工作打算\n"
                + "今年以来，在市委市政府坚强领导下，经开区奋力拼搏。\n预计全年实现地区生产总值685亿元，增长8.5%左右。"
        );

        Assert.Equal("经开区2023年经济社会发展总体情况和2024年工作打算", report.Metadata.Title);
        Assert.DoesNotContain(report.Blocks, block => block.Id.StartsWith("priorities", StringComparison.Ordinal));
    }

    private static string Text(string review, string outlook) =>
        $"""
            各位代表：
            现在，我代表市人民政府，向大会报告政府工作，请予审议。
            {review}
            过去一年，全市地区生产总值增长5.6%。
            {outlook}
            地区生产总值增长5.5%左右，一般公共预算收入增长4%。
            """;
}
