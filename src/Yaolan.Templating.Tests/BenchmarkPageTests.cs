using System.Text.Json;
using Xunit;

namespace Yaolan.Templating.Tests;

/// <summary>What the benchmarks measure is right: their pages come out as they must.</summary>
public sealed class BenchmarkPageTests
{
    [Theory]
    [InlineData("list")]
    [InlineData("report")]
    public void A_page_of_the_benchmarks_renders_as_expected(string page)
    {
        using var data = JsonDocument.Parse(Read($"{page}.json"));
        var result = Rendering.Run(
            Read($"{page}.html"),
            JsonData.ReadObject(data.RootElement),
            options: Rendering.Options with
            {
                LoopLimit = 0,
            }
        );
        Assert.Equal(Read($"{page}.expected.html"), result.Output ?? result.Message);
    }

    private static string Read(string name) =>
        File.ReadAllText(TestFiles.PathOf($"../../Yaolan.Benchmarks/Pages/{name}"));
}
