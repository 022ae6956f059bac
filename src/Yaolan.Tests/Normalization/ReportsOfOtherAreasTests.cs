using Xunit;

namespace Yaolan.Tests.Normalization;

/// <summary>
/// Reports of other areas, years and styles, without a sidecar: what the tool makes of the sixth report that someone drops
/// into the folder. Years and section kinds matter most, for figures take their period and status from them.
/// </summary>
public sealed class ReportsOfOtherAreasTests
{
    [Theory]
    [InlineData("chongqing-2023")]
    [InlineData("guangxi-2020-numerals")]
    [InlineData("hangzhou-2021-term")]
    [InlineData("hengyang-2019-wrapped")]
    [InlineData("hubei-2023-conference")]
    [InlineData("kunshan-2022-county")]
    [InlineData("luoyang-2022-mixed")]
    [InlineData("mianyang-2020-html")]
    [InlineData("nantong-2023-panels")]
    [InlineData("national-2004")]
    [InlineData("national-2015")]
    [InlineData("national-2024")]
    [InlineData("neimenggu-2022-table")]
    [InlineData("shandong-2023-digest")]
    [InlineData("shenyang-2018-plan")]
    [InlineData("suzhou-2022-review")]
    [InlineData("xuchang-2021-full")]
    [InlineData("zhengzhou-2019-mail")]
    [InlineData("zunyi-2018-dense")]
    public void A_report_is_put_in_order_without_a_sidecar(string name)
    {
        var folder = Path.Combine(GoldenFile.FolderOf("/Yaolan.Tests/Normalization/x.cs"), "Reports");
        var report = NormalizedText.Of(File.ReadAllText(Path.Combine(folder, $"{name}.txt")));

        GoldenFile.Matches(NormalizedText.Whole(report), $"Reports/{name}.expected");
    }
}
