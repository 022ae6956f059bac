namespace Yaolan.Publishing;

/// <summary>The output folder holds something that is not ours to replace; nothing was changed.</summary>
public sealed class OutputRefusedException(string message, Exception? cause = null) : Exception(message, cause);
