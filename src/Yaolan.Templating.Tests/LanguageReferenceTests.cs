using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Tests;

/// <summary>The reference for authors of templates is that of the code, says something of every construct, and its examples run.</summary>
public sealed partial class LanguageReferenceTests
{
    /// <summary>What only other constructs are made of: their chapters speak of it.</summary>
    private static readonly Type[] Parts =
    [
        typeof(InterpolationText),
        typeof(WrappedBodyExpression),
        typeof(ContinueStatement),
    ];

    public static TheoryData<string, string> Examples =>
        [
            .. ExamplePattern()
                .Matches(LanguageReference.Page())
                .Select(static m => (m.Groups["template"].Value, m.Groups["output"].Value)),
        ];

    public static TheoryData<string> Constructs =>
        [
            .. typeof(SyntaxNode)
                .Assembly.GetTypes()
                .Where(static t => !t.IsAbstract)
                .Where(static t => t.IsSubclassOf(typeof(Statement)) || t.IsSubclassOf(typeof(Expression)))
                .Except(Parts)
                .Select(static t => t.Name)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_reference_renders_what_it_says(string template, string output)
    {
        using var data = JsonDocument.Parse(LanguageReference.Data);
        var result = Rendering.Run(template, JsonData.ReadObject(data.RootElement));
        Assert.Equal(output, result.Output ?? result.Message);
    }

    [Theory]
    [MemberData(nameof(Constructs))]
    public void A_construct_of_the_language_stands_in_a_chapter(string construct) =>
        Assert.Contains(LanguageReference.Chapters.SelectMany(c => c.Types), type => type.Name == construct);

    [Fact]
    public void Every_type_of_a_chapter_has_something_to_say() =>
        Assert.All(
            LanguageReference.Chapters.SelectMany(c => c.Types),
            type => Assert.False(string.IsNullOrEmpty(LanguageReference.RemarksOf(type)), $"{type} has no remarks")
        );

    [Fact]
    public void The_page_in_the_repository_is_fresh()
    {
        var path = TestFiles.PathOf("../../Yaolan.Templating/LANGUAGE.md");
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") is not null)
            File.WriteAllText(path, LanguageReference.Page());
        Assert.Equal(LanguageReference.Page(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [GeneratedRegex(
        "```scriban\n(?<template>.*?)\n```\n\n```text\n(?<output>.*?)\n```",
        RegexOptions.Singleline,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex ExamplePattern();
}
