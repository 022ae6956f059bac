using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Extraction;
using Yaolan.Tests.Content;
using Yaolan.Tests.Normalization;
using Yaolan.Tests.Site;
using Yaolan.Tracking;

namespace Yaolan.Tests.Tracking;

/// <summary>What became of the targets of the five reports, as far as the reports themselves can say.</summary>
public sealed class FiveReportsTests
{
    [Fact]
    public void Only_what_the_reports_prove_is_judged()
    {
        var diagnostics = new DiagnosticBag();
        var documents = Reading.Documents(Repository.Workspace.Content, NormalizedText.Vocabulary, diagnostics);
        var observations = documents
            .SelectMany(document => ObservationExtractor.Extract(document, NormalizedText.Vocabulary, diagnostics))
            .ToList();

        var judged = TargetTracker
            .Track(observations, documents, NormalizedText.Vocabulary)
            .Where(track => track.Verdict is Verdict.Met or Verdict.Missed)
            .Select(track =>
                $"{track.Target.Period} {track.Target.Quote} → {track.Results[0].Quote}: {track.Verdict}{(track.Provisional ? ", provisional" : "")}"
            )
            .Order(StringComparer.Ordinal);

        GoldenFile.Matches(string.Concat(judged.Select(line => $"{line}\n")), "five-reports.expected");
    }
}
