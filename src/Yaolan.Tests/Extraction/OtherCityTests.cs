using System.Globalization;
using Xunit;
using Yaolan.Extraction;
using Yaolan.Tests.Normalization;

namespace Yaolan.Tests.Extraction;

/// <summary>
/// Nothing that is read hangs on the one city of the seeds or on its years: the same text of another city, some years off,
/// says the same of that city and those years.
/// </summary>
public sealed class OtherCityTests
{
    private const string City = "410800";
    private const string Province = "410000";

    private static readonly string[] CitysReports =
    [
        "jiaozuo-2022-economic-conference",
        "jiaozuo-2023-work-report",
        "jiaozuo-2024-economic-review",
        "jiaozuo-2024-work-report",
    ];

    public static TheoryData<string, string, string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string, int>();
            foreach (var id in CitysReports)
            {
                cases.Add(id, "430400", "430000", -7);
                cases.Add(id, "340500", "340000", 2);
                cases.Add(id, "411200", "410000", -3);
                cases.Add(id, "230900", "230000", 0);
                cases.Add(id, "460200", "460000", 1);
                cases.Add(id, "220200", "220000", -1);
                cases.Add(id, "220500", "220000", -10);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_same_text_says_the_same_of_another_city_and_time(string id, string city, string province, int years)
    {
        var text = RewrittenSeeds.Text(id);
        var moved = text.Replace("焦作", ShortName(city), StringComparison.Ordinal)
            .Replace("河南", ShortName(province), StringComparison.Ordinal);
        moved = RewrittenSeeds.Replaced(moved, "20(?:1[5-9]|2[0-9])", year => Later(year.Value, years));

        Assert.Equal(
            RewrittenSeeds.Figures(text, found => Line(found, AreaOf(found, city, province), years)),
            RewrittenSeeds.Figures(moved, found => Line(found, found.Area, 0))
        );
    }

    private static string ShortName(string code) => NormalizedText.Vocabulary.Areas.OfCode(code)!.ShortName;

    private static string AreaOf(Observation found, string city, string province) =>
        found.Area switch
        {
            City => city,
            Province => province,
            var other => other,
        };

    private static string Later(string year, int years) =>
        (int.Parse(year, CultureInfo.InvariantCulture) + years).ToString(CultureInfo.InvariantCulture);

    private static string Line(Observation found, string area, int years)
    {
        var period = string.Join('/', found.Period.ToString().Split('/').Select(year => Later(year, years)));
        return $"{found.Value} {found.UnitOfMeasure} {period} {found.Status} {area} {found.Indicator}";
    }
}
