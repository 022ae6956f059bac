using System.Text.RegularExpressions;
using Yaolan.Diagnostics;

namespace Yaolan.Vocabularies.Yaml;

/// <summary>
/// The slip behind broken YAML, where it is one that people make often. A parser notices late and speaks of scalars and
/// mappings; this names the line and what to type instead.
/// </summary>
internal static partial class YamlSlip
{
    // The parser complains of the value before the slip, or of the line behind it.
    private const int LinesBefore = 1;
    private const int LinesAfter = 2;

    /// <param name="line">Where the parser gave up, from 1.</param>
    /// <returns>Null where no line near it looks like such a slip.</returns>
    public static (DiagnosticRule Rule, int Line, int Column, string Words)? Near(string text, int line)
    {
        var lines = text.Split('\n');
        for (var at = Math.Max(1, line - LinesBefore); at <= Math.Min(lines.Length, line + LinesAfter); at++)
        {
            var written = lines[at - 1].TrimEnd('\r');
            if (
                written.AsSpan(0, written.Length - written.AsSpan().TrimStart().Length).IndexOf('\t')
                is >= 0
                    and var tab
            )
                return (VocabularyRules.TabIndents, at, tab + 1, "");
            if (WideColon().Match(written) is { Success: true } wide)
                return (VocabularyRules.WideColon, at, wide.Index + wide.Length, wide.Groups["key"].Value);
            if (NoBlank().Match(written) is { Success: true } tight)
                return (
                    VocabularyRules.ColonWithoutBlank,
                    at,
                    tight.Index + tight.Length - 1,
                    tight.Groups["key"].Value
                );
            if (OpenQuote().Match(written) is { Success: true } open)
                return (VocabularyRules.OpenQuote, at, open.Groups["mark"].Index + 1, open.Groups["mark"].Value);
            if (ColonInside().Match(written) is { Success: true } inside)
                return (
                    VocabularyRules.ColonInValue,
                    at,
                    inside.Groups["value"].Index + 1,
                    inside.Groups["value"].Value
                );
        }
        return null;
    }

    [GeneratedRegex(@"^[ -]*(?<key>[a-z][a-z_.]*) ?：", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WideColon();

    [GeneratedRegex(@"^[ -]*(?<key>[a-z][a-z_]*):[^\s/]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NoBlank();

    [GeneratedRegex(
        """^[ -]*[a-z][a-z_]*: +(?<value>[^ '"{\[|>#][^#]*:( .*)?)$""",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex ColonInside();

    [GeneratedRegex(
        """^[ -]*[a-z][a-z_]*: +(?<mark>["'])[^"']*$""",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex OpenQuote();
}
