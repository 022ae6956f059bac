namespace Yaolan.Diagnostics;

/// <summary>One finding about the user's text: which rule, how grave, where, and the values its message names.</summary>
public sealed record Diagnostic(
    DiagnosticRule Rule,
    Severity Severity,
    SourceLocation Location,
    IReadOnlyList<string> Arguments
);
