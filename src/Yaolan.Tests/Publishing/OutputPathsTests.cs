using Xunit;
using Yaolan.Publishing;

namespace Yaolan.Tests.Publishing;

public sealed class OutputPathsTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("zh/reports/henan-2024-work-report/index.html")]
    [InlineData("zh/标签/粮食 产量.html")]
    [InlineData(".nojekyll")]
    [InlineData(".well-known/security.txt")]
    [InlineData("console.html")]
    [InlineData("com10/index.html")]
    public void A_path_that_every_system_can_hold_is_fine(string path) => Assert.Empty(Check(path));

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("/etc/passwd", "empty name")]
    [InlineData("zh//index.html", "empty name")]
    [InlineData("zh/", "empty name")]
    [InlineData("../secret.html", "could leave the output folder")]
    [InlineData("zh/../../secret.html", "could leave the output folder")]
    [InlineData("./index.html", "could leave the output folder")]
    [InlineData("C:/index.html", "':'")]
    [InlineData("zh\\index.html", "'\\'")]
    [InlineData("what?.html", "'?'")]
    [InlineData("a\nb.html", "U+000A")]
    [InlineData("a\0b.html", "U+0000")]
    [InlineData("con", "device")]
    [InlineData("zh/NUL.html", "device")]
    [InlineData("lpt1.tar.gz", "device")]
    [InlineData("COM²/index.html", "device")]
    [InlineData("zh./index.html", "last dot or space")]
    [InlineData("index.html ", "last dot or space")]
    [InlineData(".yaolan/manifest", "not for pages")]
    [InlineData(".YAOLAN/manifest", "not for pages")]
    [InlineData("zh/.git/config", "not for pages")]
    public void A_path_that_some_system_cannot_hold_is_a_problem(string path, string reason)
    {
        var problem = Assert.Single(Check(path));

        Assert.Equal(path, problem.Path);
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_is_a_problem() =>
        Assert.Contains("surrogate", Assert.Single(Check("a\uD800.html")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_limit_names_itself_and_the_remedy()
    {
        var tooLong = Assert.Single(Check(string.Join('/', Enumerable.Repeat("abcdefghi", 21))));
        var nameTooLong = Assert.Single(Check(new string('粮', 90)));

        Assert.Equal("is 209 characters long; at most 200 are allowed. Choose a shorter slug.", tooLong.Message);
        Assert.Equal("has a name of 270 bytes; at most 255 are allowed. Choose a shorter slug.", nameTooLong.Message);
    }

    [Theory]
    [InlineData("index.html", "index.html", "is written twice")]
    [InlineData("About.html", "about.html", "differ only in case")]
    [InlineData("ZH/a.html", "zh/b.html", "'zh' and 'ZH' differ only in case")]
    [InlineData("caf\u00e9.html", "cafe\u0301.html", "differ only in case or accents")]
    [InlineData("years", "years/index.html", "needs 'years' as a folder, but 'years' is a file")]
    [InlineData("years/index.html", "years", "is a file, but 'years/index.html' needs a folder")]
    [InlineData("years/2024/index.html", "Years", "is a file, but 'years/2024/index.html' needs a folder")]
    public void Two_paths_that_want_one_place_are_a_problem_of_the_second(string first, string second, string reason)
    {
        var problem = Assert.Single(Check(first, second));

        Assert.Equal(second, problem.Path);
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Neighbours_are_no_problem() =>
        Assert.Empty(Check("zh/index.html", "zh/a/index.html", "zh/a.html", "zh/a-b/index.html", "en/index.html"));

    [Fact]
    public void All_problems_are_told_at_once_in_the_order_of_paths()
    {
        var problems = Check("nul", "a.html", "b/../c", "A.html", "a.html");

        Assert.Equal(["A.html", "a.html", "b/../c", "nul"], problems.Select(problem => problem.Path));
    }

    private static IReadOnlyList<OutputPathProblem> Check(params string[] paths)
    {
        var taken = new OutputPaths();
        foreach (var path in paths)
            taken.Add(path);
        return taken.Problems;
    }
}
