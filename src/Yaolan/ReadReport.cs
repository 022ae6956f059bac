using Yaolan.Extraction;
using Yaolan.Pages;

namespace Yaolan;

/// <summary>All that is known of one report by itself, and what became of its numbers.</summary>
public sealed record ReadReport(ReportEntry Entry, NumberCensus Census);
