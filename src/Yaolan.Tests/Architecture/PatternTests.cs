using System.Text.RegularExpressions;
using Xunit;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Architecture;

/// <summary>No text of a stranger may keep a regular expression busy.</summary>
public sealed partial class PatternTests
{
    [Fact]
    public void Patterns_are_matched_in_linear_time_or_look_around_and_end_in_time()
    {
        var folder = Path.Combine(Repository.Workspace.Root, "src", "Yaolan");
        var patterns = Directory
            .GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file =>
                Pattern().Matches(File.ReadAllText(file)).Select(found => (Path.GetFileName(file), found.Value))
            )
            .ToList();

        Assert.NotEmpty(patterns);
        Assert.DoesNotContain(patterns, found => !IsBounded(found.Value));
    }

    private static bool IsBounded(string pattern) =>
        pattern.Contains("NonBacktracking", StringComparison.Ordinal)
        || (LookAround().IsMatch(pattern) && pattern.Contains("matchTimeoutMilliseconds", StringComparison.Ordinal));

    [GeneratedRegex(@"\[GeneratedRegex\((?:[^\n]|\n(?! *(?:private|internal|public) ))*", RegexOptions.None, 10_000)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\(\?<?[=!]", RegexOptions.NonBacktracking)]
    private static partial Regex LookAround();
}
