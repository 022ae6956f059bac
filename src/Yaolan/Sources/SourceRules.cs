using Yaolan.Diagnostics;

namespace Yaolan.Sources;

/// <summary>What can be wrong with a seed or its sidecar.</summary>
public static class SourceRules
{
    public static readonly DiagnosticRule UndecodableBytes = DiagnosticRule.Error("YL0201");
    public static readonly DiagnosticRule NotText = DiagnosticRule.Error("YL0202");
    public static readonly DiagnosticRule TooLarge = DiagnosticRule.Error("YL0203");
    public static readonly DiagnosticRule EmptySeed = DiagnosticRule.Error("YL0204");
    public static readonly DiagnosticRule SidecarWithoutSeed = DiagnosticRule.Error("YL0205");
    public static readonly DiagnosticRule ErratumWithoutVerdict = DiagnosticRule.Error("YL0206");
    public static readonly DiagnosticRule BadIdentifier = DiagnosticRule.Error("YL0207");
    public static readonly DiagnosticRule LinkLeadsOut = DiagnosticRule.Error("YL0208");
    public static readonly DiagnosticRule FileTooLarge = DiagnosticRule.Error("YL0209");
    public static readonly DiagnosticRule TooManyLines = DiagnosticRule.Error("YL0210");
    public static readonly DiagnosticRule NotASeed = DiagnosticRule.Warning("YL0211");
    public static readonly DiagnosticRule OtherFormat = DiagnosticRule.Error("YL0212");
    public static readonly DiagnosticRule FolderOfSeeds = DiagnosticRule.Warning("YL0213");
    public static readonly DiagnosticRule UnreadableName = DiagnosticRule.Error("YL0214");
    public static readonly DiagnosticRule OtherEncoding = DiagnosticRule.Error("YL0215");
    public static readonly DiagnosticRule OtherScript = DiagnosticRule.Error("YL0216");
}
