namespace Yaolan.Templating.Parsing;

internal sealed partial class Lexer
{
    private int _openBraces;

    /// <summary>Reads one token of code; false once the code block is closed.</summary>
    /// <param name="insideBraces">Braces are only ever braces: in scripts and in interpolated expressions.</param>
    private bool ReadCodeToken(bool insideBraces)
    {
        var c = _text[_position];
        if (c == '\n')
        {
            Add(TokenKind.NewLine, _position, ++_position);
            return true;
        }
        if (char.IsWhiteSpace(c))
        {
            _position++;
            return true;
        }
        if (!insideBraces && _openBraces == 0 && TryExitCode(c))
            return false;
        if (char.IsLetter(c) || c == '_')
            ReadIdentifier();
        else if (char.IsAsciiDigit(c))
            ReadNumber();
        else
            ReadSymbolOrString(c);
        return true;
    }

    private bool TryExitCode(char c)
    {
        var mark = c is '-' or '~' ? 1 : 0;
        if (Peek(mark) != '}' || Peek(mark + 1) != '}')
            return false;
        _trimNext = mark == 0 ? TextTrim.None : ReadMark(_position);
        Add(TokenKind.CodeExit, _position, _position + mark + 2);
        _position += mark + 2;
        return true;
    }

    private void ReadIdentifier()
    {
        var start = _position;
        SkipName();
        Add(TokenKind.Identifier, start, _position);
    }

    private void SkipName()
    {
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] == '_'))
            _position++;
    }

    private void ReadSymbolOrString(char c)
    {
        switch (c)
        {
            case '"' or '\'':
                ReadString(c);
                break;
            case '`':
                ReadVerbatimString();
                break;
            case '#':
                SkipComment();
                break;
            case '$' when Peek(1) is '"' or '\'':
                ReadInterpolatedString();
                break;
            case '$':
                ReadLocal();
                break;
            case '{':
                _openBraces++;
                AddSymbol(TokenKind.OpenBrace, 1);
                break;
            case '}':
                ReadCloseBrace();
                break;
            default:
                ReadOperator(c);
                break;
        }
    }

    private void ReadCloseBrace()
    {
        if (_openBraces > 0)
        {
            _openBraces--;
            AddSymbol(TokenKind.CloseBrace, 1);
            return;
        }
        AddSymbol(TokenKind.Invalid, 1);
    }

    private void ReadLocal()
    {
        var start = _position++;
        if (Peek() == '$')
        {
            _position++;
            Add(TokenKind.WrappedBody, start, _position);
            return;
        }
        SkipName();
        Add(TokenKind.Local, start, _position);
    }

    /// <summary><c>#</c> up to the end of the line, <c>##</c> up to the next <c>##</c>; both end before <c>}}</c>.</summary>
    private void SkipComment()
    {
        var isBlock = Peek(1) == '#';
        _position += isBlock ? 2 : 1;
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (c == '\n' && !isBlock)
                return;
            if (c == '#' && isBlock && Peek(1) == '#')
            {
                _position += 2;
                return;
            }
            if (c == '}' && Peek(1) == '}' || c is '-' or '~' && Peek(1) == '}' && Peek(2) == '}')
                return;
            _position++;
        }
    }

    private void AddSymbol(TokenKind kind, int length)
    {
        Add(kind, _position, _position + length);
        _position += length;
    }
}
