using System.Globalization;
using Yaolan.Diagnostics;

namespace Yaolan.Publishing.Inspection;

/// <summary>Findings of one inspection. A mistake in a template stands on every page: beyond a number, a kind is only counted.</summary>
internal sealed class FindingList
{
    /// <summary>How many places of one kind are listed.</summary>
    public const int Listed = 50;

    private readonly Lock _gate = new();
    private readonly Dictionary<DiagnosticRule, List<(SourceLocation Place, string[] Values)>> _byRule = [];

    /// <summary>The place of a file of the site, as people see it.</summary>
    public static SourceLocation PlaceOf(string path, int line = 0, int column = 0) =>
        new($"site/{path}", line, column);

    public void Report(DiagnosticRule rule, SourceLocation place, params string[] values)
    {
        lock (_gate)
        {
            if (!_byRule.TryGetValue(rule, out var found))
                _byRule[rule] = found = [];
            found.Add((place, values));
        }
    }

    public void ReportTo(DiagnosticBag diagnostics)
    {
        foreach (var (rule, all) in _byRule)
        {
            var sorted = all.OrderBy(found => found.Place)
                .ThenBy(found => string.Join('\n', found.Values), StringComparer.Ordinal);
            foreach (var (place, values) in sorted.Take(Listed))
                diagnostics.Report(rule, place, values);
            if (all.Count > Listed)
            {
                var more = (all.Count - Listed).ToString(CultureInfo.InvariantCulture);
                diagnostics.Report(InspectionRules.FurtherFindings, new SourceLocation("site"), more, rule.Code);
            }
        }
    }
}
