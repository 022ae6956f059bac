using System.Text.Json;
using Xunit;

namespace Yaolan.Templating.Tests;

/// <summary>The language chapter by chapter: each template in the test files beside what it renders, or what is wrong with it.</summary>
public sealed class LanguageTests
{
    private const string Update = "UPDATE_EXPECTED";

    public static TheoryData<string> Templates =>
        [
            .. Directory
                .EnumerateFiles(TestFiles.PathOf("."), "*.txt", SearchOption.AllDirectories)
                .Select(static path => Path.GetRelativePath(TestFiles.PathOf("."), path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_renders_what_stands_beside_it(string name)
    {
        var path = TestFiles.PathOf(name);
        using var data = JsonDocument.Parse(File.ReadAllText(TestFiles.PathOf("data.json")));
        var includes = Directory
            .EnumerateFiles(TestFiles.PathOf("includes"))
            .ToDictionary(static file => Path.GetFileName(file), File.ReadAllText);
        var result = Rendering.Run(File.ReadAllText(path), JsonData.ReadObject(data.RootElement), includes);
        var actual = result.Output ?? result.Message;

        var expectedPath = Path.ChangeExtension(path, ".expected");
        if (Environment.GetEnvironmentVariable(Update) is not null)
            File.WriteAllText(expectedPath, actual);
        Assert.True(File.Exists(expectedPath), $"{expectedPath} is missing; run with {Update}=1 and read what it says");
        Assert.Equal(File.ReadAllText(expectedPath), actual);
    }
}
