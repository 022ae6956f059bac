using Xunit;
using Yaolan.Tests.Normalization;
using Yaolan.Tests.Site;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Vocabularies;

/// <summary>Every county of the country can be the place of a report: its line is whole, and it stands below a known city.</summary>
public sealed class GazetteerTests
{
    private static readonly AreaList Areas = NormalizedText.Vocabulary.Areas;

    [Fact]
    public void Every_line_of_the_table_is_a_place_with_a_city_or_province_above_it()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Workspace.Content.Vocabulary, "counties.csv")).Length - 1;

        Assert.Equal(lines, Areas.Counties.All.Count);
        Assert.All(Areas.Counties.All, county => Assert.Equal(AreaLevel.County, county.Level));
        Assert.All(
            Areas.Counties.All,
            county =>
                Assert.Equal(
                    county.Code[..2],
                    Areas.ParentOf(county) is { Level: AreaLevel.Prefecture or AreaLevel.Province } above
                        ? above.Code[..2]
                        : county.Name.Chinese
                )
        );
    }

    [Fact]
    public void No_code_and_no_address_is_that_of_another_area()
    {
        var codes = Areas.All.Concat(Areas.Counties.All).Select(area => area.Code).ToList();
        var slugs = Areas.All.Concat(Areas.Counties.All).Select(area => area.Slug).ToList();

        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.Equal(slugs.Count, slugs.Distinct().Count());
    }

    [Theory]
    [InlineData("310115", "浦东新区", "Pudong New District", "310000")]
    [InlineData("320583", "昆山市", "Kunshan", "320500")]
    [InlineData("371522", "莘县", "Shenxian County", "371500")]
    [InlineData("152921", "阿拉善左旗", "Alxa Left Banner", "152900")]
    [InlineData("430529", "城步苗族自治县", "Chengbu Miao Autonomous County", "430500")]
    public void A_county_has_its_names_and_its_city(string code, string chinese, string english, string parent)
    {
        var county = Areas.OfCode(code)!;

        Assert.Equal((chinese, english, parent), (county.Name.Chinese, county.Name.English, county.Parent));
        Assert.Equal(county, Areas.OfSlug(county.Slug));
    }
}
