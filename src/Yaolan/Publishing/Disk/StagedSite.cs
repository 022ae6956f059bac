namespace Yaolan.Publishing.Disk;

/// <summary>All files of the new site, staged or found unchanged, and their paths.</summary>
internal sealed record StagedSite(IReadOnlyList<StagedFile> Files, OutputPaths Paths)
{
    public PublishResult Result(int removed)
    {
        var written = Files.Where(file => file.Number is not null).ToList();
        return new PublishResult(
            written.Count,
            Files.Count - written.Count,
            removed,
            written.Sum(file => file.Entry.Size)
        );
    }
}
