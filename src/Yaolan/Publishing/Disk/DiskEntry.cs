using System.Runtime.InteropServices;

namespace Yaolan.Publishing.Disk;

/// <summary>What lies at a place on disk and, for a file, its length and when it was last written.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DiskEntry(DiskEntryKind Kind, long Length, DateTime Written = default)
{
    public static DiskEntry At(string path)
    {
        var file = new FileInfo(path);
        var attributes = file.Attributes;

        // What FileInfo answers when there is nothing.
        if (attributes == (FileAttributes)(-1))
            return new DiskEntry(DiskEntryKind.Missing, 0);

        // Files kept in a cloud carry the attribute too, without being links.
        if (attributes.HasFlag(FileAttributes.ReparsePoint) && file.LinkTarget is not null)
            return new DiskEntry(DiskEntryKind.Link, 0);
        return attributes.HasFlag(FileAttributes.Directory)
            ? new DiskEntry(DiskEntryKind.Folder, 0)
            : new DiskEntry(DiskEntryKind.File, file.Length, file.LastWriteTimeUtc);
    }
}
