namespace Yaolan.Diagnostics;

/// <summary>How much a diagnostic matters: an error stops the site from being replaced, a warning does not.</summary>
public enum Severity
{
    Information,
    Warning,
    Error,
}
