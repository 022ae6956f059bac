namespace Yaolan.Publishing.Disk;

/// <summary>Compares the new site with the old one and says what has to be done in the folder.</summary>
internal static class PublishPlan
{
    /// <exception cref="OutputRefusedException">Files that are not ours are in the way; all are listed.</exception>
    public static OutputJournal Make(OutputFolder folder, OutputManifest old, StagedSite site)
    {
        var gone = old.Entries.Select(entry => entry.Path).Where(path => !site.Manifest.Lists(path));
        var byObstruction = gone.ToLookup(site.Paths.Obstructs);
        var journal = new OutputJournal(
            // Where nothing lies, nothing has to give way, and removing it after would hit what has its name by then.
            Clearances: site.InFolders ? [] : [.. byObstruction[true]],
            Wholes: site.InFolders ? [.. site.Paths.Tree.NamesAtTop.Order(StringComparer.Ordinal)] : [],
            Moves: site.InFolders ? [] : NewBeforeChanged(site, old),
            Removals: [.. byObstruction[false]],
            site.Manifest
        );

        new ForeignObstacles(folder, old, journal.Clearances).RefuseAny(site.Moves);
        return journal;
    }

    // Made out of the site whenever they are asked for: of many files, they would take much room.
    private static IEnumerable<StagedMove> NewBeforeChanged(StagedSite site, OutputManifest old) =>
        site.Moves.Where(move => !old.Lists(move.Path)).Concat(site.Moves.Where(move => old.Lists(move.Path)));
}
