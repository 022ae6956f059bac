using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Parsing;

internal sealed partial class Parser
{
    private LiteralExpression? ParseNumber()
    {
        var token = _token;
        var text = SpanOf(token);
        Advance();
        if (NumberLiteral.TryRead(text, token.Kind, out var value))
            return new LiteralExpression(value, text.ToString(), token.Start, token.End);
        Fail(token.Start, $"`{text}` is not a number that can be read");
        return null;
    }

    private LiteralExpression ParseString()
    {
        var token = _token;
        Advance();
        var content = _text.AsSpan(token.Start + 1, Math.Max(0, token.End - token.Start - 2));
        var value =
            token.Kind is TokenKind.String ? StringLiteral.Unescape(content) : StringLiteral.UnescapeVerbatim(content);
        return new LiteralExpression(value, SpanOf(token).ToString(), token.Start, token.End);
    }

    private InterpolationExpression? ParseInterpolation()
    {
        var start = _token.Start;
        Advance();
        var parts = new List<Expression>();
        while (_token.Kind is not TokenKind.InterpolationEnd)
        {
            if (_token.Kind is TokenKind.InterpolationText)
            {
                var text = SpanOf(_token);
                parts.Add(
                    new InterpolationText(StringLiteral.Unescape(text), text.ToString(), _token.Start, _token.End)
                );
                Advance();
                continue;
            }
            if (!Accept(TokenKind.InterpolationOpen))
                return null;
            if (ParseExpression("a value") is not { } part)
                return null;
            parts.Add(part);
            if (!Accept(TokenKind.InterpolationClose))
            {
                Fail(_token.Start, $"`}}` is expected instead of {Found}");
                return null;
            }
        }
        Advance();
        return new InterpolationExpression([.. parts], _text[start + 1], start, _previous.End);
    }

    private NestedExpression? ParseNested()
    {
        var start = _token.Start;
        Advance();
        var outerBranch = _inThenBranch;
        _inThenBranch = false;
        var inner = ParseExpression("a value");
        _inThenBranch = outerBranch;
        if (inner is null)
            return null;
        if (Accept(TokenKind.CloseParenthesis))
            return new NestedExpression(inner, start, _previous.End);
        Fail(_token.Start, $"`)` is expected instead of {Found}");
        return null;
    }

    private ArrayExpression? ParseArray()
    {
        var start = _token.Start;
        Advance();
        SkipNewLines();
        var items = new List<Expression>();
        var outerBranch = _inThenBranch;
        _inThenBranch = false;
        while (_token.Kind is not TokenKind.CloseBracket)
        {
            if (ParseExpression("a value or `]`") is not { } item)
                return null;
            items.Add(item);
            SkipNewLines();
            if (!Accept(TokenKind.Comma))
                break;
            SkipNewLines();
        }
        _inThenBranch = outerBranch;
        if (Accept(TokenKind.CloseBracket))
            return new ArrayExpression([.. items], start, _previous.End);
        Fail(_token.Start, $"`,` or `]` is expected instead of {Found}");
        return null;
    }

    private ObjectExpression? ParseObject()
    {
        var start = _token.Start;
        Advance();
        SkipNewLines();
        var properties = new List<ObjectProperty>();
        var outerBranch = _inThenBranch;
        _inThenBranch = false;
        while (_token.Kind is not TokenKind.CloseBrace)
        {
            if (ParseProperty() is not { } property)
                return null;
            properties.Add(property);
            SkipNewLines();
            if (!Accept(TokenKind.Comma))
                break;
            SkipNewLines();
        }
        _inThenBranch = outerBranch;
        if (Accept(TokenKind.CloseBrace))
            return new ObjectExpression([.. properties], start, _previous.End);
        Fail(_token.Start, $"`,` or `}}` is expected instead of {Found}");
        return null;
    }

    private ObjectProperty? ParseProperty()
    {
        string name;
        if (_token.Kind is TokenKind.Identifier)
        {
            name = TextOf(_token);
            Advance();
        }
        else if (_token.Kind is TokenKind.String or TokenKind.VerbatimString)
            name = (string)ParseString().Value!;
        else
        {
            Fail(_token.Start, $"the name of a member is expected instead of {Found}");
            return null;
        }
        if (!Accept(TokenKind.Colon))
        {
            Fail(_token.Start, $"`:` is expected instead of {Found} after the name `{name}`");
            return null;
        }
        SkipNewLines();
        var value = ParseExpression("a value");
        return value is null ? null : new ObjectProperty(name, value);
    }
}
