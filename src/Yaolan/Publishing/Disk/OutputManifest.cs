namespace Yaolan.Publishing.Disk;

/// <summary>The list of all files that we wrote into a folder, sorted by path; nothing else is ever removed from it.</summary>
internal sealed class OutputManifest(IEnumerable<ManifestEntry> entries)
{
    private const string Header = "yaolan manifest 1";

    private readonly Dictionary<string, ManifestEntry> _byPath = entries.ToDictionary(
        entry => entry.Path,
        StringComparer.Ordinal
    );

    public IEnumerable<ManifestEntry> Entries => _byPath.Values.OrderBy(entry => entry.Path, StringComparer.Ordinal);

    /// <summary>Whether some file of ours has this name for a system that overlooks case and accents.</summary>
    public bool HasAnySpellingOf(string path) =>
        _byPath.Keys.Any(known =>
            string.Equals(OutputPaths.KeyOf(known), OutputPaths.KeyOf(path), StringComparison.Ordinal)
        );

    public ManifestEntry? Find(string path) => _byPath.GetValueOrDefault(path);

    public bool ListsTheSameAs(OutputManifest other) =>
        _byPath.Count == other._byPath.Count && _byPath.Values.All(entry => entry == other.Find(entry.Path));

    /// <summary>The manifest of a folder; empty when there is none yet.</summary>
    public static OutputManifest Read(string path)
    {
        if (!File.Exists(path))
            return new OutputManifest([]);
        var entries = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
        new NoteReader(path, Header).Read(line =>
            ManifestEntry.Parse(line) is { } entry && entries.TryAdd(entry.Path, entry)
        );
        return new OutputManifest(entries.Values);
    }

    public void WriteTo(TextWriter writer)
    {
        writer.WriteLine(Header);
        foreach (var entry in Entries)
            writer.WriteLine(entry);
    }
}
