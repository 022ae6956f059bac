namespace Yaolan.Publishing.Disk;

/// <summary>
/// Turns the old site into the new one as a journal says. Every step may be taken twice, so that a build can complete
/// what a killed one began.
/// </summary>
internal sealed class JournalCompletion(OutputFolder folder, DiskSteps steps)
{
    /// <summary>Completes what a killed build left, if one did.</summary>
    public void CompleteInterrupted()
    {
        if (File.Exists(folder.Journal))
            Complete(steps.Take("read", folder.Journal, ReadInterrupted), isResumed: true);
    }

    /// <param name="isResumed">Whether another build began it.</param>
    public void Complete(OutputJournal journal, bool isResumed = false)
    {
        // After the first move, a name to clear may already be that of a new file.
        if (journal.Clearances.Count > 0 && journal.Moves.All(move => File.Exists(folder.Staged(move.Number))))
            Remove(journal.Clearances);

        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var move in journal.Moves)
            steps.Take("put in place", folder.PathOf(move.Path), () => Move(move, folders, isResumed));

        Remove(journal.Removals);
        steps.Take("write", folder.Manifest, () => AtomicFile.Write(folder.Manifest, journal.Manifest.WriteTo));
        steps.Take("delete", folder.Journal, () => File.Delete(folder.Journal));
    }

    /// <summary>
    /// A power cut may have spoilt staged files that the system had not yet written out. The old files stay in their
    /// places, on disk and in the manifest, and the build that follows writes them anew.
    /// </summary>
    private OutputJournal ReadInterrupted()
    {
        var journal = OutputJournal.Read(folder.Journal);
        var spoilt = journal
            .Moves.Where(move => File.Exists(folder.Staged(move.Number)))
            .Where(move => journal.Manifest.Find(move.Path)?.Describes(folder.Staged(move.Number)) is not true)
            .Select(move => move.Path)
            .ToHashSet(StringComparer.Ordinal);
        if (spoilt.Count == 0)
            return journal;

        var old = OutputManifest.Read(folder.Manifest);
        return journal with
        {
            Moves = [.. journal.Moves.Where(move => !spoilt.Contains(move.Path))],
            Manifest = new OutputManifest([
                .. journal.Manifest.Entries.Where(entry => !spoilt.Contains(entry.Path)),
                .. spoilt.Select(old.Find).OfType<ManifestEntry>(),
            ]),
        };
    }

    private void Move(StagedMove move, HashSet<string> folders, bool isResumed)
    {
        var staged = folder.Staged(move.Number);
        // Only a build that was killed left files that are in their places already.
        if (isResumed && !File.Exists(staged))
            return;

        MakeFolders(OutputFolder.FolderOf(move.Path), folders);
        File.Move(staged, folder.PathOf(move.Path), overwrite: true);
    }

    // Outermost first; files come in the order of their paths, so that most folders are there.
    private void MakeFolders(string sitePath, HashSet<string> made)
    {
        if (sitePath.Length == 0 || !made.Add(sitePath))
            return;
        MakeFolders(OutputFolder.FolderOf(sitePath), made);
        var path = folder.PathOf(sitePath);
        if (DiskEntry.At(path).Kind is DiskEntryKind.Link)
            throw new IOException($"{path} is a link to another place. Delete the link and build again.");
        Directory.CreateDirectory(path);
    }

    private void Remove(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
            steps.Take("remove", folder.PathOf(path), () => RemoveFile(path));

        var emptied = paths
            .SelectMany(OutputFolder.FoldersOf)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(path => path.Length);
        foreach (var path in emptied)
            steps.Take("remove", folder.PathOf(path), () => RemoveFolderIfEmpty(path));
    }

    private void RemoveFile(string path)
    {
        if (folder.IsReachable(path) && DiskEntry.At(folder.PathOf(path)).Kind is DiskEntryKind.File)
            File.Delete(folder.PathOf(path));
    }

    private void RemoveFolderIfEmpty(string path)
    {
        var full = folder.PathOf(path);
        if (
            folder.IsReachable(path)
            && DiskEntry.At(full).Kind is DiskEntryKind.Folder
            && !Directory.EnumerateFileSystemEntries(full).Any()
        )
            Directory.Delete(full);
    }
}
