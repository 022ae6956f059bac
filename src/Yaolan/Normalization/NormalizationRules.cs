using Yaolan.Diagnostics;

namespace Yaolan.Normalization;

/// <summary>What can be wrong or doubtful when a seed's text is put in order.</summary>
public static class NormalizationRules
{
    public static readonly DiagnosticRule QuoteNotFound = DiagnosticRule.Error("YL0301");
    public static readonly DiagnosticRule QuoteNotUnique = DiagnosticRule.Error("YL0302");
    public static readonly DiagnosticRule CorrectionChangesFigure = DiagnosticRule.Error("YL0303");
    public static readonly DiagnosticRule HeadingNotFound = DiagnosticRule.Error("YL0304");
    public static readonly DiagnosticRule HeadingNotUnique = DiagnosticRule.Error("YL0305");
    public static readonly DiagnosticRule SectionNotListed = DiagnosticRule.Warning("YL0306");
    public static readonly DiagnosticRule RepeatedPassage = DiagnosticRule.Warning("YL0307");
    public static readonly DiagnosticRule NotInferred = DiagnosticRule.Warning("YL0308");
    public static readonly DiagnosticRule InferredValue = DiagnosticRule.Information("YL0309");
    public static readonly DiagnosticRule UnknownMetadataValue = DiagnosticRule.Error("YL0310");
    public static readonly DiagnosticRule OverlappingErrata = DiagnosticRule.Error("YL0311");
    public static readonly DiagnosticRule UnevenRow = DiagnosticRule.Warning("YL0312");
    public static readonly DiagnosticRule UnknownPlace = DiagnosticRule.Warning("YL0313");
    public static readonly DiagnosticRule SeveralPlaces = DiagnosticRule.Warning("YL0314");
}
