using System.Text.Json;
using Xunit;

namespace Yaolan.Templating.Tests;

/// <summary>Small templates with the output, or the place of the error, that the language has for them.</summary>
public sealed class ObservedBehaviourTests
{
    /// <summary>Where this engine says more than the language: the name of an example and why.</summary>
    private static readonly Dictionary<string, string> Differences = new(StringComparer.Ordinal)
    {
        ["limits-01"] = "the error points at the value that contains itself, not at the start of the file",
        ["strings-03"] = "values in interpolated texts are written as everywhere else",
        ["date-05"] = "values in interpolated texts are written as everywhere else",
    };

    public static TheoryData<string> Names =>
        [.. Examples().Select(static e => e.GetProperty("name").GetString()!).Where(n => !Differences.ContainsKey(n))];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_engine_behaves_like_the_language(string name)
    {
        var example = Examples().First(e => e.GetProperty("name").GetString() == name);
        var result = Rendering.Run(example);

        if (example.TryGetProperty("output", out var output))
            Assert.Equal(output.GetString(), result.Output ?? result.Error?.ToString());
        else
        {
            var error = example.GetProperty("error");
            Assert.NotNull(result.Error);
            Assert.Equal(
                (error.GetProperty("line").GetInt32(), error.GetProperty("column").GetInt32()),
                (result.Error.Line, result.Error.Column)
            );
        }
    }

    [Fact]
    public void The_named_differences_are_still_there()
    {
        foreach (var example in Examples().Where(e => Differences.ContainsKey(e.GetProperty("name").GetString()!)))
        {
            var result = Rendering.Run(example);
            var expected = example.TryGetProperty("output", out var output) ? output.GetString() : null;
            Assert.False(
                expected is not null
                    ? expected == result.Output
                    : result.Error!.Column == example.GetProperty("error").GetProperty("column").GetInt32(),
                $"{example.GetProperty("name")} no longer differs"
            );
        }
    }

    private static List<JsonElement> Examples() =>
        [
            .. File.ReadLines(TestFiles.PathOf("observed-behaviour.jsonl"))
                .Select(static line => JsonDocument.Parse(line).RootElement),
        ];
}
