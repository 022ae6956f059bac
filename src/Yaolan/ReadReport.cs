using Yaolan.Extraction;
using Yaolan.Pages;
using Yaolan.Tracking.Pairing;
using Yaolan.Vocabularies;

namespace Yaolan;

/// <summary>All that is known of one report by itself.</summary>
/// <param name="Statements">
/// Its observations, read for pairing targets with results: where a program builds again and again; otherwise they are read when they are paired.
/// </param>
/// <param name="Census">What became of its numbers.</param>
internal sealed record ReadReport(
    ReportEntry Entry,
    IReadOnlyDictionary<Observation, Statement>? Statements,
    NumberCensus Census
)
{
    /// <summary>Reads an observation of any of the reports for pairing, or tells what was read of it before.</summary>
    public static Func<Observation, Statement> StatementsOf(IReadOnlyList<ReadReport> reports, Vocabulary vocabulary)
    {
        var known = reports
            .Where(report => report.Statements is not null)
            .ToDictionary(report => report.Entry.Id, report => report.Statements!, StringComparer.Ordinal);
        var reader = StatementReader.Of([.. reports.Select(report => report.Entry.Document)], vocabulary);
        return found => known.GetValueOrDefault(found.Report)?.GetValueOrDefault(found) ?? reader.Read(found);
    }
}
