using Yaolan.Storage;

namespace Yaolan.Publishing.Disk;

/// <summary>The list of all files that we wrote into a folder, sorted by path; nothing else is ever removed from it.</summary>
/// <param name="paths">The paths of the files; what is known of each is recorded under its number there.</param>
internal sealed class OutputManifest(PathTree paths)
{
    private const string Header = "yaolan manifest 1";

    private ContentHash[] _hashes = [];
    private long[] _sizes = [];

    public int Count => paths.FileCount;

    public IEnumerable<ManifestEntry> Entries =>
        HeapBound.Watched(paths.FilesInOrder()).Select(file => EntryOf(file, paths.PathOfFile(file)));

    public static OutputManifest Of(IEnumerable<ManifestEntry> entries)
    {
        var manifest = new OutputManifest(new PathTree());
        foreach (var entry in entries)
            manifest.TryAdd(entry);
        return manifest;
    }

    /// <summary>The manifest of a folder; empty when there is none yet.</summary>
    public static OutputManifest Read(string path)
    {
        var manifest = new OutputManifest(new PathTree());
        if (File.Exists(path))
            new NoteReader(path, Header).Read(line => ManifestEntry.Parse(line) is { } entry && manifest.TryAdd(entry));
        return manifest;
    }

    /// <summary>Whether some file of ours has this name for a system that overlooks case and accents.</summary>
    public bool HasAnySpellingOf(string path) =>
        Entries.Any(known =>
            string.Equals(OutputPaths.KeyOf(known.Path), OutputPaths.KeyOf(path), StringComparison.Ordinal)
        );

    public bool Lists(string path) => paths.FindFile(path) is not null;

    public ManifestEntry? Find(string path) => paths.FindFile(path) is { } file ? EntryOf(file, path) : null;

    public bool ListsTheSameAs(OutputManifest other) =>
        Count == other.Count && Entries.All(entry => entry == other.Find(entry.Path));

    /// <summary>Takes a file in; false when it is there already.</summary>
    public bool TryAdd(ManifestEntry entry)
    {
        if (!paths.TryAddFile(entry.Path))
            return false;
        Record(Count - 1, entry);
        return true;
    }

    /// <summary>Says what is known of a file by its number.</summary>
    public void Record(int file, ManifestEntry entry)
    {
        if (file >= _sizes.Length)
        {
            var room = Math.Max(file + 1, _sizes.Length * 2);
            Array.Resize(ref _hashes, room);
            Array.Resize(ref _sizes, room);
        }
        (_hashes[file], _sizes[file]) = (entry.Hash, entry.Size);
    }

    public void WriteTo(TextWriter writer)
    {
        writer.WriteLine(Header);
        foreach (var entry in Entries)
            entry.WriteTo(writer);
    }

    private ManifestEntry EntryOf(int file, string path) => new(path, _hashes[file], _sizes[file]);
}
