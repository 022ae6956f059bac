using Yaolan.Diagnostics;

namespace Yaolan.Publishing.Printing;

/// <summary>What can go wrong when PDFs are made.</summary>
public static class PrintingRules
{
    public static readonly DiagnosticRule NotPrinted = DiagnosticRule.Error("YL1051");
}
