namespace Yaolan.Publishing;

/// <summary>A path that cannot be published, why, and what to do about it.</summary>
/// <param name="Found">What in the path is at fault: a character, a name, a length beside its limit, or the path it collides with.</param>
/// <param name="IsCollision">True when the path is fit in itself but wants the place of another.</param>
public sealed record OutputPathProblem(string Path, string Message, string Found, bool IsCollision = false);
