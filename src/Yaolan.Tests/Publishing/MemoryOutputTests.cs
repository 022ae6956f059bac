using System.Text;
using Xunit;
using Yaolan.Publishing;

namespace Yaolan.Tests.Publishing;

public sealed class MemoryOutputTests
{
    [Fact]
    public void A_second_site_replaces_the_first_and_says_what_changed()
    {
        var output = new MemoryOutput();
        var first = output.Publish(SiteFolder.Site(("same", "1"), ("changed", "22"), ("gone", "333")));
        var second = output.Publish(SiteFolder.Site(("same", "1"), ("changed", "4444"), ("new", "55555")));

        Assert.Equal(new PublishResult(Written: 3, Unchanged: 0, Removed: 0, BytesWritten: 6), first);
        Assert.Equal(new PublishResult(Written: 2, Unchanged: 1, Removed: 1, BytesWritten: 9), second);
        Assert.Equal(["changed", "new", "same"], output.Files.Keys);
        Assert.Equal("4444", Encoding.UTF8.GetString(output.Files["changed"].Span));
    }

    [Fact]
    public void A_site_with_bad_paths_leaves_the_one_before()
    {
        var output = new MemoryOutput();
        output.Publish(SiteFolder.Site(("index.html", "old")));

        var exception = Assert.Throws<OutputPathsException>(() =>
            output.Publish(SiteFolder.Site(("a", ""), ("A", ""), ("../b", "")))
        );

        Assert.Equal(["../b", "A"], exception.Problems.Select(problem => problem.Path));
        Assert.Equal(["index.html"], output.Files.Keys);
    }
}
