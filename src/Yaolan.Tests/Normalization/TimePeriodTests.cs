using Xunit;
using Yaolan.Normalization;

namespace Yaolan.Tests.Normalization;

public sealed class TimePeriodTests
{
    [Theory]
    [InlineData(2023, 2023, "2023")]
    [InlineData(2018, 2022, "2018/2022")]
    [InlineData(0, 0, "")]
    [InlineData(-1, -1, "")]
    public void An_unknown_year_is_empty_rather_than_a_year_nought(int first, int last, string text) =>
        Assert.Equal(text, new TimePeriod(first, last).ToString());
}
