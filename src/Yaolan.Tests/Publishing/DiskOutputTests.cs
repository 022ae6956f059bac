using Xunit;
using Yaolan.Publishing;

namespace Yaolan.Tests.Publishing;

public sealed class DiskOutputTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private readonly SiteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_first_build_makes_the_folder_and_writes_every_file()
    {
        var result = _folder.Publish(("index.html", "home"), ("zh/years/2024/index.html", "年"), (".nojekyll", ""));

        Assert.Equal(new PublishResult(Written: 3, Unchanged: 0, Removed: 0, BytesWritten: 7), result);
        Assert.Equal("home", _folder.Read("index.html"));
        Assert.Equal("年", _folder.Read("zh/years/2024/index.html"));
        Assert.Equal("", _folder.Read(".nojekyll"));
    }

    [Fact]
    public void The_manifest_lists_hash_size_and_path_of_every_file_and_nothing_else_remains_of_a_build()
    {
        _folder.Publish(("zh/index.html", "abc"), ("index.html", ""));

        Assert.Equal(
            """
            yaolan manifest 1
            99aa06d3014798d86001c324468d497f 0 index.html
            06b05ab6733a618578af5f94892f3950 3 zh/index.html

            """.ReplaceLineEndings("\n"),
            _folder.Read(".yaolan/manifest")
        );
        Assert.Equal(
            [".yaolan/", ".yaolan/lock", ".yaolan/manifest", "index.html", "zh/", "zh/index.html"],
            _folder.Everything().Keys
        );
    }

    [Fact]
    public void Unchanged_files_are_not_touched()
    {
        _folder.Publish(("same.html", "same"), ("changed.html", "before"));
        File.SetLastWriteTimeUtc(_folder.PathOf("same.html"), LongAgo);
        File.SetLastWriteTimeUtc(_folder.PathOf("changed.html"), LongAgo);

        var result = _folder.Publish(("same.html", "same"), ("changed.html", "after!"));

        Assert.Equal(new PublishResult(Written: 1, Unchanged: 1, Removed: 0, BytesWritten: 6), result);
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_folder.PathOf("same.html")));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(_folder.PathOf("changed.html")));
        Assert.Equal("after!", _folder.Read("changed.html"));
    }

    [Fact]
    public void The_same_site_again_writes_nothing_not_even_a_manifest()
    {
        _folder.Publish(("index.html", "home"));
        File.SetLastWriteTimeUtc(_folder.PathOf(".yaolan/manifest"), LongAgo);

        var result = _folder.Publish(("index.html", "home"));

        Assert.Equal(new PublishResult(Written: 0, Unchanged: 1, Removed: 0, BytesWritten: 0), result);
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_folder.PathOf(".yaolan/manifest")));
    }

    [Fact]
    public void A_page_that_somebody_mended_by_hand_becomes_what_the_content_says_even_at_the_same_length()
    {
        _folder.Publish(("index.html", "home"), ("zh/index.html", "page"));
        _folder.Write("index.html", "hand");
        File.SetLastWriteTimeUtc(_folder.PathOf("index.html"), DateTime.UtcNow.AddSeconds(5));

        var result = _folder.Publish(("index.html", "home"), ("zh/index.html", "page"));

        Assert.Equal((1, 1), (result.Written, result.Unchanged));
        Assert.Equal("home", _folder.Read("index.html"));
    }

    [Fact]
    public void Files_that_somebody_deleted_or_cut_short_are_restored()
    {
        _folder.Publish(("a/deleted.html", "whole"), ("cut.html", "whole"), ("same.html", "whole"));
        Directory.Delete(_folder.PathOf("a"), recursive: true);
        _folder.Write("cut.html", "wh");

        var result = _folder.Publish(("a/deleted.html", "whole"), ("cut.html", "whole"), ("same.html", "whole"));

        Assert.Equal(new PublishResult(Written: 2, Unchanged: 1, Removed: 0, BytesWritten: 10), result);
        Assert.Equal("whole", _folder.Read("a/deleted.html"));
        Assert.Equal("whole", _folder.Read("cut.html"));
    }

    [Fact]
    public void Pages_that_are_gone_vanish_with_the_folders_they_leave_empty()
    {
        _folder.Publish(("index.html", "home"), ("a/b/c/gone.html", "1"), ("a/stays.html", "2"), ("d/gone.html", "3"));

        var result = _folder.Publish(("index.html", "home"), ("a/stays.html", "2"));

        Assert.Equal(2, result.Removed);
        Assert.Equal(["a/", "a/stays.html", "index.html"], _folder.Pages().Keys);
    }

    [Fact]
    public void Files_that_others_put_there_stay_and_so_do_their_folders()
    {
        _folder.Write(".gitignore", "*");
        Directory.CreateDirectory(_folder.PathOf(".git"));
        _folder.Publish(("a/gone.html", "1"), ("b/gone.html", "2"));
        _folder.Write("a/notes.txt", "mine");
        _folder.Write("CNAME", "example.org");
        Directory.CreateDirectory(_folder.PathOf("empty"));

        _folder.Publish(("index.html", "home"));

        Assert.Equal(
            [".git/", ".gitignore", "CNAME", "a/", "a/notes.txt", "empty/", "index.html"],
            _folder.Pages().Keys
        );
        Assert.Equal("*", _folder.Read(".gitignore"));
    }

    [Fact]
    public void A_file_may_become_a_folder_and_a_folder_a_file_and_a_name_change_its_case()
    {
        _folder.Publish(("years", "file"), ("areas/henan/index.html", "folder"), ("About/Index.html", "upper"));

        var result = _folder.Publish(("years/index.html", "folder"), ("areas", "file"), ("about/index.html", "lower"));

        Assert.Equal(new PublishResult(Written: 3, Unchanged: 0, Removed: 3, BytesWritten: 15), result);
        Assert.Equal(["about/", "about/index.html", "areas", "years/", "years/index.html"], _folder.Pages().Keys);
    }

    [Fact]
    public void Many_files_written_at_once_all_arrive()
    {
        var files = Enumerable.Range(0, 500).Select(n => ($"zh/{n % 7}/{n}.html", new string('字', n))).ToArray();

        var result = _folder.Publish(files);

        Assert.Equal(500, result.Written);
        Assert.All(files, file => Assert.Equal(file.Item2, _folder.Read(file.Item1)));
    }

    [Fact]
    public void The_manifest_is_sorted_by_whole_paths()
    {
        string[] paths = ["a-b/x", "a.b", "a/-", "a/b/c", "a/b-c", "aa", "b/字", "字/b", "a+"];

        _folder.Publish([.. paths.Select(path => (path, ""))]);

        var listed = _folder.Read(".yaolan/manifest").Split('\n')[1..^1].Select(line => line.Split(' ', 3)[2]);
        Assert.Equal(paths.Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public void A_site_that_somebody_deleted_without_our_notes_comes_back()
    {
        _folder.Publish(("About/index.html", "1"), ("zh/index.html", "2"), ("gone", "3"));
        foreach (var path in (string[])["About", "zh"])
            Directory.Delete(_folder.PathOf(path), recursive: true);
        File.Delete(_folder.PathOf("gone"));

        _folder.Publish(("about/index.html", "1"), ("zh/index.html", "2"));

        Assert.Equal(["about/", "about/index.html", "zh/", "zh/index.html"], _folder.Pages().Keys);
    }

    [Fact]
    public void A_folder_that_others_make_while_a_first_site_is_put_in_place_keeps_what_is_in_it()
    {
        var output = new DiskOutput(_folder.Root)
        {
            Checkpoint = step =>
            {
                if (step == $"put in place {_folder.PathOf("zh")}")
                    _folder.Write("zh/years/notes.txt", "mine");
            },
        };

        output.Publish(SiteFolder.Site(("zh/index.html", "1"), ("zh/years/index.html", "2")));

        Assert.Equal(
            ["zh/", "zh/index.html", "zh/years/", "zh/years/index.html", "zh/years/notes.txt"],
            _folder.Pages().Keys
        );
        Assert.Equal("mine", _folder.Read("zh/years/notes.txt"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void What_an_earlier_version_left_is_completed_and_its_manifest_read(string lineEnd)
    {
        const string Old = "2689367b205c16ce32ed4200942b8b8b1e262dfc70d9bc9fbc77c49699a4f1df 2";
        const string New = "cb58e4600bf0142cbe4ad513de98b73c5c9da7f4023a393d13b395375fccaea6 2";
        Note("manifest", "yaolan manifest 1", $"{Old} gone.html", $"{Old} zh/index.html");
        Note("journal", "yaolan journal 1", "move 7 zh/index.html", "remove gone.html", $"list {New} zh/index.html");
        _folder.Write(".yaolan/staging/7", "ne");
        _folder.Write("gone.html", "ok");
        _folder.Write("zh/index.html", "ok");

        var result = _folder.Publish(("zh/index.html", "ne"));

        // Its hashes are of another kind: what it wrote is ours, and is written once more.
        Assert.Equal(new PublishResult(Written: 1, Unchanged: 0, Removed: 0, BytesWritten: 2), result);
        Assert.Equal(["zh/", "zh/index.html"], _folder.Pages().Keys);
        Assert.Equal("ne", _folder.Read("zh/index.html"));
        Assert.Equal(
            new PublishResult(Written: 0, Unchanged: 1, Removed: 0, BytesWritten: 0),
            _folder.Publish(("zh/index.html", "ne"))
        );

        void Note(string name, params string[] lines) =>
            _folder.Write($".yaolan/{name}", string.Concat(lines.Select(line => line + lineEnd)));
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        using var other = new SiteFolder();
        _folder.Publish(("a", "1"), ("b", "2"), ("c/d", "3"));
        other.Publish(("c/d", "3"), ("b", "2"), ("a", "1"));

        Assert.Equal(_folder.Everything(), other.Everything());
    }
}
