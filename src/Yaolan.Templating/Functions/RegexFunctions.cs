using System.Text;
using System.Text.RegularExpressions;
using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Functions;

/// <summary>What templates can do with regular expressions, in the .NET dialect.</summary>
internal static class RegexFunctions
{
    /// <summary>What a replacement writes for the whole text and for the text before and after a match.</summary>
    private static readonly string[] AroundReferences = ["$_", "$`", "$'"];

    public static FunctionGroup Group { get; } =
        new(
            "regex",
            [
                new(
                    "escape",
                    "pattern",
                    "The text with the characters that mean something in a pattern escaped.",
                    "{{ \"a.b\" | regex.escape }}",
                    "a\\.b",
                    static call => Regex.Escape(Text(call, 0))
                ),
                new(
                    "match",
                    "text pattern options?",
                    "The groups of the first match, the whole match first; an empty array without a match.",
                    "{{ \"text123\" | regex.match `([a-z]+)([0-9]+)` }}",
                    "[\"text123\", \"text\", \"123\"]",
                    static call => Find(call)
                ),
                new(
                    "matches",
                    "text pattern options?",
                    "An array like that of `regex.match` for each match.",
                    "{{ \"a1 b2\" | regex.matches `[a-z]([0-9])` }}",
                    "[[\"a1\", \"1\"], [\"b2\", \"2\"]]",
                    static call => FindAll(call)
                ),
                new(
                    "replace",
                    "text pattern replace options?",
                    "The text with each match replaced; `$1` and `${name}` stand for groups.",
                    "{{ \"abbbcccd\" | regex.replace \"b+c+\" \"-Yo-\" }}",
                    "a-Yo-d",
                    static call => Replace(call)
                ),
                new(
                    "split",
                    "text pattern options?",
                    "The parts of the text between the matches.",
                    "{{ \"a, b ,c\" | regex.split `\\s*,\\s*` | array.join \"|\" }}",
                    "a|b|c",
                    static call => Split(call)
                ),
                new(
                    "unescape",
                    "pattern",
                    "The reverse of `regex.escape`.",
                    "{{ `a\\.b` | regex.unescape }}",
                    "a.b",
                    static call => Regex.Unescape(Text(call, 0))
                ),
            ]
        );

    private static string Text(FunctionCall call, int index) =>
        call.Text(index) ?? throw call.Fail($"`{call.Function.Parameters[index]}` is null where a text is expected");

    private static ScriptArray Groups(FunctionCall call, Match match)
    {
        var groups = new ScriptArray();
        if (!match.Success)
            return groups;
        foreach (Group group in match.Groups)
            groups.Add(group.Value);
        call.Evaluator.WorkOnItems(groups.Count + (match.Length / 4), call.Site.Start);
        return groups;
    }

    private static ScriptArray Find(FunctionCall call)
    {
        var regex = Patterns.Get(call, 1, 2);
        try
        {
            return Groups(call, regex.Match(Text(call, 0)));
        }
        catch (RegexMatchTimeoutException)
        {
            throw Patterns.TimedOut(call);
        }
    }

    private static ScriptArray FindAll(FunctionCall call)
    {
        var regex = Patterns.Get(call, 1, 2);
        var all = new ScriptArray();
        try
        {
            for (var match = regex.Match(Text(call, 0)); match.Success; match = match.NextMatch())
            {
                all.Add(Groups(call, match));
                call.Evaluator.CheckCount(all.Count, call.Site.Start);
            }
        }
        catch (RegexMatchTimeoutException)
        {
            throw Patterns.TimedOut(call);
        }
        return all;
    }

    private static string Replace(FunctionCall call)
    {
        var text = Text(call, 0);
        var regex = Patterns.Get(call, 1, 3);
        var replacement = Text(call, 2);
        var references = replacement.AsSpan().Count('$');
        var readsAround = AroundReferences.Any(r => replacement.Contains(r, StringComparison.Ordinal));
        var result = new StringBuilder(text.Length);
        var position = 0;
        try
        {
            for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            {
                var longest = readsAround ? text.Length : match.Length;
                call.Evaluator.CheckLength(
                    result.Length + replacement.Length + ((long)references * longest),
                    call.Site.Start
                );
                result.Append(text, position, match.Index - position);
                result.Append(references == 0 ? replacement : match.Result(replacement));
                position = match.Index + match.Length;
            }
        }
        catch (RegexMatchTimeoutException)
        {
            throw Patterns.TimedOut(call);
        }
        result.Append(text, position, text.Length - position);
        call.Evaluator.CheckLength(result.Length, call.Site.Start);
        return result.ToString();
    }

    private static ScriptArray Split(FunctionCall call)
    {
        var text = Text(call, 0);
        var regex = Patterns.Get(call, 1, 2);
        try
        {
            var parts = regex.Split(text);
            call.Evaluator.CheckCount(parts.Length, call.Site.Start);
            call.Evaluator.WorkOnItems((text.Length / 4) + parts.Length, call.Site.Start);
            return new ScriptArray(parts);
        }
        catch (RegexMatchTimeoutException)
        {
            throw Patterns.TimedOut(call);
        }
    }
}
