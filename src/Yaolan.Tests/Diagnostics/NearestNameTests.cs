using Xunit;
using Yaolan.Diagnostics;

namespace Yaolan.Tests.Diagnostics;

/// <summary>What people meant is guessed from what they typed, and not guessed at all where it could be several things.</summary>
public sealed class NearestNameTests
{
    private static readonly string[] Reports =
    [
        "luoyang-2024-work-report",
        "luoyang-2025-work-report",
        "mianyang-2025-work-report",
    ];

    [Theory]
    [InlineData("mianyang-2025-work-reprot", "mianyang-2025-work-report")]
    [InlineData("mianyang-2025", "mianyang-2025-work-report")]
    [InlineData("mianyang", "mianyang-2025-work-report")]
    [InlineData("luoyang-2025", "luoyang-2025-work-report")]
    [InlineData("luoyang", null)]
    [InlineData("mia", null)]
    [InlineData("zunyi-2024", null)]
    public void A_slip_of_the_pen_or_the_only_possible_ending_is_completed(string typed, string? meant) =>
        Assert.Equal(meant, NearestName.Of(typed, Reports));
}
