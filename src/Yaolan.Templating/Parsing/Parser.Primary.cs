using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Parsing;

internal sealed partial class Parser
{
    /// <summary>Reads a value with the members, indexes and touching parentheses that follow it.</summary>
    private Expression? ParsePostfix(string expected = "a name")
    {
        var expression = ParsePrimary(expected);
        while (expression is not null)
        {
            var next = _token.Kind switch
            {
                TokenKind.Dot or TokenKind.QuestionDot => ParseMember(expression),
                TokenKind.OpenBracket when IsTouching && expression is not ArrayExpression => ParseIndex(expression),
                TokenKind.OpenParenthesis when IsTouching && CanBeCalled(expression) => ParseParenthesizedCall(
                    expression
                ),
                TokenKind.DoublePlus or TokenKind.DoubleMinus when IsAssignable(expression) => ParseIncrement(
                    expression
                ),
                _ => expression,
            };
            if (ReferenceEquals(next, expression))
                break;
            expression = CheckDepth(next);
        }
        return expression;
    }

    private bool IsTouching => _token.Start == _previous.End;

    private static bool CanBeCalled(Expression expression) =>
        expression
            is VariableExpression
                or LocalExpression
                or MemberExpression
                or IndexExpression
                or ArgumentExpression
                or CallExpression;

    private MemberExpression? ParseMember(Expression target)
    {
        var isNullSafe = _token.Kind is TokenKind.QuestionDot;
        Advance();
        if (_token.Kind is not TokenKind.Identifier)
        {
            Fail(_token.Start, $"a name must follow the dot instead of {Found}");
            return null;
        }
        var nameStart = _token.Start;
        var name = TextOf(_token);
        Advance();
        if (name is "empty" or "blank" && _token.Kind is TokenKind.Question && IsTouching)
        {
            name += "?";
            Advance();
        }
        return new MemberExpression(target, name, isNullSafe, nameStart, _previous.End);
    }

    private IndexExpression? ParseIndex(Expression target)
    {
        Advance();
        SkipNewLines();
        var outerBranch = _inThenBranch;
        _inThenBranch = false;
        var index = ParseExpression("an index");
        _inThenBranch = outerBranch;
        if (index is null)
            return null;
        SkipNewLines();
        if (Accept(TokenKind.CloseBracket))
            return new IndexExpression(target, index, _previous.End);
        Fail(_token.Start, $"`]` is expected instead of {Found} after the index");
        return null;
    }

    private IncrementExpression ParseIncrement(Expression target)
    {
        var step = _token.Kind is TokenKind.DoublePlus ? 1 : -1;
        Advance();
        return new IncrementExpression(target, step, isPrefix: false, target.Start, _previous.End);
    }

    private Expression? ParsePrimary(string expected)
    {
        switch (_token.Kind)
        {
            case TokenKind.Identifier:
                return ParseName();
            case TokenKind.Local:
                return ParseLocal();
            case TokenKind.WrappedBody:
                Advance();
                return new WrappedBodyExpression(_previous.Start, _previous.End);
            case TokenKind.Integer or TokenKind.Float or TokenKind.Hexadecimal or TokenKind.Binary:
                return ParseNumber();
            case TokenKind.String or TokenKind.VerbatimString:
                return ParseString();
            case TokenKind.InterpolationStart:
                return ParseInterpolation();
            case TokenKind.OpenParenthesis:
                return ParseNested();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.OpenBrace:
                return ParseObject();
            default:
                Fail(_token.Start, $"{expected} is expected instead of {Found}");
                return null;
        }
    }

    private Expression? ParseName()
    {
        var word = SpanOf(_token);
        if (word is "for" or "while" or "tablerow" && PeekNext().Kind is TokenKind.Dot)
            return ParseLoopState();
        var start = _token.Start;
        var end = _token.End;
        switch (word)
        {
            case "null":
                Advance();
                return new LiteralExpression(null, "null", start, end);
            case "true":
                Advance();
                return new LiteralExpression(Boxes.True, "true", start, end);
            case "false":
                Advance();
                return new LiteralExpression(Boxes.False, "false", start, end);
            case "this":
                Advance();
                return new ThisExpression(start, end);
            case "do":
                return ParseAnonymousFunction();
            default:
                var name = TextOf(_token);
                Advance();
                return new VariableExpression(name, start, end);
        }
    }

    private Expression? ParseLocal()
    {
        var name = SpanOf(_token);
        _namesArguments |= name.Length == 1;
        Expression local =
            name.Length == 1 ? new ArgumentsExpression(_token.Start, _token.End)
            : int.TryParse(
                name[1..],
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out var index
            )
                ? new ArgumentExpression(index, _token.Start, _token.End)
            : new LocalExpression(TextOf(_token), _token.Start, _token.End);
        Advance();
        return local;
    }

    private LoopStateExpression? ParseLoopState()
    {
        var start = _token.Start;
        var loop = SpanOf(_token) switch
        {
            "for" => LoopKind.For,
            "while" => LoopKind.While,
            _ => LoopKind.TableRow,
        };
        Advance();
        Advance();
        var member = SpanOf(_token) switch
        {
            "index" => LoopMember.Index,
            "first" => LoopMember.First,
            "even" => LoopMember.Even,
            "odd" => LoopMember.Odd,
            "rindex" when loop is not LoopKind.While => LoopMember.RIndex,
            "last" when loop is not LoopKind.While => LoopMember.Last,
            "changed" when loop is not LoopKind.While => LoopMember.Changed,
            "length" when loop is not LoopKind.While => LoopMember.Length,
            "col" when loop is LoopKind.TableRow => LoopMember.Col,
            _ => LoopMember.None,
        };
        if (member is LoopMember.None)
        {
            Fail(
                _token.Start,
                $"a loop does not know {Found}; it knows index, first, even, odd, and `for` also rindex, last, changed, length"
            );
            return null;
        }
        Advance();
        return new LoopStateExpression(loop, member, start, _previous.End);
    }
}
