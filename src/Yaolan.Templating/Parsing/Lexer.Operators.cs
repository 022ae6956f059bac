namespace Yaolan.Templating.Parsing;

internal sealed partial class Lexer
{
    private void ReadOperator(char c)
    {
        var (kind, length) = Operator(c, Peek(1), Peek(2));
        AddSymbol(kind, length);
    }

    private static (TokenKind Kind, int Length) Operator(char c, char next, char third) =>
        (c, next) switch
        {
            (';', _) => (TokenKind.Semicolon, 1),
            (',', _) => (TokenKind.Comma, 1),
            (':', _) => (TokenKind.Colon, 1),
            ('(', _) => (TokenKind.OpenParenthesis, 1),
            (')', _) => (TokenKind.CloseParenthesis, 1),
            ('[', _) => (TokenKind.OpenBracket, 1),
            (']', _) => (TokenKind.CloseBracket, 1),
            ('@', _) => (TokenKind.At, 1),
            ('^', _) => (TokenKind.Caret, 1),
            ('.', '.') when third == '.' => (TokenKind.TripleDot, 3),
            ('.', '.') when third == '<' => (TokenKind.DoubleDotLess, 3),
            ('.', '.') => (TokenKind.DoubleDot, 2),
            ('.', _) => (TokenKind.Dot, 1),
            ('?', '.') => (TokenKind.QuestionDot, 2),
            ('?', '?') => (TokenKind.DoubleQuestion, 2),
            ('?', '!') => (TokenKind.QuestionExclamation, 2),
            ('?', _) => (TokenKind.Question, 1),
            ('|', '|') => (TokenKind.DoublePipe, 2),
            ('|', '>') => (TokenKind.Pipe, 2),
            ('|', _) => (TokenKind.Pipe, 1),
            ('&', '&') => (TokenKind.DoubleAmpersand, 2),
            ('=', '=') => (TokenKind.DoubleEqual, 2),
            ('=', _) => (TokenKind.Equal, 1),
            ('!', '=') => (TokenKind.ExclamationEqual, 2),
            ('!', _) => (TokenKind.Exclamation, 1),
            ('<', '=') => (TokenKind.LessEqual, 2),
            ('<', '<') => (TokenKind.ShiftLeft, 2),
            ('<', _) => (TokenKind.Less, 1),
            ('>', '=') => (TokenKind.GreaterEqual, 2),
            ('>', '>') => (TokenKind.ShiftRight, 2),
            ('>', _) => (TokenKind.Greater, 1),
            ('+', '=') => (TokenKind.PlusEqual, 2),
            ('+', '+') => (TokenKind.DoublePlus, 2),
            ('+', _) => (TokenKind.Plus, 1),
            ('-', '=') => (TokenKind.MinusEqual, 2),
            ('-', '-') => (TokenKind.DoubleMinus, 2),
            ('-', _) => (TokenKind.Minus, 1),
            ('*', '=') => (TokenKind.StarEqual, 2),
            ('*', _) => (TokenKind.Star, 1),
            ('/', '/') when third == '=' => (TokenKind.DoubleSlashEqual, 3),
            ('/', '/') => (TokenKind.DoubleSlash, 2),
            ('/', '=') => (TokenKind.SlashEqual, 2),
            ('/', _) => (TokenKind.Slash, 1),
            ('%', '=') => (TokenKind.PercentEqual, 2),
            ('%', _) => (TokenKind.Percent, 1),
            _ => (TokenKind.Invalid, 1),
        };
}
