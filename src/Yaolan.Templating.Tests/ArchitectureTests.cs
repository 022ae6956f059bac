using Xunit;

namespace Yaolan.Templating.Tests;

/// <summary>The rooms of the library know only the rooms before them.</summary>
public sealed class ArchitectureTests
{
    private static readonly string[] Rooms = ["Syntax", "Parsing", "Runtime", "Functions"];

    [Theory]
    [InlineData("Syntax", "")]
    [InlineData("Parsing", "Syntax")]
    [InlineData("Runtime", "Syntax")]
    [InlineData("Functions", "Syntax Runtime")]
    public void A_room_uses_only_the_rooms_before_it(string room, string allowed)
    {
        var files = Directory.GetFiles(TestFiles.PathOf($"../../Yaolan.Templating/{room}"), "*.cs");
        var used = files
            .SelectMany(File.ReadLines)
            .SelectMany(line => Rooms.Where(r => line == $"using Yaolan.Templating.{r};"))
            .ToHashSet(StringComparer.Ordinal);
        used.ExceptWith(allowed.Split(' '));
        Assert.NotEmpty(files);
        Assert.Empty(used);
    }
}
