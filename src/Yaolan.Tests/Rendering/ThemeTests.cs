using System.Text.RegularExpressions;
using Xunit;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Rendering;

public sealed partial class ThemeTests
{
    [Fact]
    public void The_theme_authors_guide_tells_what_templates_receive()
    {
        var path = Path.Combine(Repository.Workspace.Templates, "README.md");
        var fresh = ThemeGuide.Write();
        if (Environment.GetEnvironmentVariable("YAOLAN_RENEW") == "1")
            File.WriteAllText(path, fresh);
        Assert.True(
            File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == fresh.ReplaceLineEndings("\n"),
            "templates/README.md is out of date; run the tests once with the environment variable YAOLAN_RENEW=1"
        );
    }

    [Fact]
    public void Every_page_template_of_the_theme_is_described()
    {
        var described = ThemeGuide.TemplatesOf(ThemeGuide.Write()).ToHashSet(StringComparer.Ordinal);
        var pages = Directory
            .GetFiles(Repository.Workspace.Templates, "*.html")
            .Select(file => Path.GetFileName(file)!);
        Assert.All(pages, page => Assert.Contains(page, described));
    }

    [Fact]
    public void Templates_write_no_text_that_is_not_escaped()
    {
        var loose = new List<string>();
        foreach (
            var file in Directory.EnumerateFiles(Repository.Workspace.Templates, "*.html", SearchOption.AllDirectories)
        )
        {
            foreach (Match code in Code().Matches(File.ReadAllText(file)))
            {
                var expression = code.Groups[1].Value.Trim('-', '~', ' ', '\n');
                if (IsText(expression))
                    loose.Add($"{Path.GetFileName(file)}: {expression}");
            }
        }
        Assert.Empty(loose);
    }

    // Statements write nothing of their own; includes are rendered by this rule themselves; counters are numbers.
    private static bool IsText(string expression) =>
        expression.Length > 0
        && !Statement().IsMatch(expression)
        && !expression.EndsWith("html.escape", StringComparison.Ordinal)
        && !expression.EndsWith("_html", StringComparison.Ordinal)
        && !expression.Split('|')[0].Trim().EndsWith("_count", StringComparison.Ordinal)
        && !Harmless().IsMatch(expression);

    [GeneratedRegex(@"\{\{((?:[^}]|\}[^}])*)\}\}", RegexOptions.NonBacktracking)]
    private static partial Regex Code();

    [GeneratedRegex(
        @"^(?:if|else|end|for|while|case|when|capture|func|ret|with|include|break|continue|#|\$?[a-z_]+ *(?:=|\+=)[^=])",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Statement();

    // A literal choice between texts of the template, a number, a code of a closed list, or a local that the template computed.
    [GeneratedRegex(
        @"^(?:[$a-z0-9_.]+[._](?:lang|kind|status|comparator|year)|\$[a-z0-9_]+(?: \+ \$[a-z_]+)*|[^?]+\? *""[^""]*"" *: *""[^""]*""|""[^""]*""|[a-z_.]+\.(?:size|index|level|rows|targets|results|reports)(?: *\+ *[0-9]+)?)$",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Harmless();
}
