using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Parsing;

/// <summary>Cuts a template into tokens and applies the white space marks to the text between code.</summary>
/// <remarks><![CDATA[
/// A comment starts with `#` and ends with the line; between `##` and `##` it may go over several lines. `}}` ends it as well.
///
/// ```scriban
/// {{ year # not written }} {{ ## a
/// longer one ## title }}
/// ```
///
/// ```text
/// 2024 Tom & Jerry
/// ```
///
/// Marks inside the braces take white space away from the text around the code:
///
/// | mark | what it takes away |
/// | --- | --- |
/// | `{{-` | all white space before the code, over all lines |
/// | `-}}` | all white space after the code, over all lines |
/// | `{{~` | the blanks before the code on its own line |
/// | `~}}` | the blanks after the code and the end of the line |
///
/// A line with nothing but `{{~ … ~}}` disappears. This is the way to write blocks:
///
/// ```scriban
/// <ul>
/// {{~ for tag in tags ~}}
///   <li>{{ tag }}</li>
/// {{~ end ~}}
/// </ul>
/// ```
///
/// ```text
/// <ul>
///   <li>red</li>
///   <li>green</li>
///   <li>blue</li>
/// </ul>
/// ```
/// ]]></remarks>
internal sealed partial class Lexer(SourceText source, List<TemplateError> errors)
{
    private readonly string _text = source.Text;
    private readonly List<Token> _tokens = new(Math.Max(16, source.Text.Length / 6));
    private int _position;
    private TextTrim _trimNext;

    /// <summary>What a mark takes away from the text beside it.</summary>
    private enum TextTrim
    {
        None,

        /// <summary><c>-</c>: all white space.</summary>
        Greedy,

        /// <summary><c>~</c>: white space of the current line.</summary>
        Line,
    }

    public List<Token> ReadTemplate(int start = 0)
    {
        _position = start;
        while (_position < _text.Length)
            ReadTextAndEnterCode();
        Add(TokenKind.EndOfFile, _text.Length, _text.Length);
        return _tokens;
    }

    /// <summary>Reads code without braces from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public List<Token> ReadScript(int start, int end)
    {
        _position = start;
        while (_position < end && ReadCodeToken(insideBraces: true)) { }
        Add(TokenKind.EndOfFile, end, end);
        return _tokens;
    }

    private void ReadTextAndEnterCode()
    {
        var start = _position;
        var enter = FindCode(start, out var percents);
        if (enter < 0)
        {
            AddText(start, _text.Length, TextTrim.None);
            _position = _text.Length;
        }
        else if (percents > 0)
            ReadEscapeBlock(start, enter, percents);
        else
            EnterCode(start, enter);
    }

    private void EnterCode(int textStart, int enter)
    {
        _position = enter + 2;
        var trim = ReadMark(_position);
        if (trim is not TextTrim.None)
            _position++;
        var (start, end) = AddText(textStart, enter, trim);
        Add(TokenKind.CodeEnter, enter, _position);
        if (trim is TextTrim.None)
            AddIndent(start, end);
        _trimNext = TextTrim.None;
        while (_position < _text.Length && ReadCodeToken(insideBraces: false)) { }
    }

    private TextTrim ReadMark(int position) =>
        position >= _text.Length ? TextTrim.None
        : _text[position] is '-' ? TextTrim.Greedy
        : _text[position] is '~' ? TextTrim.Line
        : TextTrim.None;

    /// <summary>Finds <c>{{</c>, or <c>{%{</c> with any number of percent signs.</summary>
    private int FindCode(int from, out int percents)
    {
        percents = 0;
        for (var at = from; at < _text.Length; at++)
        {
            var offset = _text.AsSpan(at).IndexOf('{');
            if (offset < 0)
                return -1;
            at += offset;
            var next = at + 1;
            while (next < _text.Length && _text[next] == '%')
                next++;
            if (next < _text.Length && _text[next] == '{')
            {
                percents = next - at - 1;
                return at;
            }
        }
        return -1;
    }

    private void ReadEscapeBlock(int textStart, int enter, int percents)
    {
        var inside = enter + percents + 2;
        var trim = ReadMark(inside);
        if (trim is not TextTrim.None)
            inside++;
        AddText(textStart, enter, trim);

        var closing = string.Concat("}", new string('%', percents), "}");
        var exit = _text.IndexOf(closing, inside, StringComparison.Ordinal);
        var end = exit < 0 ? _text.Length : exit;
        _trimNext = TextTrim.None;
        if (exit > inside && ReadMark(exit - 1) is not TextTrim.None and var mark)
        {
            _trimNext = mark;
            end--;
        }
        if (end > inside)
            Add(TokenKind.EscapedText, inside, end);
        _position = exit < 0 ? _text.Length : exit + closing.Length;
    }

    private (int Start, int End) AddText(int start, int end, TextTrim trimEnd)
    {
        start = TrimStart(start, end);
        end = TrimEnd(start, end, trimEnd);
        if (end > start)
            Add(TokenKind.Text, start, end);
        return (start, end);
    }

    private int TrimStart(int start, int end)
    {
        if (_trimNext is TextTrim.None)
            return start;
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            if (_text[start++] == '\n' && _trimNext is TextTrim.Line)
                break;
        }
        return start;
    }

    private int TrimEnd(int start, int end, TextTrim trim)
    {
        if (trim is TextTrim.None)
            return end;
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            if (trim is TextTrim.Line && _text[end - 1] is '\n' or '\r')
                break;
            end--;
        }
        return end;
    }

    private void AddIndent(int start, int end)
    {
        var blanks = end;
        while (blanks > start && _text[blanks - 1] is not ('\n' or '\r') && char.IsWhiteSpace(_text[blanks - 1]))
            blanks--;
        if (blanks < end && (blanks == 0 || _text[blanks - 1] is '\n' or '\r'))
            Add(TokenKind.Indent, blanks, end);
    }

    private void Add(TokenKind kind, int start, int end) => _tokens.Add(new Token(kind, start, end));

    private void Fail(int position, string message)
    {
        if (errors.Count < SourceText.MostErrors)
            errors.Add(source.ErrorAt(position, message));
    }

    private char Peek(int offset = 0) => _position + offset < _text.Length ? _text[_position + offset] : '\0';
}
