using FsCheck;
using FsCheck.Fluent;

namespace Yaolan.Templating.Tests;

/// <summary>Makes random templates that are well formed.</summary>
internal static class TemplateGenerator
{
    private static readonly Gen<string> Name = Gen.Elements(
        "a",
        "list",
        "名",
        "_x",
        "$p",
        "$",
        "$0",
        "this",
        "o.b",
        "o?.b"
    );
    private static readonly Gen<string> Target = Gen.Elements("a", "o.b", "l[0]", "$p", "o[\"k\"].c");

    private static readonly Gen<string> Literal = Gen.Elements(
        "1",
        "12_3",
        "1.5",
        "2.",
        "1.10m",
        "0x1F",
        "true",
        "null",
        "\"te\\\"xt\"",
        "'it'",
        "`a``b`",
        "\"}}\"",
        "$\"a{b}c{'d'}\"",
        "$'{ {k: 1}.k }'"
    );

    private static readonly Gen<string> Operator = Gen.Elements(
        "+",
        "-",
        "*",
        "/",
        "//",
        "%",
        "==",
        "!=",
        "<",
        "<=",
        ">",
        ">=",
        "&&",
        "||",
        "??",
        "?!",
        "<<",
        ">>",
        "..",
        "..<"
    );

    private static readonly Gen<string> Text = Gen.Elements(
        "text",
        "\n",
        "  ",
        "\n  ",
        "中文 ",
        "{",
        "}}",
        "}",
        "-",
        "~",
        " {%{ {{ x }} }%} ",
        "{%%{-}%}-}%%}",
        "\t",
        "a\r\n "
    );

    public static Gen<string> Templates => Pieces(3);

    private static Gen<string> Pieces(int depth) =>
        Gen.Choose(0, 4).SelectMany(count => Piece(depth).ListOf(count)).Select(static parts => string.Concat(parts));

    private static Gen<string> Piece(int depth) =>
        depth == 0
            ? Text
            : Gen.Frequency(
                (3, Text),
                (4, Code(Statements(depth - 1))),
                (1, BlockOf(depth - 1)),
                (1, Code(Gen.Constant("# comment")))
            );

    private static Gen<string> Code(Gen<string> statements) =>
        from open in Gen.Elements("{{ ", "{{- ", "{{~ ", "{{")
        from inside in statements
        from close in Gen.Elements(" }}", " -}}", " ~}}", " }}")
        select open + inside + close;

    private static Gen<string> BlockOf(int depth) =>
        from head in Code(Head(depth))
        from body in Pieces(depth)
        from end in Code(Gen.Constant("end"))
        select head + body + end;

    private static Gen<string> Head(int depth) =>
        Gen.OneOf(
            Expression(depth).Select(static e => $"if {e}"),
            Expression(depth).Select(static e => $"for x in {e}"),
            Gen.Constant("for $x in (1..3) limit:2 reversed"),
            Gen.Constant("tablerow x in list cols:2"),
            Expression(depth).Select(static e => $"while {e}"),
            Target.Select(static t => $"capture {t}"),
            Gen.Elements("func f", "func f(a, b = 1, c = -2.5, rest...)", "func $f()"),
            Expression(depth).Select(static e => $"with {e}"),
            Gen.Constant("wrap f 1")
        );

    private static Gen<string> Statements(int depth) =>
        Gen.Choose(1, 3)
            .SelectMany(count => Statement(depth).ListOf(count))
            .SelectMany(parts => Gen.Elements("; ", "\n").Select(separator => string.Join(separator, parts)));

    private static Gen<string> Statement(int depth) =>
        Gen.OneOf(
            Expression(depth),
            from target in Target
            from sign in Gen.Elements("=", "+=", "//=")
            from value in Expression(depth)
            select $"{target} {sign} {value}",
            Expression(depth).Select(static e => $"if {e}; 1; else if a; 2; else; 3; end"),
            Expression(depth).Select(static e => $"case {e}; when 1, a; 2; when 3 || 4; else; 5; end"),
            Expression(depth).Select(static e => $"ret {e}"),
            Gen.Elements(
                "ret",
                "import o",
                "readonly a",
                "f(x, y) = x * y",
                "while a; break; end",
                "for x in l; continue; end"
            ),
            Gen.Elements("a++", "--o.b", "for.index", "$$", "func g; 1; end")
        );

    private static Gen<string> Expression(int depth) =>
        depth == 0
            ? Gen.OneOf(Name, Literal)
            : Gen.OneOf(
                Name,
                Literal,
                from left in Expression(depth - 1)
                from sign in Operator
                from right in Expression(depth - 1)
                select $"{left} {sign} {right}",
                Gen.Elements("!", "-", "+", "@", "- -", "!!").SelectMany(s => Name.Select(n => s + n)),
                Expression(depth - 1).Select(static e => $"({e})"),
                Expression(depth - 1).Select(static e => $"f ({e}) [1] name:{{a: 1}} ^l"),
                Expression(depth - 1).Select(static e => $"f({e}, k: 2)"),
                Expression(depth - 1).Select(static e => $"{e} | string.upcase | g 1 2*3"),
                Expression(depth - 1).Select(static e => $"[{e}, 1, ]"),
                Expression(depth - 1).Select(static e => $"{{a: {e}, \"b c\": 1}}"),
                Expression(depth - 1).Select(static e => $"a ? {e} : b"),
                Expression(depth - 1).Select(static e => $"@(do; ret {e}; end)")
            );
}
