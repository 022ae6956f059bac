using Yaolan.Diagnostics;

namespace Yaolan.Extraction;

/// <summary>What extraction may not be sure of.</summary>
public static class ExtractionRules
{
    public static readonly DiagnosticRule UnreadNumber = DiagnosticRule.WarningUntilCheck("YL0501");
    public static readonly DiagnosticRule NoSubject = DiagnosticRule.WarningUntilCheck("YL0502");
}
