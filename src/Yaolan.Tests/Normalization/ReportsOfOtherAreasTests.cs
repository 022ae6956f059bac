using Xunit;
using Yaolan.Normalization;

namespace Yaolan.Tests.Normalization;

/// <summary>
/// Reports of other areas, years and styles, without a sidecar: what the tool makes of the sixth report that someone drops
/// into the folder. Years and section kinds matter most, for figures take their period and status from them.
/// </summary>
public sealed class ReportsOfOtherAreasTests
{
    public static TheoryData<string> Names =>
        [
            "alxa-2025-league",
            "chongqing-2023",
            "guangxi-2020-numerals",
            "hangzhou-2021-term",
            "hengyang-2019-wrapped",
            "hubei-2023-conference",
            "jiujiang-2025-budget",
            "kunshan-2022-county",
            "luohe-2024-stacked",
            "luoyang-2022-mixed",
            "luoyang-2025-account",
            "mianyang-2020-html",
            "mianyang-2025-html-table",
            "nantong-2023-panels",
            "nanyang-2024-poster",
            "national-2004",
            "national-2015",
            "national-2024",
            "neimenggu-2022-table",
            "ordos-2024-half-year",
            "pingdingshan-2024-conference",
            "shandong-2023-digest",
            "shaoguan-2025-plan-office",
            "shenyang-2018-plan",
            "suzhou-2022-review",
            "xinxiang-2025-framed",
            "xuchang-2021-full",
            "xuchang-2024-colons",
            "zhengzhou-2019-mail",
            "zunyi-2018-dense",
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_report_is_put_in_order_without_a_sidecar(string name)
    {
        var report = NormalizedText.Of(Text(name));

        GoldenFile.Matches(NormalizedText.Whole(report), $"Reports/{name}.expected");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_character_is_the_seeds_and_no_figure_is_parted(string name)
    {
        var report = NormalizedText.Of(Text(name));
        var strangers =
            from block in report.Blocks
            where block.Kind != BlockKind.Table
            from index in Enumerable.Range(0, block.Text.Length)
            let printed = report.Raw.Text[block.Origins[index]]
            where !IsSame(block.Text[index], printed, index)
            select $"{block.Id}: {block.Text[index]} at {index} for {printed}";

        Assert.Empty(strangers);
    }

    internal static string Text(string name) =>
        File.ReadAllText(
            Path.Combine(GoldenFile.FolderOf("/Yaolan.Tests/Normalization/x.cs"), "Reports", $"{name}.txt")
        );

    // A blank stands for a blank or an entity; the one put behind the number of a heading is the exception.
    private static bool IsSame(char found, char printed, int index) =>
        found == ' '
            ? char.IsWhiteSpace(printed) || printed == '&' || (index <= 3 && printed == '.')
            : Folded(found) == Folded(printed);

    private static char Folded(char character) =>
        character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - 0xFEE0) : character;
}
