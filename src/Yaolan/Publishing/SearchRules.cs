using Yaolan.Diagnostics;

namespace Yaolan.Publishing;

/// <summary>Why a site may be built without search. Never an error: the rest of the site is whole.</summary>
public static class SearchRules
{
    public static readonly DiagnosticRule MissingNode = DiagnosticRule.Warning("YL1041");
    public static readonly DiagnosticRule FailedRestore = DiagnosticRule.Warning("YL1042");
    public static readonly DiagnosticRule FailedIndexing = DiagnosticRule.Warning("YL1043");
}
