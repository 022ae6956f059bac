using Yaolan.Publishing;

namespace Yaolan.Cli.Serving;

/// <summary>What is served at one moment: the last site that could be built, and what is wrong with the newest state.</summary>
/// <param name="Version">Differs whenever a browser would see something else.</param>
/// <param name="Site">Null when no site could be built yet.</param>
internal sealed record Snapshot(string Version, SiteOnRequest? Site, IReadOnlyList<Problem> Problems);

/// <summary>Something that keeps the site from being built.</summary>
/// <param name="Place">File, line and column; empty when there is none.</param>
/// <param name="SourceLine">The line itself; null when it cannot be shown.</param>
internal sealed record Problem(string Place, string Message, string? SourceLine);
