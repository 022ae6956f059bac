using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Yaolan.Rendering;

namespace Yaolan.Publishing.Disk;

/// <summary>Holds new and changed files, beside the site, until all of them are there.</summary>
internal sealed class StagingArea(OutputFolder folder, OutputManifest old, DiskSteps steps)
{
    private bool _isBare;

    // When the site was last put in place: what was written into it since was not written by us.
    private DateTime _completed;

    /// <summary>Makes the area empty, whatever a killed build left in it.</summary>
    public void Prepare()
    {
        steps.Take("empty", folder.Staging, Delete);
        steps.Take("create", folder.Staging, () => Directory.CreateDirectory(folder.Staging));
        _isBare = steps.Take("look into", folder.Root, folder.IsBare);
        _completed = steps.Take("look into", folder.Manifest, () => DiskEntry.At(folder.Manifest).Written);
    }

    /// <summary>
    /// Takes the files one at a time, and writes several at once. Where there is no site yet, each is written into the
    /// folder that it will have, so that folders are put in place as they are.
    /// </summary>
    /// <exception cref="OutputPathsException">Some paths have problems; all are listed.</exception>
    /// <exception cref="OperationCanceledException">Some files could not be made.</exception>
    public StagedSite Stage(IEnumerable<OutputFile> files)
    {
        var site = new StagedSite(inFolders: _isBare);
        try
        {
            // Without buffering, no more rendered files are held in memory than are being written.
            Parallel.ForEach(
                Partitioner.Create(site.Numbered(files), EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
                file => Stage(file.File, file.Number, site)
            );
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        site.Paths.ThrowIfAnyProblem();
        site.ThrowIfAnyMissing();
        return site;
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

    private void Stage(OutputFile file, int number, StagedSite site)
    {
        if (!file.TryMake())
        {
            site.Miss();
            return;
        }
        var staged = folder.Staged(site.MoveOf(file.Path, number));
        var path = folder.PathOf(file.Path);
        var (entry, isStaged) = file.IsStreamed ? StageStreamed(file, path, staged) : StageHeld(file, path, staged);
        file.GiveBack();
        site.Record(number, entry, isStaged);
    }

    private (ManifestEntry Entry, bool IsStaged) StageHeld(OutputFile file, string path, string staged)
    {
        var entry = new ManifestEntry(file.Path, ContentHash.Of(file.Content.Span), file.Content.Length);
        if (!_isBare && steps.Take("compare", path, () => IsInPlace(entry, path)))
            return (entry, IsStaged: false);

        steps.Take("stage", path, () => Write(file.Content.Span, staged));
        return (entry, IsStaged: true);
    }

    // What it will be is known once it is written; then it is put aside again if the old file is the same.
    private (ManifestEntry Entry, bool IsStaged) StageStreamed(OutputFile file, string path, string staged)
    {
        var entry = steps.Take("stage", path, () => Written(file, staged));
        if (_isBare || !steps.Take("compare", path, () => IsInPlace(entry, path)))
            return (entry, IsStaged: true);
        steps.Take("remove", staged, () => File.Delete(staged));
        return (entry, IsStaged: false);
    }

    // The area was empty, so that no file needs to be cut down first.
    private void Write(ReadOnlySpan<byte> content, string staged)
    {
        MakeFolderOf(staged);
        using var file = File.OpenHandle(staged, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, content, fileOffset: 0);
    }

    private ManifestEntry Written(OutputFile file, string staged)
    {
        MakeFolderOf(staged);
        using var stream = new FileStream(staged, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        file.WriteTo(stream);
        stream.Position = 0;
        return new ManifestEntry(file.Path, ContentHash.Of(stream), stream.Length);
    }

    private void MakeFolderOf(string staged)
    {
        if (_isBare)
            Directory.CreateDirectory(Path.GetDirectoryName(staged)!);
    }

    /// <summary>
    /// Our own files are trusted to be as we wrote them if they have the right length and are older than the manifest; others
    /// are read, and if they happen to be what is to be written, they become or stay ours. An old file of ours under another spelling is to be removed.
    /// </summary>
    private bool IsInPlace(ManifestEntry entry, string path) =>
        old.Find(entry.Path) is { } known
            ? known == entry
                && DiskEntry.At(path) is { Kind: DiskEntryKind.File } found
                && found.Length == entry.Size
                && (found.Written < _completed || entry.Describes(path))
            : entry.Describes(path) && !old.HasAnySpellingOf(entry.Path);

    private void Delete()
    {
        if (Directory.Exists(folder.Staging))
            Directory.Delete(folder.Staging, recursive: true);
        File.Delete(folder.Journal + AtomicFile.Unfinished);
        File.Delete(folder.Manifest + AtomicFile.Unfinished);
        File.Delete(folder.NextManifest);
        File.Delete(folder.NextManifest + AtomicFile.Unfinished);
    }
}
