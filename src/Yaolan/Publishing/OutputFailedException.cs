namespace Yaolan.Publishing;

/// <summary>The machine failed while the site was written: what was being done to which file, and how the site is now.</summary>
public sealed class OutputFailedException(string message, Exception cause) : Exception(message, cause);
