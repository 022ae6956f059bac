namespace Yaolan.Publishing;

/// <summary>What publishing changed: how many files were written, left alone and removed, and the bytes written.</summary>
public sealed record PublishResult(int Written, int Unchanged, int Removed, long BytesWritten);
