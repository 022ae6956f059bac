using Xunit;
using Yaolan.Tracking;

namespace Yaolan.Tests.Tracking;

/// <summary>Results that tell in other words than the target what it aimed at.</summary>
public sealed class OtherWordsTests
{
    [Theory]
    // what is newly there, whether so many new ones were meant or so many in all
    [InlineData("发展家庭农场20个。", "新发展家庭农场26个。", Verdict.Met, 6)]
    [InlineData("培育规上工业企业30家。", "新增规上工业企业32家。", Verdict.Met, 2)]
    [InlineData("科技型中小企业达到2200家。", "入库科技型中小企业2356家。", Verdict.Met, 156)]
    // works of which it is said that they are completed
    [InlineData("建成保障性住房800套。", "开工建设保障性住房820套，竣工460套。", Verdict.Missed, -340)]
    [InlineData("建设保障性住房800套。", "开工建设保障性住房920套，竣工860套。", Verdict.Met, 60)]
    // of what it is a share, said on one side
    [InlineData("高新技术产业产值占规上工业产值比重达到70%。", "高新技术产业产值占比达到71.5%。", Verdict.Met, 1.5)]
    // one thing by two names
    [InlineData("解决600万农村人口的饮水安全问题。", "660万农村人口饮水安全问题得到解决。", Verdict.Met, 600000)]
    [InlineData("淘汰黄标车600辆。", "实际淘汰黄标车620辆。", Verdict.Met, 20)]
    [InlineData("水利投资700亿元以上。", "水利完成投资803.4亿元。", Verdict.Met, 10340000000)]
    [InlineData("能源投资1500亿元以上。", "能源领域投资1480亿元。", Verdict.Missed, -2000000000)]
    [InlineData("新增光伏装机400万千瓦以上。", "新增光伏并网装机517万千瓦。", Verdict.Met, 1170000)]
    [InlineData(
        "规上工业研发费用占营业收入比重达到3.1%。",
        "规上工业企业研发费用与营业收入之比为3.17%。",
        Verdict.Met,
        0.07
    )]
    [InlineData("茶叶产量达到16万吨。", "茶叶总产量17.2万吨。", Verdict.Met, 12000)]
    [InlineData("白酒产业产值达到1100亿元。", "白酒产业完成产值1132.6亿元。", Verdict.Met, 3260000000)]
    [InlineData("改造国省干线公路200公里。", "改造国省道210公里。", Verdict.Met, 10)]
    [InlineData("近岸海域水质优良比例保持在99%以上。", "近岸海域优良水质比例99.7%。", Verdict.Met, 0.7)]
    [InlineData("培训新型职业农民300人。", "培训高素质农民360人。", Verdict.Met, 60)]
    [InlineData("新建公共厕所30座。", "新建公厕34座。", Verdict.Met, 4)]
    [InlineData("改造社区图书馆20家。", "完成20家社区图书馆升级改造。", Verdict.Met, 0)]
    [InlineData("新增安装高清摄像头5000个。", "新装高清摄像头5268个。", Verdict.Met, 268)]
    [InlineData("推进城市更新项目20个。", "19个城市更新项目加快推进。", Verdict.Missed, -1)]
    [InlineData("新增养老床位200张。", "新增城乡养老床位230张。", Verdict.Met, 30)]
    [InlineData("秸秆综合利用率95%。", "秸秆综合利用率96%。", Verdict.Met, 1)]
    [InlineData("家庭医生签约服务覆盖率65%。", "家庭医生签约服务覆盖率63%。", Verdict.Missed, -2)]
    [InlineData("财政总收入35亿元。", "财政总收入36.2亿元。", Verdict.Met, 120000000)]
    [InlineData("新增限上企业12户。", "新增限上商贸企业13户。", Verdict.Met, 1)]
    public void Other_words_for_one_thing_are_judged(string target, string result, Verdict verdict, double margin)
    {
        var track = Assert.Single(new TwoReports(target, result).Tracks);

        Assert.Equal((verdict, (decimal?)margin), (track.Verdict, track.Margin));
        Assert.False(track.Provisional);
    }
}
