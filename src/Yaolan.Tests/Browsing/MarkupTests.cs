using System.Diagnostics;
using Xunit;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Browsing;

/// <summary>Every page is held against the HTML standard by the Nu Html Checker, where the machine has it.</summary>
public sealed class MarkupTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    // From disk every page is an origin of its own, so the checker takes 'self' for nothing at all.
    private const string NotOfThePage = ".*Content Security Policy.*";

    [Fact]
    public async Task Every_page_is_valid_markup()
    {
        var jar = Checker();
        Assert.SkipWhen(jar is null, "there is no vnu.jar: set VNU_JAR to its place (npm install vnu-jar brings it)");
        var folder = Directory.CreateTempSubdirectory("yaolan-markup-");
        try
        {
            var pages = site.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToList();
            foreach (var (name, content) in pages)
            {
                var path = Path.Combine(folder.FullName, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllBytesAsync(path, content.ToArray(), TestContext.Current.CancellationToken);
            }
            // A page that is wrong on purpose shows that the checker looks at the folder.
            await File.WriteAllTextAsync(
                Path.Combine(folder.FullName, "wrong.html"),
                "<!doctype html><html lang=en><title>Wrong</title><p><div id=a></div><div id=a></div>",
                TestContext.Current.CancellationToken
            );
            var found = await Check(jar, folder.FullName);
            Assert.Contains(found, line => line.Contains("wrong.html", StringComparison.Ordinal));
            var wrong = found.Where(line => !line.Contains("wrong.html", StringComparison.Ordinal)).ToList();
            Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<List<string>> Check(string jar, string folder)
    {
        using var java = new Process();
        java.StartInfo = new ProcessStartInfo(
            "java",
            ["-jar", jar, "--format", "gnu", "--skip-non-html", "--filterpattern", NotOfThePage, folder]
        )
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            java.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("there is no Java on this machine");
        }
        var said = await java.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await java.WaitForExitAsync(TestContext.Current.CancellationToken);
        return [.. said.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static string? Checker()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string?[] places =
        [
            Environment.GetEnvironmentVariable("VNU_JAR"),
            Path.Combine(home, ".cache", "vnu-jar", "node_modules", "vnu-jar", "build", "dist", "vnu.jar"),
        ];
        return places.FirstOrDefault(File.Exists);
    }
}
