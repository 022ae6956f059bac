using System.Runtime.InteropServices;

namespace Yaolan.Publishing.Disk;

/// <summary>A file of the new site and its number in the staging folder, or none when the old file serves.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StagedFile(ManifestEntry Entry, int? Number);
