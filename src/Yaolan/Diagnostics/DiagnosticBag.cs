namespace Yaolan.Diagnostics;

/// <summary>Collects what is wrong so that everything is reported at once. Safe to fill from several threads.</summary>
/// <param name="checking">True in <c>check</c>, where open work counts as an error.</param>
public sealed class DiagnosticBag(bool checking = false)
{
    private readonly Lock _gate = new();
    private readonly HashSet<Diagnostic> _found = new(SameFinding.Instance);

    public bool HasErrors { get; private set; }

    /// <summary>All findings by path, line, column and code; the order does not depend on threads.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        lock (_gate)
        {
            return
            [
                .. _found
                    .OrderBy(found => found.Location)
                    .ThenBy(found => found.Rule.Code, StringComparer.Ordinal)
                    .ThenBy(found => string.Join('\n', found.Arguments), StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>Adds a finding; the same finding at the same place is kept once.</summary>
    public void Report(DiagnosticRule rule, SourceLocation location, params string[] arguments)
    {
        var severity = checking ? rule.InCheck : rule.Severity;
        lock (_gate)
        {
            if (_found.Add(new Diagnostic(rule, severity, location, arguments)))
                HasErrors |= severity == Severity.Error;
        }
    }

    // Two findings are one when they would be told in the same words.
    private sealed class SameFinding : IEqualityComparer<Diagnostic>
    {
        public static readonly SameFinding Instance = new();

        public bool Equals(Diagnostic? x, Diagnostic? y) =>
            x is not null
            && y is not null
            && x.Rule.Code == y.Rule.Code
            && x.Location.ToString() == y.Location.ToString()
            && x.Arguments.SequenceEqual(y.Arguments, StringComparer.Ordinal);

        // Thousands of findings may differ in nothing but their column, or their words.
        public int GetHashCode(Diagnostic found)
        {
            var hash = new HashCode();
            hash.Add(found.Rule.Code, StringComparer.Ordinal);
            hash.Add(found.Location.Path, StringComparer.Ordinal);
            hash.Add(found.Location.Line);
            hash.Add(found.Location.Line == 0 ? 0 : Math.Max(1, found.Location.Column));
            foreach (var argument in found.Arguments)
                hash.Add(argument, StringComparer.Ordinal);
            return hash.ToHashCode();
        }
    }
}
