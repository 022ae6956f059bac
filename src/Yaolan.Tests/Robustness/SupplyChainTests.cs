using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Robustness;

/// <summary>What the tool is built of is locked, listed and pinned.</summary>
public sealed partial class SupplyChainTests
{
    private static readonly string Root = Repository.Workspace.Root;

    [Fact]
    public void Every_project_locks_its_packages() =>
        Assert.All(
            Directory.GetFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories),
            project =>
                Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")), project)
        );

    [Fact]
    public void Every_package_of_the_tool_is_listed_with_its_version_and_licence()
    {
        var list = File.ReadAllText(Path.Combine(Root, ".github", "THIRD-PARTY.md"));
        var lockFile = File.ReadAllBytes(Path.Combine(Root, "src", "Yaolan.Cli", "packages.lock.json"));
        using var locked = JsonDocument.Parse(lockFile);
        // Packages only, and none that only the compiler uses.
        var packages = locked
            .RootElement.GetProperty("dependencies")
            .EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.TryGetProperty("resolved", out _) && package.Name != "Meziantou.Analyzer")
            .Select(package => (package.Name, Version: package.Value.GetProperty("resolved").GetString()))
            .ToList();

        Assert.NotEmpty(packages);
        Assert.All(
            packages,
            package =>
                Assert.Matches(
                    $@"\| \[{Regex.Escape(package.Name)}\]\(https://[^)]+\) \| {Regex.Escape(package.Version!)} \| [^|]+ \| [^|]+ \|",
                    list
                )
        );
        Assert.Equal(packages.Count, Row().Count(list));
    }

    [Fact]
    public void Every_package_that_the_repository_uses_is_named_with_the_tools_own()
    {
        var list = File.ReadAllText(Path.Combine(Root, ".github", "THIRD-PARTY.md"));
        var versions = File.ReadAllText(Path.Combine(Root, "src", "Directory.Packages.props"));
        // Only who asks for it gets the other template engine.
        var names = Package().Matches(versions).Select(found => found.Groups[1].Value).Where(name => name != "Scriban");

        Assert.All(names, name => Assert.Contains(name, list, StringComparison.Ordinal));
        Assert.Contains("FsCheck", names);
    }

    [Fact]
    public void Every_action_of_the_workflows_is_pinned_by_its_commit()
    {
        string[] folders = [".github", Path.Combine("src", "Yaolan.Cli", "NewWorkspace", "dot-github")];
        var uses = folders
            .SelectMany(folder => Directory.GetFiles(Path.Combine(Root, folder, "workflows"), "*.yml"))
            .SelectMany(File.ReadLines)
            .Where(line => line.Contains("uses:", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(@"uses: [\w./-]+@[0-9a-f]{40} # v\d", line));
    }

    [GeneratedRegex("<PackageVersion Include=\"([^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Package();

    [GeneratedRegex(@"^\| \[", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Row();
}
