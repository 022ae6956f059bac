using Yaolan.Diagnostics;

namespace Yaolan.Translation;

/// <summary>What can be wrong between the two languages of a report.</summary>
public static class TranslationRules
{
    public static readonly DiagnosticRule MissingBlocks = DiagnosticRule.WarningUntilCheck("YL0701");
    public static readonly DiagnosticRule StaleBlock = DiagnosticRule.WarningUntilCheck("YL0702");
    public static readonly DiagnosticRule UnknownBlock = DiagnosticRule.Error("YL0703");
    public static readonly DiagnosticRule ReorderedBlock = DiagnosticRule.WarningUntilCheck("YL0704");
    public static readonly DiagnosticRule TranslationWithoutReport = DiagnosticRule.Error("YL0705");
}
