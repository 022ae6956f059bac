using Yaolan.Content;
using Yaolan.Pages;
using Yaolan.Publishing;

namespace Yaolan;

/// <summary>What a build did: the imports, the site, and what changed on disk.</summary>
public sealed record BuildSummary(IReadOnlyList<ImportedReport> Imported, Site Site, PublishResult Published);
