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
        if (journal.Clearances.Count > 0 && journal.Moves.All(move => File.Exists(folder.Staged(move))))
            Remove(journal.Clearances);

        foreach (var path in journal.Wholes)
        {
            var isMoved =
                !journal.Manifest.Lists(path)
                && steps.Take("put in place", folder.PathOf(path), () => TryMoveFolder(path));
            if (!isMoved)
                PutInPlace(journal.MovesIn(path), isResumed);
        }
        PutInPlace(journal.Moves, isResumed);

        Remove(journal.Removals);
        steps.Take("write", folder.Manifest, () => PutManifest(journal.Manifest, isResumed));
        steps.Take("delete", folder.Journal, () => File.Delete(folder.Journal));
    }

    /// <summary>
    /// A power cut may have spoilt staged files that the system had not yet written out. The old files stay in their
    /// places, on disk and in the manifest, and the build that follows writes them anew.
    /// </summary>
    private OutputJournal ReadInterrupted()
    {
        var journal = OutputJournal.Read(folder);
        // One by one, so that what is spoilt can be left out.
        var moves = journal.Wholes.SelectMany(journal.MovesIn).Concat(journal.Moves).ToList();
        var spoilt = moves
            .Where(move => File.Exists(folder.Staged(move)))
            .Where(move => journal.Manifest.Find(move.Path)?.Describes(folder.Staged(move)) is not true)
            .Select(move => move.Path)
            .ToHashSet(StringComparer.Ordinal);
        if (spoilt.Count == 0)
            return journal with { Wholes = [], Moves = moves };

        var old = OutputManifest.Read(folder.Manifest);
        return journal with
        {
            Wholes = [],
            Moves = [.. moves.Where(move => !spoilt.Contains(move.Path))],
            Manifest = OutputManifest.Of([
                .. journal.Manifest.Entries.Where(entry => !spoilt.Contains(entry.Path)),
                .. spoilt.Select(old.Find).OfType<ManifestEntry>(),
            ]),
        };
    }

    /// <summary>False where something lies there by now, or a file is in use: then each file has to be moved by itself.</summary>
    private bool TryMoveFolder(string sitePath)
    {
        var staged = folder.Staged(new StagedMove(Number: null, sitePath));
        var path = folder.PathOf(sitePath);
        if (DiskEntry.At(path).Kind is not DiskEntryKind.Missing)
            return false;
        try
        {
            Directory.Move(staged, path);
            return true;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void PutInPlace(IEnumerable<StagedMove> moves, bool isResumed)
    {
        var before = "";
        foreach (var move in moves)
        {
            // Only a build that was killed left files that are in their places already.
            if (isResumed && !File.Exists(folder.Staged(move)))
                continue;
            steps.Take("put in place", folder.PathOf(move.Path), () => Move(move, before));
            before = move.Path;
        }
    }

    /// <param name="before">The path of a file that was put in place before, through folders only.</param>
    private void Move(StagedMove move, string before)
    {
        foreach (var parent in OutputFolder.FoldersOf(move.Path, before))
            MakeFolder(folder.PathOf(parent));
        File.Move(folder.Staged(move), folder.PathOf(move.Path), overwrite: true);
    }

    private static void MakeFolder(string path)
    {
        switch (DiskEntry.At(path).Kind)
        {
            case DiskEntryKind.Folder:
                break;
            case DiskEntryKind.Link:
                throw new IOException($"{path} is a link to another place. Delete the link and build again.");
            default:
                Directory.CreateDirectory(path);
                break;
        }
    }

    // What a killed build wrote down may have been put in place already, or list what a power cut spoilt.
    private void PutManifest(OutputManifest manifest, bool isResumed)
    {
        if (isResumed)
            AtomicFile.Write(folder.Manifest, manifest.WriteTo);
        else
            File.Move(folder.NextManifest, folder.Manifest, overwrite: true);
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
