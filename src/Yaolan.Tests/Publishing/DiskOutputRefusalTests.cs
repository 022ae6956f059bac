using Xunit;
using Yaolan.Publishing;

namespace Yaolan.Tests.Publishing;

public sealed class DiskOutputRefusalTests : IDisposable
{
    private readonly SiteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_with_files_of_others_is_refused_and_not_touched()
    {
        _folder.Write("thesis.docx", "years of work");

        var refusal = Refusal(("index.html", "home"));

        Assert.Contains($"{_folder.Root} holds files", refusal, StringComparison.Ordinal);
        Assert.Contains("'thesis.docx'", refusal, StringComparison.Ordinal);
        Assert.Contains("Choose another output folder, or empty this one", refusal, StringComparison.Ordinal);
        Assert.Equal(["thesis.docx"], _folder.Everything().Keys);
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_refused()
    {
        File.WriteAllText(_folder.Root, "");

        Assert.Contains("is a file", Refusal(("index.html", "home")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lock")]
    [InlineData("journal")]
    [InlineData("manifest")]
    public void A_folder_in_place_of_one_of_our_own_notes_is_named_with_what_to_do(string note)
    {
        _folder.Publish(("index.html", "home"));
        var path = _folder.PathOf($".yaolan/{note}");
        File.Delete(path);
        Directory.CreateDirectory(path);

        var refusal = Refusal(("index.html", "new"));

        Assert.Contains($"{path} is a folder", refusal, StringComparison.Ordinal);
        Assert.Contains($"Delete {path} and build again", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_fine()
    {
        Directory.CreateDirectory(_folder.Root);

        Assert.Equal(1, _folder.Publish(("index.html", "home")).Written);
    }

    [Fact]
    public void A_folder_with_dot_files_only_is_fine()
    {
        _folder.Write(".gitignore", "*");
        _folder.Write(".git/config", "");

        Assert.Equal(1, _folder.Publish(("index.html", "home")).Written);
    }

    [Fact]
    public void Files_of_others_where_pages_would_go_are_all_named_and_kept()
    {
        _folder.Publish(("index.html", "home"));
        _folder.Write("CNAME", "example.org");
        _folder.Write("data", "a file");
        _folder.Write("years/notes.txt", "a folder");
        var before = _folder.Everything();

        var refusal = Refusal(("index.html", "new"), ("CNAME", "x"), ("data/tracker.csv", "x"), ("years", "x"));

        Assert.Contains($"{_folder.PathOf("CNAME")} is another file", refusal, StringComparison.Ordinal);
        Assert.Contains($"{_folder.PathOf("data")} is a file; the site", refusal, StringComparison.Ordinal);
        Assert.Contains($"{_folder.PathOf("years")} is a folder; the site", refusal, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Everything());
    }

    [Fact]
    public void A_folder_of_ours_that_others_use_does_not_become_a_file()
    {
        _folder.Publish(("years/index.html", "1"));
        _folder.Write("years/deep/notes.txt", "mine");

        var refusal = Refusal(("years", "2"));

        Assert.Contains($"needs a file, and {_folder.PathOf("years/deep")}", refusal, StringComparison.Ordinal);
        Assert.Equal("mine", _folder.Read("years/deep/notes.txt"));
        Assert.Equal("1", _folder.Read("years/index.html"));
    }

    [Fact]
    public void A_file_of_others_whose_name_differs_from_ours_in_case_is_kept()
    {
        _folder.Publish(("About.html", "ours"));
        Assert.SkipWhen(File.Exists(_folder.PathOf("about.html")), "Here the two are one file.");
        _folder.Write("about.html", "mine");

        Assert.Contains("about.html is another file", Refusal(("about.html", "new")), StringComparison.Ordinal);
        Assert.Equal("mine", _folder.Read("about.html"));
    }

    [Fact]
    public void A_file_of_others_that_is_just_what_the_site_wants_becomes_ours()
    {
        _folder.Write(".nojekyll", "");

        var result = _folder.Publish((".nojekyll", ""), ("index.html", "home"));
        _folder.Publish(("index.html", "home"));

        Assert.Equal(new PublishResult(Written: 1, Unchanged: 1, Removed: 0, BytesWritten: 4), result);
        Assert.Equal(["index.html"], _folder.Pages().Keys);
    }

    [Fact]
    public void Bad_paths_leave_the_site_as_it_was()
    {
        _folder.Publish(("index.html", "old"));
        var before = _folder.Everything();

        var exception = Assert.Throws<OutputPathsException>(() =>
            _folder.Publish(("index.html", "new"), ("../escaped.html", "x"), ("Index.html", "x"))
        );

        Assert.Equal(["../escaped.html", "Index.html"], exception.Problems.Select(problem => problem.Path));
        Assert.Equal(before, _folder.Everything());
        Assert.False(File.Exists(_folder.PathOf("../escaped.html")));
    }

    [Theory]
    [InlineData("not a manifest\n", "(1): 'not a manifest'")]
    [InlineData("", "(1): ''")]
    [InlineData("yaolan manifest 2\n", "(1): 'yaolan manifest 2'")]
    [InlineData("yaolan manifest 1\nabc\n", "(2): 'abc'")]
    public void A_damaged_manifest_is_refused_with_its_place(string manifest, string reason)
    {
        _folder.Publish(("index.html", "old"));
        _folder.Write(".yaolan/manifest", manifest);

        var refusal = Refusal(("index.html", "new"));

        Assert.Contains(reason, refusal, StringComparison.Ordinal);
        Assert.Contains("Delete everything in the output folder", refusal, StringComparison.Ordinal);
        Assert.Equal("old", _folder.Read("index.html"));
    }

    [Theory]
    [InlineData("manifest", "yaolan manifest 1\n{0} 4 ../elsewhere/precious\n")]
    [InlineData("journal", "yaolan journal 1\nremove ../elsewhere/precious\n")]
    [InlineData("journal", "yaolan journal 1\nclear ../elsewhere/precious\n")]
    [InlineData("journal", "yaolan journal 1\nmove 1 ../elsewhere/precious\n")]
    [InlineData("journal", "yaolan journal 2\nmove 1 ../elsewhere/precious\n")]
    [InlineData("journal", "yaolan journal 2\nplace ../elsewhere/precious\n")]
    public void A_forged_manifest_or_journal_reaches_no_file_outside(string note, string forged)
    {
        _folder.Publish(("index.html", "old"));
        var precious = Path.Combine(_folder.Elsewhere, "precious");
        File.WriteAllText(precious, "gold");
        _folder.Write(".yaolan/staging/1", "lead");
        _folder.Write($".yaolan/{note}", forged.Replace("{0}", new string('0', 64), StringComparison.Ordinal));

        Assert.Contains("../elsewhere/precious", Refusal(("index.html", "new")), StringComparison.Ordinal);
        Assert.Equal("gold", File.ReadAllText(precious));
    }

    private string Refusal(params (string, string)[] files) =>
        Assert.Throws<OutputRefusedException>(() => _folder.Publish(files)).Message;
}
