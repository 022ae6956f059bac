using Yaolan.Diagnostics;

namespace Yaolan.Rendering;

/// <summary>What can be wrong with templates.</summary>
public static class RenderingRules
{
    public static readonly DiagnosticRule MissingTemplate = DiagnosticRule.Error("YL0901");
    public static readonly DiagnosticRule BrokenTemplate = DiagnosticRule.Error("YL0902");
    public static readonly DiagnosticRule FailedTemplate = DiagnosticRule.Error("YL0903");
}
