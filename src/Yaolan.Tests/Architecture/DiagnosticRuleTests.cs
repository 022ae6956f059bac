using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Tests.Site;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Architecture;

/// <summary>Every finding has one code, a room, and words in both languages.</summary>
public sealed partial class DiagnosticRuleTests
{
    private const string Prefix = "messages.";

    private static readonly Dictionary<string, string> RoomOfHundred = new(StringComparer.Ordinal)
    {
        ["01"] = "Vocabularies",
        ["02"] = "Sources",
        ["03"] = "Normalization",
        ["04"] = "Content",
        ["05"] = "Extraction",
        ["06"] = "Tracking",
        ["07"] = "Translation",
        ["08"] = "Pages",
        ["09"] = "Rendering",
        ["10"] = "Publishing",
    };

    private static readonly IReadOnlyList<(FieldInfo Field, DiagnosticRule Rule)> Rules =
    [
        .. typeof(DiagnosticRule)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticRule))
            .Select(field => (field, (DiagnosticRule)field.GetValue(null)!)),
    ];

    private static readonly Vocabulary Words = Vocabulary.Load(null, new DiagnosticBag());

    [Fact]
    public void No_two_findings_share_a_code() =>
        Assert.Empty(
            Rules
                .GroupBy(pair => pair.Rule.Code, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
        );

    [Fact]
    public void The_hundreds_of_a_code_name_its_room() =>
        Assert.All(
            Rules,
            pair =>
            {
                Assert.Matches("^YL[0-9]{4}$", pair.Rule.Code);
                var room = RoomOfHundred[pair.Rule.Code[2..4]];
                Assert.StartsWith(
                    $"Yaolan.{room}.",
                    $"{pair.Field.DeclaringType!.Namespace}.",
                    StringComparison.Ordinal
                );
            }
        );

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Every_finding_has_words_and_no_words_are_left_over(Language language)
    {
        var messages = Words
            .WordsIn(language)
            .All.Keys.Where(key => key.StartsWith(Prefix + "YL", StringComparison.Ordinal))
            .Select(key => key[Prefix.Length..]);

        Assert.Equal(
            Rules.Select(pair => pair.Rule.Code).Order(StringComparer.Ordinal),
            messages.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Both_languages_fill_in_the_same_values() =>
        Assert.All(
            Rules.Select(pair => Prefix + pair.Rule.Code),
            key =>
                Assert.Equal(
                    InterfaceWords.SlotsOf(Words.ChineseWords[key]),
                    InterfaceWords.SlotsOf(Words.EnglishWords[key])
                )
        );

    [Fact]
    public void Every_finding_is_reported_somewhere_with_as_many_values_as_its_words_have_slots()
    {
        var calls = CallsIn(Path.Combine(Repository.Workspace.Root, "src", "Yaolan"));
        var problems = new List<string>();
        foreach (var (field, rule) in Rules)
        {
            var name = $"{field.DeclaringType!.Name}.{field.Name}";
            var slots = InterfaceWords.SlotsOf(Words.EnglishWords[Prefix + rule.Code]);
            var most = slots.Count == 0 ? 0 : int.Parse(slots[^1].Trim('{', '}'), CultureInfo.InvariantCulture) + 1;
            if (!calls.Any(call => call.Rule == name || call.Text.Contains(name, StringComparison.Ordinal)))
                problems.Add($"{rule.Code} {name} is never reported");
            foreach (var call in calls.Where(call => call.Rule == name && call.Values != most))
                problems.Add($"{rule.Code} {name} has {most} slots, {call.File} passes {call.Values} values");
        }

        Assert.Empty(problems);
    }

    private static List<(string Rule, int Values, string File, string Text)> CallsIn(string folder)
    {
        var calls = new List<(string, int, string, string)>();
        foreach (var file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            if (Path.GetFileName(file).EndsWith("Rules.cs", StringComparison.Ordinal))
                continue;
            calls.Add(("", 0, Path.GetFileName(file), text));
            foreach (Match call in ReportCall().Matches(text))
            {
                var arguments = Arguments(text, call.Index + call.Length - 1);
                calls.Add((arguments[0], arguments.Count - 2, Path.GetFileName(file), ""));
            }
        }
        return calls;
    }

    // Arguments of a call are parted by commas outside brackets and quotes.
    private static List<string> Arguments(string text, int open)
    {
        var arguments = new List<string>();
        int depth = 0,
            start = open + 1;
        var quoted = false;
        for (var index = open; index < text.Length; index++)
        {
            var character = text[index];
            if (character == '"' && text[index - 1] != '\\')
                quoted = !quoted;
            if (quoted)
                continue;
            if (character is '(' or '[' or '{')
                depth++;
            if (character is ')' or ']' or '}')
                depth--;
            if ((character == ',' && depth == 1) || depth == 0)
            {
                arguments.Add(text[start..index].Trim());
                start = index + 1;
            }
            if (depth == 0)
                break;
        }
        return arguments;
    }

    [GeneratedRegex(
        @"\b(?:_?diagnostics|findings|found)\.Report\(",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex ReportCall();
}
