using Yaolan.Content.Decisions;
using Yaolan.Diagnostics;
using Yaolan.Extraction;

namespace Yaolan.Tracking.Decisions;

/// <summary>Finds the figures that a decision names. A name that no longer fits is an error with its place.</summary>
internal sealed class FigureFinder(
    IReadOnlyList<Observation> observations,
    TrackedReports reports,
    DiagnosticBag diagnostics
)
{
    public Observation? Target(FigureReference reference) =>
        Checked(reference, target: true, TrackingDiagnostics.NotATarget);

    public Observation? Result(FigureReference reference) =>
        Checked(reference, target: false, TrackingDiagnostics.NotAResult);

    private Observation? Checked(FigureReference reference, bool target, DiagnosticRule rule)
    {
        var found = reference.Id.Length > 0 ? ById(reference) : ByWords(reference, target);
        if (found is null || found.Status == ObservationStatus.Target == target)
            return found;
        diagnostics.Report(rule, reference.Location, found.Id, found.Quote);
        return null;
    }

    private Observation? ById(FigureReference reference)
    {
        var report = Observation.ReportOf(reference.Id);
        var known = observations.FirstOrDefault(found => found.Report == report && found.Id == reference.Id);
        if (known is not null)
            return known;
        var nearest = NearestName.Of(reference.Id, observations.Select(found => found.Id));
        diagnostics.Report(
            TrackingDiagnostics.UnknownFigure,
            reference.Location,
            reference.Id,
            nearest ?? "data/observations.csv"
        );
        return null;
    }

    private Observation? ByWords(FigureReference reference, bool target)
    {
        if (reports.Find(reference.Report) is not { } document)
        {
            var ids = reports.All.Select(known => known.Id).ToList();
            diagnostics.Report(
                TrackingDiagnostics.UnknownFigure,
                reference.Location,
                reference.Report,
                NearestName.Of(reference.Report, ids) ?? string.Join(", ", ids)
            );
            return null;
        }
        var meant = observations
            .Where(found =>
                found.Report == document.Id
                && (found.Status == ObservationStatus.Target) == target
                && document.Blocks.FirstOrDefault(block => block.Id == found.Block) is { } block
                && Holds(block.Text, reference, found)
            )
            .ToList();
        if (meant.Count == 1)
            return meant[0];
        diagnostics.Report(
            meant.Count == 0 ? TrackingDiagnostics.UnknownWords : TrackingDiagnostics.ManyFigures,
            reference.Location,
            reference.Quote,
            meant.Count == 0 ? document.Path : string.Join(", ", meant.Select(found => found.Id))
        );
        return null;
    }

    private static bool Holds(string text, FigureReference reference, Observation found)
    {
        var figure = found.FigureSpan;
        if (!text[figure.Start..figure.End].Contains(reference.Figure, StringComparison.Ordinal))
            return false;
        var at = text.IndexOf(reference.Quote, StringComparison.Ordinal);
        for (; at >= 0; at = text.IndexOf(reference.Quote, at + 1, StringComparison.Ordinal))
        {
            if (figure.Start >= at && figure.End <= at + reference.Quote.Length)
                return true;
        }
        return false;
    }
}
