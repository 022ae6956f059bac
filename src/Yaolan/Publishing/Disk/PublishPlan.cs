namespace Yaolan.Publishing.Disk;

/// <summary>Compares the new site with the old one and says what has to be done in the folder.</summary>
internal static class PublishPlan
{
    /// <exception cref="OutputRefusedException">Files that are not ours are in the way; all are listed.</exception>
    public static OutputJournal Make(OutputFolder folder, OutputManifest old, StagedSite site)
    {
        var manifest = new OutputManifest(site.Files.Select(file => file.Entry));
        var gone = old.Entries.Select(entry => entry.Path).Where(path => manifest.Find(path) is null);
        var byObstruction = gone.ToLookup(site.Paths.Obstructs);

        var journal = new OutputJournal(
            Clearances: [.. byObstruction[true]],
            Moves:
            [
                .. site
                    .Files.Where(file => file.Number is not null)
                    .OrderBy(file => old.Find(file.Entry.Path) is not null)
                    .ThenBy(file => file.Entry.Path, StringComparer.Ordinal)
                    .Select(file => new StagedMove(file.Number!.Value, file.Entry.Path)),
            ],
            Removals: [.. byObstruction[false]],
            manifest
        );

        new ForeignObstacles(folder, old, journal.Clearances).RefuseAny(journal.Moves);
        return journal;
    }
}
