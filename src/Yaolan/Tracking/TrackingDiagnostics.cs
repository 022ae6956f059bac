using Yaolan.Diagnostics;

namespace Yaolan.Tracking;

/// <summary>What can be wrong with people's decisions on pairs.</summary>
public static class TrackingDiagnostics
{
    public static readonly DiagnosticRule UnknownFigure = DiagnosticRule.Error("YL0601");
    public static readonly DiagnosticRule UnknownWords = DiagnosticRule.Error("YL0602");
    public static readonly DiagnosticRule ManyFigures = DiagnosticRule.Error("YL0603");
    public static readonly DiagnosticRule NotATarget = DiagnosticRule.Error("YL0604");
    public static readonly DiagnosticRule NotAResult = DiagnosticRule.Error("YL0605");
    public static readonly DiagnosticRule NothingToConfirm = DiagnosticRule.Error("YL0606");
    public static readonly DiagnosticRule NoFigures = DiagnosticRule.Error("YL0607");
    public static readonly DiagnosticRule NoSum = DiagnosticRule.Error("YL0608");
    public static readonly DiagnosticRule DecidedTwice = DiagnosticRule.Error("YL0609");
    public static readonly DiagnosticRule OfDifferentKinds = DiagnosticRule.Warning("YL0610");
}
