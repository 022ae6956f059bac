using Yaolan.Diagnostics;

namespace Yaolan.Translation;

/// <summary>What can be wrong with the English of terms.</summary>
public static class TermRules
{
    public static readonly DiagnosticRule TermNotRendered = DiagnosticRule.WarningUntilCheck("YL0731");
    public static readonly DiagnosticRule AvoidedRendering = DiagnosticRule.WarningUntilCheck("YL0732");
}
