using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Pages;

namespace Yaolan.Tests.Site;

/// <summary>Lists are in the order of ids though no ids are made to sort them.</summary>
public sealed class IdOrderTests
{
    [Fact]
    public void Observations_stand_in_the_order_of_their_ids_as_texts()
    {
        string[] reports = ["a", "a-2", "a.b", "a.b-2", "ab", "b"];
        string[] blocks = ["p-1", "p-10", "p-2", "p", "p.1", "q"];
        int[] numbers = [1, 2, 10, 100];
        var all =
            from report in reports
            from block in blocks
            from number in numbers
            select Stated(report, block, number);

        var sorted = all.Reverse().Order(IdOrder.Instance).Select(found => found.Id).ToList();
        Assert.Equal(sorted.Order(StringComparer.Ordinal), sorted);
    }

    private static Observation Stated(string report, string block, int number) =>
        new(
            report,
            block,
            number,
            "410300",
            default,
            ObservationStatus.Actual,
            null,
            "label",
            Measure.Level,
            null,
            "",
            new ObservationWords("quote", new SourceSpan(0, 5), default, default, null, [])
        );
}
