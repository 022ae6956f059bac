using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Yaolan.Rendering;

namespace Yaolan.Publishing.Disk;

/// <summary>Holds new and changed files, beside the site, until all of them are there.</summary>
internal sealed class StagingArea(OutputFolder folder, OutputManifest old, DiskSteps steps)
{
    private int _lastNumber;
    private bool _isBare;

    /// <summary>Makes the area empty, whatever a killed build left in it.</summary>
    public void Prepare()
    {
        steps.Take("empty", folder.Staging, Delete);
        steps.Take("create", folder.Staging, () => Directory.CreateDirectory(folder.Staging));
        _isBare = steps.Take("look into", folder.Root, folder.IsBare);
    }

    /// <summary>Takes the files one at a time, and writes several at once.</summary>
    /// <exception cref="OutputPathsException">Some paths have problems; all are listed.</exception>
    public StagedSite Stage(IEnumerable<OutputFile> files)
    {
        var paths = new OutputPaths();
        var staged = new ConcurrentBag<StagedFile>();
        try
        {
            // Without buffering, no more rendered files are held in memory than are being written.
            Parallel.ForEach(
                Partitioner.Create(files.Where(file => paths.Add(file.Path)), EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
                file => staged.Add(Stage(file))
            );
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        paths.ThrowIfAnyProblem();
        return new StagedSite([.. staged], paths);
    }

    /// <summary>Forgets what was staged, after success or failure.</summary>
    public void Discard()
    {
        try
        {
            Delete();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // It takes room but is no part of the site, and the next build empties it.
        }
    }

    private StagedFile Stage(OutputFile file)
    {
        if (file.IsStreamed)
            return StageStreamed(file);
        var staged = StageHeld(file);
        file.GiveBack();
        return staged;
    }

    private StagedFile StageHeld(OutputFile file)
    {
        var entry = new ManifestEntry(file.Path, ContentHash.Of(file.Content.Span), file.Content.Length);
        var path = folder.PathOf(file.Path);
        if (!_isBare && steps.Take("compare", path, () => IsInPlace(entry, path)))
            return new StagedFile(entry, Number: null);

        var number = Interlocked.Increment(ref _lastNumber);
        steps.Take("stage", path, () => File.WriteAllBytes(folder.Staged(number), file.Content.Span));
        return new StagedFile(entry, number);
    }

    // What it will be is known once it is written; then it is put aside again if the old file is the same.
    private StagedFile StageStreamed(OutputFile file)
    {
        var number = Interlocked.Increment(ref _lastNumber);
        var path = folder.PathOf(file.Path);
        var staged = folder.Staged(number);
        var entry = steps.Take("stage", path, () => Written(file, staged));
        if (_isBare || !steps.Take("compare", path, () => IsInPlace(entry, path)))
            return new StagedFile(entry, number);
        steps.Take("remove", staged, () => File.Delete(staged));
        return new StagedFile(entry, Number: null);
    }

    private static ManifestEntry Written(OutputFile file, string staged)
    {
        using var stream = new FileStream(staged, FileMode.Create, FileAccess.ReadWrite);
        file.WriteTo(stream);
        stream.Position = 0;
        return new ManifestEntry(file.Path, ContentHash.Of(stream), stream.Length);
    }

    /// <summary>
    /// Our own files are trusted to be as we wrote them if they have the right length; others are read, and if they
    /// happen to be what is to be written, they become ours. An old file of ours under another spelling is to be removed.
    /// </summary>
    private bool IsInPlace(ManifestEntry entry, string path) =>
        old.Find(entry.Path) is { } known
            ? known == entry && DiskEntry.At(path) is { Kind: DiskEntryKind.File } found && found.Length == entry.Size
            : entry.Describes(path) && !old.HasAnySpellingOf(entry.Path);

    private void Delete()
    {
        if (Directory.Exists(folder.Staging))
            Directory.Delete(folder.Staging, recursive: true);
        File.Delete(folder.Journal + AtomicFile.Unfinished);
        File.Delete(folder.Manifest + AtomicFile.Unfinished);
    }
}
