namespace Yaolan.Publishing.Disk;

/// <summary>
/// Everything that turns the old site into the new one once the new files are staged. From the moment that it is on disk
/// the new site is certain: whoever finds it completes it. The manifest lies beside it, written before.
/// </summary>
/// <param name="Clearances">Old files in whose place a folder, or another spelling of the name, must come first.</param>
/// <param name="Wholes">What is put in place as it is staged, folders with all that is in them.</param>
/// <param name="Moves">Staged files to put in place: new ones, then changed ones.</param>
/// <param name="Removals">Old files that are no longer part of the site.</param>
/// <param name="Manifest">The manifest of the new site.</param>
internal sealed record OutputJournal(
    IReadOnlyList<string> Clearances,
    IReadOnlyList<string> Wholes,
    IEnumerable<StagedMove> Moves,
    IReadOnlyList<string> Removals,
    OutputManifest Manifest
)
{
    private const string Header = "yaolan journal 2";

    /// <summary>Earlier versions wrote the manifest into the journal.</summary>
    private const string EarlierHeader = "yaolan journal 1";

    public int RemovedCount => Clearances.Count + Removals.Count;

    /// <summary>The files of a folder that is put in place whole, or the one file that it is.</summary>
    public IEnumerable<StagedMove> MovesIn(string whole) =>
        Manifest.Lists(whole)
            ? [new StagedMove(Number: null, whole)]
            : Manifest
                .Entries.Where(entry => entry.Path.StartsWith(whole + '/', StringComparison.Ordinal))
                .Select(entry => new StagedMove(Number: null, entry.Path));

    /// <summary>Reads what a killed build left.</summary>
    public static OutputJournal Read(OutputFolder folder)
    {
        var clearances = new List<string>();
        var wholes = new List<string>();
        var moves = new List<StagedMove>();
        var removals = new List<string>();
        var listed = OutputManifest.Of([]);

        var header = new NoteReader(folder.Journal, Header, EarlierHeader).Read(Take);
        var next = File.Exists(folder.NextManifest) ? folder.NextManifest : folder.Manifest;
        return new OutputJournal(
            clearances,
            wholes,
            moves,
            removals,
            header == EarlierHeader ? listed : OutputManifest.Read(next)
        );

        bool Take(string line)
        {
            switch (line.Split(' ', 2))
            {
                case ["clear", var sitePath] when OutputPathRules.ProblemOf(sitePath) is null:
                    clearances.Add(sitePath);
                    return true;
                case ["place", var sitePath] when OutputPathRules.ProblemOf(sitePath) is null:
                    wholes.Add(sitePath);
                    return true;
                case ["move", var text]
                    when StagedMove.Parse(text) is { } move && OutputPathRules.ProblemOf(move.Path) is null:
                    moves.Add(move);
                    return true;
                case ["remove", var sitePath] when OutputPathRules.ProblemOf(sitePath) is null:
                    removals.Add(sitePath);
                    return true;
                case ["list", var text] when ManifestEntry.Parse(text) is { } entry:
                    return listed.TryAdd(entry);
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
        foreach (var path in Wholes)
            writer.WriteLine($"place {path}");
        foreach (var move in Moves)
            writer.WriteLine($"move {move}");
        foreach (var path in Removals)
            writer.WriteLine($"remove {path}");
    }
}
