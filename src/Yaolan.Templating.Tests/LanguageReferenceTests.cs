using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;
using Yaolan.Templating.Functions;
using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Tests;

/// <summary>The reference for authors of templates is right: its examples run, and its list of functions is that of the code.</summary>
public sealed partial class LanguageReferenceTests
{
    private const string Marker = "<!-- functions: written by the tests, do not edit -->\n";

    public static TheoryData<string, string> Examples =>
        [
            .. ExamplePattern()
                .Matches(Page())
                .Select(static m => (m.Groups["template"].Value, m.Groups["output"].Value)),
        ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_reference_renders_what_it_says(string template, string output)
    {
        using var data = JsonDocument.Parse(DataPattern().Match(Page()).Groups["data"].Value);
        var result = Rendering.Run(template, JsonData.ReadObject(data.RootElement));
        Assert.Equal(output, result.Output ?? result.Message);
    }

    [Fact]
    public void The_list_of_functions_is_that_of_the_code()
    {
        var page = Page();
        var written = page[..(page.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length)];
        var expected = written + FunctionList();
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") is not null)
            File.WriteAllText(PagePath, expected);
        Assert.Equal(expected, Page());
    }

    private static string PagePath => TestFiles.PathOf("../../Yaolan.Templating/LANGUAGE.md");

    private static string Page() => File.ReadAllText(PagePath);

    private static string FunctionList()
    {
        var text = new StringBuilder();
        foreach (var function in IncludeFunctions.All)
            Append(text, function.Name, function);
        foreach (var group in Builtins.Groups)
        {
            text.Append("\n### ").Append(group.Name).Append('\n');
            foreach (var function in group.Functions)
                Append(text, $"{group.Name}.{function.Name}", function);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, BuiltinFunction function)
    {
        var parameters = function.Parameters.Length == 0 ? "" : $" {function.Parameters}";
        var output = function.Output.Replace("\n", "⏎", StringComparison.Ordinal);
        text.Append(CultureInfo.InvariantCulture, $"\n- **`{name}{parameters}`** — {function.Summary}\\\n")
            .Append(CultureInfo.InvariantCulture, $"  {Code(function.Example)} → {Code(output)}\n");
    }

    private static string Code(string text) =>
        text.Contains('`', StringComparison.Ordinal) ? $"`` {text} ``" : $"`{text}`";

    [GeneratedRegex(
        "```scriban\n(?<template>.*?)\n```\n\n```text\n(?<output>.*?)\n```",
        RegexOptions.Singleline,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex ExamplePattern();

    [GeneratedRegex("```json\n(?<data>.*?)\n```", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DataPattern();
}
