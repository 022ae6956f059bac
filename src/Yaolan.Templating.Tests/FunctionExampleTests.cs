using Xunit;
using Yaolan.Templating.Functions;
using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Tests;

/// <summary>Every built-in function has an example in the reference, and it renders what the reference says.</summary>
public sealed class FunctionExampleTests
{
    private static readonly Dictionary<string, string> Includes = new(StringComparer.Ordinal)
    {
        ["greeting"] = "Hello {{ $1 }}!",
        ["head"] = "the head",
        ["foot"] = "the foot",
    };

    public static TheoryData<string> Functions =>
        [
            .. Builtins.Groups.SelectMany(static g => g.Functions.Select(f => $"{g.Name}.{f.Name}")),
            .. IncludeFunctions.All.Select(static f => f.Name),
        ];

    [Theory]
    [MemberData(nameof(Functions))]
    public void An_example_renders_what_the_reference_says(string name)
    {
        var function = Find(name);
        var result = Rendering.Run(function.Example, includes: Includes);
        Assert.Equal(function.Output, result.Output ?? result.Message);
        Assert.Contains(name.Split('.')[^1], function.Example, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_summary_is_a_sentence(string name)
    {
        var summary = Find(name).Summary;
        Assert.True(char.IsUpper(summary[0]) && summary.EndsWith('.'), summary);
    }

    private static BuiltinFunction Find(string name) =>
        name.Split('.') is [var group, var member]
            ? Builtins.Groups.Single(g => g.Name == group).Functions.Single(f => f.Name == member)
            : IncludeFunctions.All.Single(f => f.Name == name);
}
