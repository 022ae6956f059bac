using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Normalization;
using Yaolan.Tests.Site;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Normalization;

/// <summary>Whose report it is, from its head: a part of a city never takes the city's name.</summary>
public sealed class AreaTests
{
    private const string Text = "一、2023年工作回顾\n\n全市地区生产总值增长6%，合肥、杭州、襄阳合作加深。";

    [Theory]
    [InlineData("政府工作报告\n——2024年1月28日在襄阳市第十八届人民代表大会第三次会议上", "420600")]
    [InlineData("政府工作报告\n——2024年1月28日在内蒙古自治区第十四届人民代表大会第二次会议上", "150000")]
    [InlineData("政府工作报告\n——2024年1月28日在杭州市余杭区第十六届人民代表大会第五次会议上", "330110")]
    [InlineData("政府工作报告\n——2024年1月28日在苏州市昆山市第十八届人民代表大会第三次会议上", "320583")]
    [InlineData("政府工作报告\n——2024年1月28日在日照市第十九届人民代表大会第三次会议上", "371100")]
    [InlineData("政府工作报告\n——2024年1月10日在海南藏族自治州第十五届人民代表大会第五次会议上", "632500")]
    [InlineData("政府工作报告（摘要）\n（2024年1月10日）\n延边朝鲜族自治州州长 张三", "222400")]
    [InlineData("政府工作报告\n——2024年1月10日在全盟工作会议上\n阿拉善盟行政公署盟长 张三", "152900")]
    [InlineData("海西州2024年政府工作报告（摘登）", "632800")]
    [InlineData("政府工作报告\n——2024年1月28日在海南州第十五届人民代表大会第五次会议上", "632500")]
    [InlineData("2024年政府工作报告\n（大兴安岭地区行政公署）", "232700")]
    [InlineData("政府工作报告（摘要）\n（2024年1月10日）\n新疆维吾尔自治区主席 张三", "650000")]
    [InlineData("政府工作报告（摘要）\n（2024年1月10日）\n杭州市余杭区人民政府区长 张三", "330110")]
    [InlineData("政府工作报告\n——2024年1月28日在余杭区第十六届人民代表大会第五次会议上", "330110")]
    [InlineData("政府工作报告\n——2024年1月28日在息县第十五届人民代表大会第五次会议上", "411528")]
    [InlineData("云和县2023年国民经济和社会发展统计公报", "331125")]
    [InlineData("2023年云和县国民经济和社会发展统计公报", "331125")]
    [InlineData("2023年鄂温克族自治旗国民经济和社会发展统计公报", "150724")]
    [InlineData("2023年上半年云和县经济运行情况", "331125")]
    [InlineData("2023年1-9月杭州市余杭区经济运行简况", "330110")]
    [InlineData("中共云和县委召开2023年经济工作会议", "331125")]
    [InlineData("昆山市委经济工作会议召开", "320583")]
    [InlineData("2023年襄阳市经济社会发展情况", "420600")]
    [InlineData(
        "各位代表：\n我代表杭州市余杭区人民政府，向大会作工作报告，请予审议，并请各位政协委员和列席的各位同志提出宝贵意见。",
        "330110"
    )]
    [InlineData("关于云和县2023年上半年国民经济和社会发展计划执行情况的审查意见", "331125")]
    [InlineData("（贵州省）关于黔东南州凯里市2022年预算执行情况和2023年预算草案的报告", "522601")]
    [InlineData("（浙江省）关于丽水市云和县2022年预算执行情况和2023年预算草案的报告", "331125")]
    [InlineData("（内蒙古）2019年正蓝旗人民政府工作报告", "152530")]
    [InlineData("2019年万年县人民政府工作报告", "361129")]
    [InlineData("政府工作报告\n——在科右前旗第十八届人民代表大会第三次会议上", "152221")]
    [InlineData("2024年土左旗政府工作报告", "150121")]
    [InlineData("（内蒙古）2024年达茂旗人民政府工作报告", "150223")]
    [InlineData("政府工作报告\n——2014年1月28日在巴左右旗第十六届人民代表大会第五次会议上", "")]
    [InlineData("政 府 工 作 报 告\n——2020年5月13日在正镶白旗第十五届\n人 民 代 表 大 会 第 三 次 会 议 上", "152529")]
    [InlineData("嵩明县二O二三年国民经济和社会发展统计公报", "530127")]
    [InlineData("嵩明县二〇二三年国民经济和社会发展统计公报", "530127")]
    [InlineData("嵩明县：上半年经济社会运行稳步增长", "530127")]
    [InlineData("关于印发云和县2023年民生实事的通知\n云和县2023年民生实事", "331125")]
    [InlineData("紧紧抓住我国发展的机遇期\n李四市长作政府工作报告提出今年襄阳预期目标", "420600")]
    [InlineData("2024年浦东新区政府工作报告", "310115")]
    [InlineData(
        "政府工作报告提出：2010年襄阳经济社会发展预期目标\n\n节能减排控制在省政府下达的范围之内。全省、全省、我省、我省心中有数。",
        "420600"
    )]
    [InlineData("2012年郫县政府工作报告", "510124")]
    [InlineData("2024年定州市政府工作报告", "130682")]
    [InlineData("政府工作报告\n——2014年1月28日在江东区第十六届人民代表大会第五次会议上", "330204")]
    [InlineData("政府工作报告\n——2014年1月28日在浦江东区第十六届人民代表大会第五次会议上", "")]
    [InlineData("合肥高新技术产业开发区管委会工作报告\n2024年2月20日", "")]
    [InlineData("经开区2023年经济社会发展总体情况和2024年工作打算", "")]
    public void The_head_names_the_area(string head, string area)
    {
        var report = NormalizedText.Of($"{head}\n\n{Text}");

        Assert.Equal(area, report.Metadata.Area);
    }

