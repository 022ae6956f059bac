namespace Yaolan.Rendering;

/// <summary>One file of the site: its path below the output folder, with forward slashes, and its bytes.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content);
