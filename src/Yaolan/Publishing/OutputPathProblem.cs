namespace Yaolan.Publishing;

/// <summary>A path that cannot be published, why, and what to do about it.</summary>
public sealed record OutputPathProblem(string Path, string Message);