    [Fact]
    public void What_a_county_is_asked_to_review_is_no_part_of_its_name()
    {
        var diagnostics = new DiagnosticBag();

        NormalizedText.Of(
            $"2024年计划草案的报告\n各位代表：\n受县人民政府委托，现将2024年国民经济和社会发展计划草案提请县第十六届人大二次会议审议。\n\n{Text}",
            diagnostics: diagnostics
        );

        Assert.DoesNotContain(
            NormalizedText.Lines(diagnostics),
            line => line.Contains("YL0313", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void An_inferred_area_is_told_by_code_and_name()
    {
        var diagnostics = new DiagnosticBag();

        NormalizedText.Of($"临海市2024年政府工作报告\n\n{Text}", diagnostics: diagnostics);

        Assert.Contains(
            NormalizedText.Lines(diagnostics),
            line => line.EndsWith("'area' was inferred as 331082 (临海市)", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("新桥县2024年政府工作报告", "新桥县")]
    [InlineData("政府工作报告\n——2024年1月28日在苏州市新桥市第十八届人民代表大会第三次会议上", "苏州市新桥市")]
    public void A_place_that_is_not_in_the_list_is_named_with_what_to_do(string head, string place)
    {
        var diagnostics = new DiagnosticBag();

        NormalizedText.Of($"{head}\n\n{Text}", diagnostics: diagnostics);

        var line = Assert.Single(
            NormalizedText.Lines(diagnostics),
            line => line.Contains("YL0313", StringComparison.Ordinal)
        );
        Assert.Contains(
            $"a report of {place}, a place that neither content/vocabulary/areas.csv nor the list of counties has",
            line,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            NormalizedText.Lines(diagnostics),
            line =>
                line.Contains("'area'", StringComparison.Ordinal) && line.Contains("YL0308", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("南京市鼓楼区2024年政府工作报告", "全区支持合肥。", "320106")]
    [InlineData("鼓楼区2024年政府工作报告", "福州强省会战略深入实施，徐州来访，福州都市圈扩大。", "350102")]
    [InlineData("鼓楼区2024年政府工作报告", "河南省级荣誉两项，居河南第三。", "410204")]
    [InlineData("鼓楼区2024年政府工作报告", "全区稳中有进。", "")]
    public void Of_places_of_one_name_it_is_the_one_whose_city_is_spoken_of(string head, string text, string area)
    {
        var diagnostics = new DiagnosticBag();

        var report = NormalizedText.Of($"{head}\n\n一、2023年工作回顾\n\n{text}", diagnostics: diagnostics);

        Assert.Equal(area, report.Metadata.Area);
        Assert.Equal(
            area.Length == 0,
            NormalizedText
                .Lines(diagnostics)
                .Any(line =>
                    line.Contains(
                        "several places of that name: 320106 (南京市), 320302 (徐州市), 350102 (福州市), 410204 (开封市); set 'area' in",
                        StringComparison.Ordinal
                    )
                )
        );
    }

    [Theory]
    [InlineData(
        "州长",
        "在省委和州委的领导下，全州地区生产总值增长6%，增速居全省第3位。美丽延边、平安延边加快建设。",
        "222400"
    )]
    [InlineData(
        "专员",
        "在自治区党委和地委的领导下，全地区生产总值增长6%，居新疆第3位。美丽和田建设成效明显，平安和田深入推进。",
        "653200"
    )]
    [InlineData("自治区主席", "在党中央和自治区党委的领导下，全区地区生产总值增长6%，建设美丽宁夏。", "640000")]
    [InlineData(
        "区长",
        "在杭州市委和区委的领导下，全区地区生产总值增长6%，居浙江前列、杭州市第3位。我区财政收入增长4%。",
        ""
    )]
    [InlineData(
        "市长",
        "在苏州市委、市政府和昆山市委的坚强领导下，全市地区生产总值增长6%。苏州支持我市发展。",
        "320583"
    )]
    [InlineData("市长", "在苏州市委、市政府和市委的坚强领导下，全市地区生产总值增长6%。苏州支持我市发展。", "")]
    [InlineData("市长", "全市地区生产总值增长6.1%，增速居宁波各区县市第1。", "")]
    [InlineData("市长", "全市地区生产总值增长6.1%，增速居宁波各区县市第1。宁波制造壮大。", "330200")]
    [InlineData("市长", "建设吉林实践先行区。通化制造壮大，通化客多，全市地区生产总值增长6%。", "220500")]
    [InlineData("市长", "全市地区生产总值增长6%，马鞍山制造壮大。", "340500")]
    [InlineData("市长", "吉林冰雪闻名，吉林制造壮大，全市地区生产总值增长6%。", "220200")]
    [InlineData("市长", "建设海南自由贸易港，海南支持，融入海南，全市地区生产总值增长6%，三亚旅游创新高。", "460200")]
    // The code of 莱芜 has been withdrawn.
    [InlineData("市长", "全市地区生产总值增长6%，莱芜、临沂合作加深。", "371300")]
    [InlineData("市长", "全市地区生产总值增长6%，上海制造壮大。", "310000")]
    [InlineData("市长 学习贯彻吉林全会精神", "全市地区生产总值增长6%，通化制造壮大。", "220500")]
    [InlineData("市长", "在江苏省委、省政府和苏州市委的坚强领导下，全市地区生产总值增长6%。", "320500")]
    [InlineData(
        "市长",
        "按照自治区部署，全市生产总值增长4%，居全区第3位，投资全区第一，总量居全区首位。赤峰至天津港班列开行，赤峰通车。",
        "150400"
    )]
    [InlineData(
        "县长",
        "在九江市委和县委的领导下，全县地区生产总值增长6%，居江西前列、九江市第3位。我县财政收入增长4%。",
        ""
    )]
    public void Where_the_head_names_none_the_words_for_itself_tell_the_level(string role, string text, string area)
    {
        var report = NormalizedText.Of(
            $"政府工作报告（摘要）\n（2024年1月15日）\n{role} 张三\n\n一、2023年工作回顾\n\n{text}"
        );

        Assert.Equal(area, report.Metadata.Area);
    }

    [Theory]
    [InlineData("芜湖经济技术开发区2023年工作报告\n2023年2月3日")]
    [InlineData("芜湖经济技术开发区管委会工作报告\n2023年2月3日")]
    public void A_zone_that_an_editor_added_is_known(string head)
    {
        using var workspace = new TemporaryWorkspace();
        var folder = workspace.Workspace.Content.Vocabulary;
        Directory.CreateDirectory(folder);
        File.WriteAllLines(
            Path.Combine(folder, "areas.csv"),
            [
                "code,name_zh,name_en,slug,parent,valid_from,valid_to",
                "340271,芜湖经济技术开发区,Wuhu Economic and Technological Development Zone,wuhu-etdz,340200,,",
            ]
        );
        var vocabulary = Vocabulary.Load(folder, new DiagnosticBag());
        var raw = NormalizedText.Raw($"{head}\n\n{Text}");

        Assert.Equal("340271", ReportNormalizer.Normalize(raw, vocabulary, new DiagnosticBag()).Metadata.Area);
    }
}
