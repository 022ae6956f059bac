namespace Yaolan.Templating.Parsing;

internal sealed partial class Lexer
{
    private const string AllowedEscapes = "\\' \\\" \\\\ \\0 \\b \\f \\n \\r \\t \\v \\uHHHH \\xHH";

    private const int InterpolationLimit = 50;

    private int _interpolationDepth;

    private void ReadNumber()
    {
        var start = _position;
        if (Peek() == '0' && Peek(1) is 'x' or 'X' or 'b' or 'B')
        {
            ReadPrefixedNumber(start);
            return;
        }
        SkipDigits();
        var kind = TokenKind.Integer;
        if (Peek() == '.' && Peek(1) != '.' && !char.IsLetter(Peek(1)) && Peek(1) != '_')
        {
            kind = TokenKind.Float;
            _position++;
            SkipDigits();
        }
        if (Peek() is 'e' or 'E' && IsExponent())
        {
            _position += Peek(1) is '+' or '-' ? 2 : 1;
            SkipDigits();
        }
        if (Peek() is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !char.IsLetterOrDigit(Peek(1)))
        {
            kind = TokenKind.Float;
            _position++;
        }
        Add(kind, start, _position);
    }

    private bool IsExponent() => char.IsAsciiDigit(Peek(1)) || Peek(1) is '+' or '-' && char.IsAsciiDigit(Peek(2));

    private void ReadPrefixedNumber(int start)
    {
        var isHexadecimal = Peek(1) is 'x' or 'X';
        _position += 2;
        var digits = _position;
        while (Peek() == '_' || (isHexadecimal ? char.IsAsciiHexDigit(Peek()) : Peek() is '0' or '1'))
            _position++;
        if (_position == digits)
            Fail(start, $"digits must follow `{_text[start..digits]}`");
        if (Peek() is 'u' or 'U')
            _position++;
        Add(isHexadecimal ? TokenKind.Hexadecimal : TokenKind.Binary, start, _position);
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek()) || Peek() == '_')
            _position++;
    }

    private void ReadString(char quote)
    {
        var start = _position++;
        while (_position < _text.Length && _text[_position] != quote)
        {
            if (_text[_position] == '\\')
                SkipEscape(isInterpolated: false);
            else
                _position++;
        }
        CloseString(TokenKind.String, start, quote);
    }

    private void ReadVerbatimString()
    {
        var start = _position++;
        while (_position < _text.Length && (_text[_position] != '`' || Peek(1) == '`'))
            _position += _text[_position] == '`' ? 2 : 1;
        CloseString(TokenKind.VerbatimString, start, '`');
    }

    private void CloseString(TokenKind kind, int start, char quote)
    {
        if (_position >= _text.Length)
        {
            Fail(start, $"the string that starts here is not closed with {quote}");
            Add(kind, start, _text.Length);
            _position = _text.Length;
            return;
        }
        _position++;
        Add(kind, start, _position);
    }

    private void SkipEscape(bool isInterpolated)
    {
        _position++;
        var c = Peek();
        if (c is 'u' or 'x')
        {
            _position++;
            var digits = c == 'u' ? 4 : 2;
            for (var i = 0; i < digits; i++, _position++)
            {
                if (char.IsAsciiHexDigit(Peek()))
                    continue;
                Fail(_position, $"`\\{c}` needs {digits} hexadecimal digits");
                return;
            }
            return;
        }
        if (_position >= _text.Length)
            return;
        if (c == '\r' && Peek(1) == '\n')
            _position++;
        else if (!IsEscape(c) && !(isInterpolated && c is '{' or '}'))
            Fail(_position, $"`\\{c}` is not an escape; allowed are {AllowedEscapes}");
        _position++;
    }

    private static bool IsEscape(char c) =>
        c is '\'' or '"' or '\\' or '0' or 'b' or 'f' or 'n' or 'r' or 't' or 'v' or '\n';

    /// <summary><c>$"…{expression}…"</c>; each expression is read as code up to its closing brace.</summary>
    private void ReadInterpolatedString()
    {
        var start = _position;
        var quote = Peek(1);
        _position += 2;
        Add(TokenKind.InterpolationStart, start, _position);
        var textStart = _position;
        while (_position < _text.Length && _text[_position] != quote)
        {
            if (_text[_position] == '\\')
                SkipEscape(isInterpolated: true);
            else if (_text[_position] == '{')
            {
                AddInterpolationText(textStart);
                ReadInterpolation();
                textStart = _position;
            }
            else
                _position++;
        }
        AddInterpolationText(textStart);
        CloseString(TokenKind.InterpolationEnd, start, quote);
    }

    private void AddInterpolationText(int start)
    {
        if (_position > start)
            Add(TokenKind.InterpolationText, start, _position);
    }

    private void ReadInterpolation()
    {
        var start = _position;
        AddSymbol(TokenKind.InterpolationOpen, 1);
        if (_interpolationDepth >= InterpolationLimit)
        {
            Fail(start, $"interpolated strings may nest {InterpolationLimit} deep; this one is deeper");
            _position = _text.Length;
            return;
        }
        _interpolationDepth++;
        var outerBraces = _openBraces;
        _openBraces = 0;
        while (_position < _text.Length && _text[_position] != '\n' && !(_openBraces == 0 && _text[_position] == '}'))
            ReadCodeToken(insideBraces: true);
        _openBraces = outerBraces;
        _interpolationDepth--;
        if (Peek() == '}')
            AddSymbol(TokenKind.InterpolationClose, 1);
        else
        {
            Fail(start, "the expression that starts here must be closed with } on the same line");
            Add(TokenKind.InterpolationClose, _position, _position);
        }
    }
}
