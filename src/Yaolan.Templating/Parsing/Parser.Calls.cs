using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Parsing;

internal sealed partial class Parser
{
    /// <summary>Reads a value with the arguments that follow it: <c>f a b</c>.</summary>
    private Expression? ParseOperand(string expected)
    {
        var target = ParsePostfix(expected);
        if (target is null || _inArguments || !StartsArgument())
            return target;
        var arguments = new List<Argument>();
        _inArguments = true;
        while (StartsArgument())
        {
            if (ParseArgument() is not { } argument)
                break;
            arguments.Add(argument);
        }
        _inArguments = false;
        return arguments.Count == 0
            ? null
            : CheckDepth(
                new CallExpression(target, null, [.. arguments], CallForm.Spaces, target.Start, _previous.End)
            );
    }

    private bool StartsArgument() =>
        _token.Kind
            is TokenKind.Identifier
                or TokenKind.Local
                or TokenKind.WrappedBody
                or TokenKind.Integer
                or TokenKind.Hexadecimal
                or TokenKind.Binary
                or TokenKind.Float
                or TokenKind.String
                or TokenKind.VerbatimString
                or TokenKind.InterpolationStart
                or TokenKind.OpenParenthesis
                or TokenKind.OpenBracket
                or TokenKind.OpenBrace
                or TokenKind.Exclamation
                or TokenKind.At
                or TokenKind.Caret;

    private Argument? ParseArgument()
    {
        var start = _token.Start;
        string? name = null;
        if (_token.Kind is TokenKind.Identifier && PeekNext().Kind is TokenKind.Colon && !IsBranchEnd())
        {
            name = TextOf(_token);
            Advance();
            Advance();
        }
        var value = ParseConditional("an argument");
        return value is null ? null : new Argument(name, value, start);
    }

    /// <summary>In <c>c ? f a : b</c> the colon, set off by a blank, ends the branch.</summary>
    private bool IsBranchEnd() => _inThenBranch && PeekNext().Start > _token.End;

    /// <summary>Reads <c>(a, b)</c>; the parenthesis touches the name.</summary>
    private CallExpression? ParseParenthesizedCall(Expression target)
    {
        Advance();
        var arguments = new List<Argument>();
        var outer = _inArguments;
        var outerBranch = _inThenBranch;
        _inArguments = false;
        _inThenBranch = false;
        while (_token.Kind is not TokenKind.CloseParenthesis)
        {
            if (ParseParenthesizedArgument() is not { } argument)
                return null;
            arguments.Add(argument);
            if (!Accept(TokenKind.Comma))
                break;
        }
        _inArguments = outer;
        _inThenBranch = outerBranch;
        if (!Accept(TokenKind.CloseParenthesis))
        {
            Fail(_token.Start, $"`)` is expected instead of {Found} at the end of the arguments");
            return null;
        }
        return new CallExpression(target, null, [.. arguments], CallForm.Parentheses, target.Start, _previous.End);
    }

    private Argument? ParseParenthesizedArgument()
    {
        var start = _token.Start;
        string? name = null;
        if (_token.Kind is TokenKind.Identifier && PeekNext().Kind is TokenKind.Colon)
        {
            name = TextOf(_token);
            Advance();
            Advance();
        }
        var value = ParseExpression("an argument");
        return value is null ? null : new Argument(name, value, start);
    }
}
