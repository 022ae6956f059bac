using System.Globalization;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Pages;
using Yaolan.Pages.Parts;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Site;

public sealed class DividedListTests
{
    [Fact]
    public void Counties_with_few_rows_stand_with_their_prefecture_as_long_as_they_fit_on_its_page()
    {
        var list = ListPart<string>.Of([.. Rows("4101", 20), .. Rows("4108", 40)], [.. ByPrefecture(40)]);

        Assert.Equal(
            ["themes/economy/", "themes/economy/zhengzhou/", "themes/economy/jiaozuo/"],
            [.. Folders(list).Take(3)]
        );
        Assert.Equal(20 * 7, list.Parts[0].Rows.Count);
        Assert.Empty(list.Parts[0].Parts);
        Assert.Equal(40, list.Parts[1].Parts.Count);
        Assert.Equal("themes/economy/jiaozuo/jiaozuo-county-1/", Folders(list).ElementAt(3));
        Assert.Equal("经济 · 焦作市 · 焦作1县", list.Parts[1].Parts[0].Place.Title("经济", Language.Chinese));
    }

    private static IEnumerable<string> Folders(ListPart<string> list) =>
        list.SelfAndBelow().Select(part => part.Place.In(new Permalink(Language.Chinese, "themes/economy/")).Folder);

    private static IEnumerable<string> Rows(string prefecture, int counties) =>
        Enumerable
            .Range(1, counties)
            .SelectMany(county =>
                Enumerable.Repeat(string.Create(CultureInfo.InvariantCulture, $"{prefecture}{county:00}"), 7)
            );

    private static IReadOnlyList<Division<string>> ByPrefecture(int counties)
    {
        using var workspace = new TemporaryWorkspace();
        var folder = workspace.Workspace.Content.Vocabulary;
        Directory.CreateDirectory(folder);
        (string Code, string Chinese, string Slug)[] prefectures =
        [
            ("4101", "郑州", "zhengzhou"),
            ("4108", "焦作", "jiaozuo"),
        ];
        File.WriteAllLines(
            Path.Combine(folder, "areas.csv"),
            [
                "code,name_zh,name_en,slug,parent,valid_from,valid_to",
                .. prefectures.SelectMany(prefecture =>
                    Enumerable
                        .Range(1, counties)
                        .Select(county =>
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"{prefecture.Code}{county:00},{prefecture.Chinese}{county}县,{prefecture.Slug} {county},{prefecture.Slug}-county-{county},{prefecture.Code}00,,"
                            )
                        )
                ),
            ]
        );
        var diagnostics = new DiagnosticBag();
        var divisions = new Divisions(Vocabulary.Load(folder, diagnostics));
        Assert.Empty(diagnostics.Sorted());
        return divisions.ByPrefecture<string>(code => code);
    }
}
