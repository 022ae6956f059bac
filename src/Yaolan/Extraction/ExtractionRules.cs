using Yaolan.Diagnostics;

namespace Yaolan.Extraction;

/// <summary>What extraction may not be sure of.</summary>
public static class ExtractionRules
{
    public static readonly DiagnosticRule UnreadNumber = DiagnosticRule.WarningUntilCheck("YL0501");
    public static readonly DiagnosticRule NoSubject = DiagnosticRule.WarningUntilCheck("YL0502");
    public static readonly DiagnosticRule DecisionWithoutWords = DiagnosticRule.Error("YL0503");
    public static readonly DiagnosticRule DecisionWithManyWords = DiagnosticRule.Error("YL0504");
    public static readonly DiagnosticRule DecisionWithoutFigure = DiagnosticRule.Error("YL0505");
    public static readonly DiagnosticRule DecisionWithManyFigures = DiagnosticRule.Error("YL0506");
    public static readonly DiagnosticRule DecisionAgainstDigits = DiagnosticRule.Warning("YL0507");
    public static readonly DiagnosticRule DecisionInQuotationMarks = DiagnosticRule.Error("YL0508");
    public static readonly DiagnosticRule AddedFigureTwice = DiagnosticRule.Error("YL0509");
    public static readonly DiagnosticRule AddedThoughRead = DiagnosticRule.Warning("YL0510");
}
