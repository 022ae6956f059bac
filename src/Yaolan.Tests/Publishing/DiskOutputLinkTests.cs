using Xunit;
using Yaolan.Publishing;

namespace Yaolan.Tests.Publishing;

public sealed class DiskOutputLinkTests : IDisposable
{
    private readonly SiteFolder _folder = new();

    public DiskOutputLinkTests() =>
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making links needs a special right on Windows.");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Pages_are_not_written_through_a_linked_folder()
    {
        _folder.Publish(("index.html", "old"));
        Directory.CreateSymbolicLink(_folder.PathOf("zh"), _folder.Elsewhere);

        var refusal = Assert.Throws<OutputRefusedException>(() => _folder.Publish(("zh/index.html", "new")));

        Assert.Contains($"{_folder.PathOf("zh")} is a link", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Elsewhere));
        Assert.Equal("old", _folder.Read("index.html"));
    }

    [Fact]
    public void Pages_are_not_removed_through_a_linked_folder()
    {
        _folder.Publish(("zh/index.html", "page"), ("index.html", "home"));
        Directory.Delete(_folder.PathOf("zh"), recursive: true);
        File.WriteAllText(Path.Combine(_folder.Elsewhere, "index.html"), "precious");
        Directory.CreateSymbolicLink(_folder.PathOf("zh"), _folder.Elsewhere);

        _folder.Publish(("index.html", "home"));

        Assert.Equal("precious", File.ReadAllText(Path.Combine(_folder.Elsewhere, "index.html")));
    }

    [Fact]
    public void A_page_that_somebody_replaced_by_a_link_becomes_a_page_again()
    {
        var precious = Path.Combine(_folder.Elsewhere, "precious");
        File.WriteAllText(precious, "gold");
        _folder.Publish(("index.html", "home"));
        File.Delete(_folder.PathOf("index.html"));
        File.CreateSymbolicLink(_folder.PathOf("index.html"), precious);

        _folder.Publish(("index.html", "home"));

        Assert.Equal("gold", File.ReadAllText(precious));
        Assert.Equal("home", _folder.Read("index.html"));
        Assert.Null(new FileInfo(_folder.PathOf("index.html")).LinkTarget);
    }

    [Fact]
    public void A_link_of_others_where_a_page_would_go_is_refused()
    {
        _folder.Publish(("index.html", "home"));
        File.CreateSymbolicLink(_folder.PathOf("feed.xml"), Path.Combine(_folder.Elsewhere, "nothing"));

        Assert.Throws<OutputRefusedException>(() => _folder.Publish(("feed.xml", "new")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Elsewhere));
    }

    [Theory]
    [InlineData(".yaolan")]
    [InlineData(".yaolan/staging")]
    public void A_link_in_place_of_our_own_folder_is_refused(string own)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.PathOf(own))!);
        Directory.CreateSymbolicLink(_folder.PathOf(own), _folder.Elsewhere);

        Assert.Throws<OutputRefusedException>(() => _folder.Publish(("index.html", "home")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Elsewhere));
    }

    [Theory]
    [InlineData("lock")]
    [InlineData("lock-holder")]
    [InlineData("manifest")]
    [InlineData("manifest.next")]
    [InlineData("journal")]
    public void A_link_in_place_of_one_of_our_own_notes_is_refused_and_not_written_through(string note)
    {
        var precious = Path.Combine(_folder.Elsewhere, "precious");
        File.WriteAllText(precious, "gold");
        _folder.Publish(("index.html", "home"));
        var path = _folder.PathOf($".yaolan/{note}");
        File.Delete(path);
        File.CreateSymbolicLink(path, precious);

        var refusal = Assert.Throws<OutputRefusedException>(() => _folder.Publish(("index.html", "new")));

        Assert.Contains($"{path} is a link", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("gold", File.ReadAllText(precious));
        Assert.Equal("home", _folder.Read("index.html"));
    }

    [Fact]
    public void Completing_a_killed_build_does_not_write_through_a_link_either()
    {
        SiteFolder? killed = null;
        var output = new DiskOutput(_folder.Root)
        {
            Checkpoint = step =>
            {
                if (step.StartsWith("put in place", StringComparison.Ordinal))
                    killed = _folder.AsKilledNow();
            },
        };
        output.Publish(SiteFolder.Site(("zh/index.html", "new")));
        using var interrupted = killed!;
        Directory.CreateSymbolicLink(interrupted.PathOf("zh"), interrupted.Elsewhere);

        var failure = Assert.Throws<OutputFailedException>(() => interrupted.Publish(("zh/index.html", "new")));

        Assert.Contains($"{interrupted.PathOf("zh")} is a link", failure.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(interrupted.Elsewhere));
    }

    [Fact]
    public void A_link_that_appears_while_a_first_site_is_put_in_place_is_not_followed()
    {
        var output = new DiskOutput(_folder.Root)
        {
            Checkpoint = step =>
            {
                if (step == $"put in place {_folder.PathOf("zh")}")
                    Directory.CreateSymbolicLink(_folder.PathOf("zh"), _folder.Elsewhere);
            },
        };

        var failure = Assert.Throws<OutputFailedException>(() =>
            output.Publish(SiteFolder.Site(("zh/index.html", "new")))
        );

        Assert.Contains($"{_folder.PathOf("zh")} is a link", failure.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Elsewhere));
    }

    [Fact]
    public void An_output_folder_that_is_a_link_to_nothing_is_refused_with_what_to_do()
    {
        Directory.CreateSymbolicLink(_folder.Root, Path.Combine(_folder.Elsewhere, "nothing"));

        var refusal = Assert.Throws<OutputRefusedException>(() => _folder.Publish(("index.html", "home")));

        Assert.Contains("a link that leads to no folder", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_folder_itself_may_be_a_link()
    {
        Directory.CreateSymbolicLink(_folder.Root, _folder.Elsewhere);

        _folder.Publish(("index.html", "home"));

        Assert.Equal("home", File.ReadAllText(Path.Combine(_folder.Elsewhere, "index.html")));
    }
}
