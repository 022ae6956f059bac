using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Yaolan.Templating.Tests;

/// <summary>What holds for every template, tried with random ones from a fixed seed.</summary>
public sealed class PropertyTests
{
    private static readonly Config Seeded = Config
        .QuickThrowOnFailure.WithMaxTest(1000)
        .WithReplay(0x5EED_0001UL, 0x5EED_0003UL);

    [Fact]
    public void A_printed_tree_parses_to_the_same_tree() =>
        Prop.ForAll(
                TemplateGenerator.Templates.ToArbitrary(),
                static text =>
                {
                    var template = Template.Parse(text, "random");
                    if (template.HasErrors)
                        return;
                    AssertSameTree(template, template.ToString());
                }
            )
            .Check(Seeded);

    [Fact]
    public void Random_templates_are_mostly_well_formed()
    {
        var templates = TemplateGenerator.Templates.Sample(500);
        var wellFormed = templates.Count(static text => !Template.Parse(text, "random").HasErrors);
        Assert.InRange(wellFormed, 350, 500);
    }

    [Fact]
    public void The_templates_of_the_language_tests_print_to_the_same_tree()
    {
        foreach (var file in Directory.EnumerateFiles(TestFiles.PathOf("."), "*.txt", SearchOption.AllDirectories))
        {
            var template = Template.Parse(File.ReadAllText(file), file);
            if (!template.HasErrors)
                AssertSameTree(template, template.ToString());
        }
    }

    [Fact]
    public void Text_without_code_is_unchanged() =>
        Prop.ForAll<NonNull<string>>(static text =>
            {
                var plain = text.Get.Replace("{", "(", StringComparison.Ordinal);
                Assert.Equal(plain, Rendering.Run(plain).Output);
            })
            .Check(Seeded);

    [Fact]
    public void White_space_marks_never_change_anything_but_white_space() =>
        Prop.ForAll(
                Gen.Elements(" ", "\n", "\t", "a", "中", "\u3000", "\r\n", "-", "~").ListOf(12).ToArbitrary(),
                Gen.Elements("", "-", "~").Two().ToArbitrary(),
                static (parts, marks) =>
                {
                    var before = string.Concat(parts.Take(6));
                    var after = string.Concat(parts.Skip(6));
                    var output = Rendering.Run($"{before}{{{{{marks.Item1} 1 {marks.Item2}}}}}{after}").Output!;
                    Assert.Equal(Solid($"{before}1{after}"), Solid(output));
                    if (marks.Item1.Length == 0)
                        Assert.StartsWith(before, output, StringComparison.Ordinal);
                    if (marks.Item2.Length == 0)
                        Assert.EndsWith(after, output, StringComparison.Ordinal);
                }
            )
            .Check(Seeded);

    private static string Solid(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));

    private static void AssertSameTree(Template template, string printed)
    {
        var again = Template.Parse(printed, "printed");
        Assert.True(
            !again.HasErrors,
            $"«{template.Tree.Source.Text}»\nwas printed as\n«{printed}»\n{string.Join('\n', again.Errors)}"
        );
        var expected = TreeDump.Of(template);
        var actual = TreeDump.Of(again);
        Assert.True(
            expected == actual,
            $"«{template.Tree.Source.Text}»\nwas printed as\n«{printed}»\n{expected}\n{actual}"
        );
    }
}
