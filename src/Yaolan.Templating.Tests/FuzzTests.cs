using System.Text;
using System.Text.Json;
using Xunit;

namespace Yaolan.Templating.Tests;

/// <summary>No text whatsoever makes the engine crash or hang: seeded random and broken templates.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "{{",
        "}}",
        "{{-",
        "-}}",
        "{{~",
        "~}}",
        "{%{",
        "}%}",
        "{",
        "}",
        "[",
        "]",
        "(",
        ")",
        "\"",
        "'",
        "`",
        "$\"",
        "\\",
        "\\u12",
        "|",
        "|>",
        ".",
        "..",
        "..<",
        "...",
        "?.",
        "?",
        "??",
        "?!",
        ":",
        ",",
        ";",
        "\n",
        "\r\n",
        " ",
        "#",
        "##",
        "@",
        "^",
        "!",
        "&&",
        "||",
        "==",
        "=",
        "+=",
        "++",
        "--",
        "<<",
        "0x",
        "1e",
        "1.5",
        "99999999999",
        "$",
        "$$",
        "$0",
        "if",
        "else",
        "end",
        "for",
        "x",
        "in",
        "while",
        "case",
        "when",
        "func",
        "f",
        "do",
        "ret",
        "with",
        "wrap",
        "capture",
        "import",
        "readonly",
        "tablerow",
        "break",
        "continue",
        "limit:",
        "reversed",
        "include",
        "string.upcase",
        "array.each",
        "object.eval",
        "date",
        "this",
        "empty",
        "null",
        "true",
        "中",
        "\u3000",
        "\0",
        "\ud800",
        "text",
    ];

    private static readonly string Data = File.ReadAllText(TestFiles.PathOf("data.json"));

    private static readonly Dictionary<string, string> Includes = Directory
        .EnumerateFiles(TestFiles.PathOf("includes"))
        .ToDictionary(static file => Path.GetFileName(file), File.ReadAllText);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_pieces_of_code_end_with_a_result_or_a_message(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 4000; i++)
        {
            var text = new StringBuilder(random.Next(2) == 0 ? "{{ " : "");
            for (var n = random.Next(40); n > 0; n--)
                text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? " " : "");
            RunToTheEnd(text.ToString());
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Templates_with_a_piece_lost_doubled_or_moved_end_with_a_result_or_a_message(int seed)
    {
        var random = new Random(seed);
        var templates = Directory
            .EnumerateFiles(TestFiles.PathOf("."), "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .ToList();
        for (var i = 0; i < 4000; i++)
        {
            var text = templates[random.Next(templates.Count)];
            for (var n = random.Next(1, 4); n > 0 && text.Length > 1; n--)
                text = Mutate(text, random);
            RunToTheEnd(text);
        }
    }

    private static string Mutate(string text, Random random)
    {
        var start = random.Next(text.Length);
        var length = Math.Min(random.Next(1, 6), text.Length - start);
        var part = text.Substring(start, length);
        return random.Next(4) switch
        {
            0 => text.Remove(start, length),
            1 => text.Insert(start, part),
            2 => text.Remove(start, length).Insert(random.Next(text.Length - length + 1), part),
            _ => text.Insert(start, Pieces[random.Next(Pieces.Length)]),
        };
    }

    private static void RunToTheEnd(string text)
    {
        using var data = JsonDocument.Parse(Data);
        var result = Rendering.Run(text, JsonData.ReadObject(data.RootElement), Includes);
        Assert.True(result.Output is not null || result.Message.Length > 0, text);
    }
}
