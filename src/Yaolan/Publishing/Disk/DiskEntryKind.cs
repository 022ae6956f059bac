namespace Yaolan.Publishing.Disk;

/// <summary>What lies at a place on disk. Links are told apart because nothing is ever written through one.</summary>
internal enum DiskEntryKind
{
    Missing,
    File,
    Folder,
    Link,
}
