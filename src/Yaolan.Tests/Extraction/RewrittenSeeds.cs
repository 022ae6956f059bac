using System.Text.RegularExpressions;
using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Sources;
using Yaolan.Tests.Content;
using Yaolan.Tests.Normalization;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Extraction;

/// <summary>The seeds without their sidecars, to be written in other ways and read again.</summary>
internal static class RewrittenSeeds
{
    private static readonly IReadOnlyList<RawReport> Seeds = Reading.Seeds(
        Repository.Workspace.Seeds,
        new DiagnosticBag()
    );

    /// <summary>A seed's text without bold marks and formula braces, in which other programs' marks would stand.</summary>
    public static string Text(string id) =>
        Replaced(Seeds.Single(seed => seed.Sidecar["id"] == id).Text, @"\*\*|_\{([0-9.]+)\}", "$1");

    public static string Replaced(string text, string pattern, string replacement) =>
        Regex.Replace(text, pattern, replacement, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    public static string Replaced(string text, string pattern, MatchEvaluator replacement) =>
        Regex.Replace(text, pattern, replacement, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    /// <summary>What is read in a text, a line a figure, in an order that does not hang on where it stands.</summary>
    public static string Figures(string text, Func<Observation, string> line)
    {
        var report = NormalizedText.Of(text);
        var document = new ReportDocument(report.Metadata, report.Blocks, "seed");
        var read = ObservationExtractor.Read(document, NormalizedText.Vocabulary);
        return string.Join('\n', read.Observations.Select(line).Order(StringComparer.Ordinal));
    }
}
