using System.Text.Json;
using Xunit;

namespace Yaolan.Templating.Tests;

/// <summary>Small templates with the output, or the place of the error, that the language has for them.</summary>
public sealed class ObservedBehaviourTests
{
    public static TheoryData<string> Names => [.. Examples().Select(static e => e.GetProperty("name").GetString()!)];

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

    private static List<JsonElement> Examples() =>
        [
            .. File.ReadLines(TestFiles.PathOf("observed-behaviour.jsonl"))
                .Select(static line => JsonDocument.Parse(line).RootElement),
        ];
}
