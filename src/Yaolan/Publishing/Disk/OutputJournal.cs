namespace Yaolan.Publishing.Disk;

/// <summary>
/// Everything that turns the old site into the new one once the new files are staged. From the moment that it is on disk
/// the new site is certain: whoever finds it completes it.
/// </summary>
/// <param name="Clearances">Old files in whose place a folder, or another spelling of the name, must come first.</param>
/// <param name="Moves">Staged files to put in place: new ones, then changed ones.</param>
/// <param name="Removals">Old files that are no longer part of the site.</param>
/// <param name="Manifest">The manifest of the new site.</param>
internal sealed record OutputJournal(
    IReadOnlyList<string> Clearances,
    IReadOnlyList<StagedMove> Moves,
    IReadOnlyList<string> Removals,
    OutputManifest Manifest
)
{
    private const string Header = "yaolan journal 1";

    public int RemovedCount => Clearances.Count + Removals.Count;

    public static OutputJournal Read(string path)
    {
        var clearances = new List<string>();
        var moves = new List<StagedMove>();
        var removals = new List<string>();
        var entries = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);

        new NoteReader(path, Header).Read(Take);
        return new OutputJournal(clearances, moves, removals, new OutputManifest(entries.Values));

        bool Take(string line)
        {
            switch (line.Split(' ', 2))
            {
                case ["clear", var sitePath] when OutputPathRules.ProblemOf(sitePath) is null:
                    clearances.Add(sitePath);
                    return true;
                case ["move", var text]
                    when StagedMove.Parse(text) is { } move && OutputPathRules.ProblemOf(move.Path) is null:
                    moves.Add(move);
                    return true;
                case ["remove", var sitePath] when OutputPathRules.ProblemOf(sitePath) is null:
                    removals.Add(sitePath);
                    return true;
                case ["list", var text] when ManifestEntry.Parse(text) is { } entry:
                    return entries.TryAdd(entry.Path, entry);
                default:
                    return false;
            }
        }
    }

    public void WriteTo(TextWriter writer)
    {
        writer.WriteLine(Header);
        foreach (var path in Clearances)
            writer.WriteLine($"clear {path}");
        foreach (var move in Moves)
            writer.WriteLine($"move {move}");
        foreach (var path in Removals)
            writer.WriteLine($"remove {path}");
        foreach (var entry in Manifest.Entries)
            writer.WriteLine($"list {entry}");
    }
}
