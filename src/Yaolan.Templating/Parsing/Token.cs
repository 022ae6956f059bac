using System.Runtime.InteropServices;

namespace Yaolan.Templating.Parsing;

/// <summary>A piece of a template; <see cref="End"/> is the offset just after it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    public bool EndsStatement =>
        Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfFile;
}
