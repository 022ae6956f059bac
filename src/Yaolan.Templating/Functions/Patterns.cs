using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Functions;

/// <summary>Keeps regular expressions; those that search in linear time are preferred.</summary>
internal static class Patterns
{
    private const int MostKept = 256;
    private const int LongestPattern = 10_000;

    private static readonly ConcurrentDictionary<Key, Regex> Kept = new();

    public static Regex Get(FunctionCall call, int patternIndex, int optionsIndex)
    {
        var pattern = call.Text(patternIndex) ?? throw call.Fail("the pattern is null where a text is expected");
        if (pattern.Length > LongestPattern)
            throw call.Fail(patternIndex, $"a pattern may have {LongestPattern} characters, not {pattern.Length}");
        var options = ReadOptions(call, optionsIndex);
        var key = new Key(pattern, options, call.Options.BacktrackingRegex, call.Options.RegexTimeout);
        if (Kept.TryGetValue(key, out var regex))
            return regex;
        regex = Make(call, patternIndex, key);
        if (Kept.Count >= MostKept)
            Kept.Clear();
        Kept[key] = regex;
        return regex;
    }

    public static TemplateException TimedOut(FunctionCall call) =>
        call.Fail($"the search took longer than {call.Options.RegexTimeout}; TemplateOptions.RegexTimeout raises it");

    private static Regex Make(FunctionCall call, int patternIndex, Key key)
    {
        try
        {
            return new Regex(key.Pattern, key.Options | RegexOptions.NonBacktracking, key.Timeout);
        }
        catch (NotSupportedException) when (key.AllowsBacktracking)
        {
            return new Regex(key.Pattern, key.Options, key.Timeout);
        }
        catch (NotSupportedException)
        {
            throw call.Fail(
                patternIndex,
                $"the pattern `{key.Pattern}` cannot be searched in linear time; avoid look-arounds and back-references, or set TemplateOptions.BacktrackingRegex"
            );
        }
        catch (ArgumentException e)
        {
            throw call.Fail(patternIndex, e.Message);
        }
    }

    private static RegexOptions ReadOptions(FunctionCall call, int index)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in call.Text(index) ?? "")
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw call.Fail(index, $"`{letter}` is not an option of a pattern; allowed are i, m, s and x"),
            };
        }
        return options;
    }

    private sealed record Key(string Pattern, RegexOptions Options, bool AllowsBacktracking, TimeSpan Timeout);
}
