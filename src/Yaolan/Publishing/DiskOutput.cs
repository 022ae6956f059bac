using Yaolan.Publishing.Disk;
using Yaolan.Rendering;

namespace Yaolan.Publishing;

/// <summary>
/// A folder on disk that holds the site. A build that fails or is killed leaves the old site or, once all new files are
/// safe beside it, a site that the next build completes; no file is ever half written.
/// </summary>
public sealed class DiskOutput(string folder) : ISiteOutput
{
    private readonly OutputFolder _folder = new(folder);

    /// <summary>How long to wait for another build that is publishing into the same folder.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Called before every step on disk with what it will do; tests stop or look here.</summary>
    internal Action<string>? Checkpoint { get; init; }

    /// <exception cref="OutputRefusedException">The folder holds files that are not ours and would be lost.</exception>
    /// <exception cref="OutputBusyException">Another build holds the folder.</exception>
    /// <exception cref="OutputFailedException">The disk is full, read-only or otherwise failed.</exception>
    /// <inheritdoc/>
    public PublishResult Publish(IEnumerable<OutputFile> files)
    {
        var before = new DiskSteps(Checkpoint, "The site is as it was.");
        var after = new DiskSteps(
            Checkpoint,
            "Every file of the site is whole, but some are new and some old; the next build completes it."
        );

        before.Take("look into", _folder.Root, _folder.RefuseIfForeign);
        before.Take("create", _folder.Own, () => Directory.CreateDirectory(_folder.Own));
        using var hold = OutputLock.Take(_folder, Patience, before);

        var completion = new JournalCompletion(_folder, after);
        completion.CompleteInterrupted();

        var old = before.Take("read", _folder.Manifest, () => OutputManifest.Read(_folder.Manifest));
        var staging = new StagingArea(_folder, old, before);
        var (journal, result) = Prepare(files, old, staging, before);
        if (journal is not null)
            completion.Complete(journal);
        staging.Discard();
        return result;
    }

    /// <summary>Everything up to the journal; none when nothing changes. The site itself is not touched.</summary>
    private (OutputJournal? Journal, PublishResult Result) Prepare(
        IEnumerable<OutputFile> files,
        OutputManifest old,
        StagingArea staging,
        DiskSteps steps
    )
    {
        try
        {
            staging.Prepare();
            var site = staging.Stage(files);
            var journal = steps.Take("compare", _folder.Root, () => PublishPlan.Make(_folder, old, site));
            var result = site.Result(journal.RemovedCount);
            if (result is { Written: 0, Removed: 0 } && journal.Manifest.ListsTheSameAs(old))
                return (null, result);

            steps.Take(
                "write",
                _folder.NextManifest,
                () => AtomicFile.Write(_folder.NextManifest, journal.Manifest.WriteTo)
            );
            steps.Take("write", _folder.Journal, () => AtomicFile.Write(_folder.Journal, journal.WriteTo));
            return (journal, result);
        }
        catch
        {
            staging.Discard();
            throw;
        }
    }
}
