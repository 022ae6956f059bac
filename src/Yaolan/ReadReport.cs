using Yaolan.Extraction;
using Yaolan.Pages;
using Yaolan.Tracking.Pairing;

namespace Yaolan;

/// <summary>All that is known of one report by itself.</summary>
/// <param name="Statements">Its observations, read for pairing targets with results.</param>
/// <param name="Census">What became of its numbers.</param>
internal sealed record ReadReport(ReportEntry Entry, IReadOnlyList<Statement> Statements, NumberCensus Census);
