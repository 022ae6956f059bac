namespace Yaolan.Diagnostics;

/// <summary>
/// One thing that can be wrong. The code's hundreds name the room; its words stand in the interface vocabulary under the
/// code. <paramref name="InCheck"/> is the severity in <c>check</c>, where what only waits for an editor is an error too.
/// </summary>
public sealed record DiagnosticRule(string Code, Severity Severity, Severity InCheck)
{
    public static DiagnosticRule Error(string code) => new(code, Severity.Error, Severity.Error);

    public static DiagnosticRule Warning(string code) => new(code, Severity.Warning, Severity.Warning);

    public static DiagnosticRule WarningUntilCheck(string code) => new(code, Severity.Warning, Severity.Error);

    public static DiagnosticRule Information(string code) => new(code, Severity.Information, Severity.Information);
}
