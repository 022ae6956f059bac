using Xunit;
using Yaolan.Storage;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Storage;

/// <summary>What is put aside comes back as it was, wherever it was kept.</summary>
public sealed class RecordStoreTests
{
    private static readonly string[] Texts = ["", "增长8.2%以上", "growth\0\r\n", "lone \uD83D and \uDC00", "𠮷野家"];

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(1 << 20)]
    public void What_is_put_aside_comes_back_as_it_was(int mostInMemory)
    {
        using var folder = new TemporaryWorkspace();
        var store = new RecordStore(folder.Workspace.Root, mostInMemory);

        var stored = Texts.Select(text => Put(store, text)).ToList();
        Assert.Equal(Texts, stored.Select(text => text.Value.Single()));
    }

    [Fact]
    public void The_file_is_gone_when_the_program_is_even_if_it_is_killed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There the system deletes the file when the program ends.");
        using var folder = new TemporaryWorkspace();
        var stored = Put(new RecordStore(folder.Workspace.Root, mostInMemory: 0), "text");

        Assert.Empty(Directory.GetFiles(folder.Workspace.Root));
        Assert.Equal("text", stored.Value.Single());
    }

    [Fact]
    public void Where_no_file_can_be_made_all_stays_in_memory()
    {
        var store = new RecordStore(Path.Combine(Path.GetTempPath(), "no", "such", "folder"), mostInMemory: 0);

        var stored = Texts.Select(text => Put(store, text)).ToList();
        Assert.Equal(Texts, stored.Select(text => text.Value.Single()));
    }

    [Fact]
    public void It_is_the_same_thing_while_somebody_holds_it()
    {
        var store = new RecordStore();
        var stored = Put(store, "text");
        var held = stored.Value;
        for (var more = 0; more < 1_000; more++)
            _ = Put(store, "another").Value;
        GC.Collect();

        Assert.Same(held, stored.Value);
    }

    private static Stored<string[]> Put(RecordStore store, string text) =>
        store.Put<string[]>(record => record.WriteText(text), record => [record.ReadText()]);
}
