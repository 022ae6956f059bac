using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Yaolan.Templating.Functions;
using Yaolan.Templating.Parsing;
using Yaolan.Templating.Runtime;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Tests;

/// <summary>The reference for authors of templates, put together from what the code says of itself.</summary>
internal static class LanguageReference
{
    /// <summary>The chapters in their order, each with the types whose remarks make its text.</summary>
    public static readonly IReadOnlyList<(string Title, Type[] Types)> Chapters =
    [
        ("## Text and code", [typeof(ExpressionStatement), typeof(TextStatement)]),
        ("## Comments and white space", [typeof(Lexer), typeof(IndentStatement)]),
        (
            "## Values",
            [
                typeof(ValueKind),
                typeof(LiteralExpression),
                typeof(InterpolationExpression),
                typeof(ArrayExpression),
                typeof(ObjectExpression),
            ]
        ),
        (
            "## Names, members, indexes",
            [
                typeof(VariableExpression),
                typeof(AssignmentStatement),
                typeof(LocalExpression),
                typeof(ThisExpression),
                typeof(MemberExpression),
                typeof(IndexExpression),
            ]
        ),
        (
            "## Operators",
            [
                typeof(Precedence),
                typeof(BinaryExpression),
                typeof(UnaryExpression),
                typeof(ConditionalExpression),
                typeof(IncrementExpression),
                typeof(NestedExpression),
            ]
        ),
        (
            "## Calls",
            [
                typeof(CallExpression),
                typeof(FunctionReferenceExpression),
                typeof(FunctionExpression),
                typeof(SpreadExpression),
            ]
        ),
        ("## Statements", []),
        ("### if, case", [typeof(IfStatement), typeof(CaseStatement)]),
        (
            "### for, while, tablerow",
            [
                typeof(ForStatement),
                typeof(LoopStateExpression),
                typeof(LoopOptions),
                typeof(WhileStatement),
                typeof(BreakStatement),
                typeof(TableRowStatement),
            ]
        ),
        (
            "### capture, with, import, readonly",
            [typeof(CaptureStatement), typeof(WithStatement), typeof(ImportStatement), typeof(ReadOnlyStatement)]
        ),
        (
            "### func, ret, wrap",
            [
                typeof(FunctionStatement),
                typeof(ReturnStatement),
                typeof(ArgumentsExpression),
                typeof(ArgumentExpression),
                typeof(WrapStatement),
            ]
        ),
        ("### include", [typeof(IncludeFunctions)]),
        ("## Mistakes", [typeof(TemplateException)]),
        ("## Limits", [typeof(TemplateOptions)]),
        ("## What differs from the reference implementation", [typeof(Template)]),
    ];

    private const string Introduction = """
        <!-- Written from the code's own documentation by the tests; UPDATE_EXPECTED=1 renews it. -->

        # The template language

        A template is text with code in it. This page is for those who write templates; each example on it is run by the tests.
        The language is that of [Scriban](https://github.com/scriban/scriban); where this engine differs on purpose, the chapter
        before the list of functions says so.

        All examples read these data:

        """;

    private static readonly Lazy<Dictionary<string, string>> Remarks = new(ReadRemarks);

    public static string Data { get; } = File.ReadAllText(TestFiles.PathOf("reference.json"));

    /// <summary>What the docstring of a type tells authors of templates.</summary>
    public static string? RemarksOf(Type type) => Remarks.Value.GetValueOrDefault($"T:{type.FullName}");

    public static string Page()
    {
        var page = new StringBuilder(Introduction);
        page.Append(CultureInfo.InvariantCulture, $"\n```json\n{Data}```\n");
        foreach (var (title, types) in Chapters)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{title}\n");
            foreach (var type in types)
                page.Append(CultureInfo.InvariantCulture, $"\n{RemarksOf(type)}\n");
        }
        AppendFunctions(page);
        return page.ToString();
    }

    private static Dictionary<string, string> ReadRemarks() =>
        XDocument
            .Load(Path.ChangeExtension(typeof(Template).Assembly.Location, ".xml"), LoadOptions.PreserveWhitespace)
            .Descendants("member")
            .Where(static member => member.Element("remarks") is not null)
            .ToDictionary(
                static member => member.Attribute("name")!.Value,
                static member => WithoutIndent(member.Element("remarks")!.Value),
                StringComparer.Ordinal
            );

    private static string WithoutIndent(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var indent = lines
            .Skip(1)
            .Where(static line => line.Trim().Length > 0)
            .Min(static line => line.Length - line.TrimStart(' ').Length);
        return string.Join('\n', lines.Select(line => line.Length < indent ? "" : line[indent..])).Trim('\n');
    }

    private static void AppendFunctions(StringBuilder page)
    {
        page.Append("\n## Built-in functions\n\n")
            .Append(
                "In the list of parameters a question mark means that the argument may be left out, and dots that any "
            )
            .Append("number may follow.\n");
        foreach (var function in IncludeFunctions.All)
            Append(page, function.Name, function);
        foreach (var group in Builtins.Groups)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### {group.Name}\n");
            foreach (var function in group.Functions)
                Append(page, $"{group.Name}.{function.Name}", function);
        }
    }

    private static void Append(StringBuilder page, string name, BuiltinFunction function)
    {
        var parameters = function.Parameters.Length == 0 ? "" : $" {function.Parameters}";
        var output = function.Output.Replace("\n", "⏎", StringComparison.Ordinal);
        page.Append(CultureInfo.InvariantCulture, $"\n- **`{name}{parameters}`** — {function.Summary}\\\n")
            .Append(CultureInfo.InvariantCulture, $"  {Code(function.Example)} → {Code(output)}\n");
    }

    private static string Code(string text) =>
        text.Contains('`', StringComparison.Ordinal) ? $"`` {text} ``" : $"`{text}`";
}
