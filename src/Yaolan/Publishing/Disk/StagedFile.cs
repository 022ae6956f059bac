namespace Yaolan.Publishing.Disk;

/// <summary>A file of the new site and its number in the staging folder, or none when the old file serves.</summary>
internal sealed record StagedFile(ManifestEntry Entry, int? Number);
