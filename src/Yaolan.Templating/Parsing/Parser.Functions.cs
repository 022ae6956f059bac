using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Parsing;

internal sealed partial class Parser
{
    /// <summary><c>func name … end</c> or <c>func name(a, b = 1, rest...) … end</c></summary>
    private FunctionStatement? ParseFunction()
    {
        var opening = Open();
        if (_token.Kind is not (TokenKind.Identifier or TokenKind.Local))
        {
            Fail(_token.Start, $"the name of the function is expected instead of {Found}");
            return null;
        }
        Expression name =
            _token.Kind is TokenKind.Local
                ? new LocalExpression(TextOf(_token), _token.Start, _token.End)
                : new VariableExpression(TextOf(_token), _token.Start, _token.End);
        Advance();
        var parameters = _token.Kind is TokenKind.OpenParenthesis ? ParseParameters(opening) : null;
        ExpectEndOfStatement();
        var body = ParseBlock();
        ExpectEnd(opening);
        return new FunctionStatement(
            new FunctionDeclaration(name, parameters, body, null),
            opening.Start,
            _previous.End
        );
    }

    /// <summary><c>do … end</c></summary>
    private FunctionExpression? ParseAnonymousFunction()
    {
        var opening = Open();
        if (!EnterNesting())
            return null;
        var outerArguments = _inArguments;
        var outerBranch = _inThenBranch;
        _inArguments = false;
        _inThenBranch = false;
        var parameters = _token.Kind is TokenKind.OpenParenthesis && IsTouching ? ParseParameters(opening) : null;
        ExpectEndOfStatement();
        var body = ParseBlock();
        ExpectEnd(opening);
        _inArguments = outerArguments;
        _inThenBranch = outerBranch;
        LeaveNesting();
        return new FunctionExpression(
            new FunctionDeclaration(null, parameters, body, null),
            opening.Start,
            _previous.End
        );
    }

    /// <summary><c>f(x, y) = value</c>; the part before the sign was read as a call.</summary>
    private FunctionStatement? ParseShortFunction(CallExpression signature)
    {
        var parameters = new List<Parameter>();
        foreach (var argument in signature.Arguments)
        {
            if (argument is not { Name: null, Value: VariableExpression parameter })
            {
                Fail(argument.Start, "a parameter of a function must be a plain name");
                return null;
            }
            parameters.Add(new Parameter(parameter.Name, null, IsRest: false));
        }
        if (signature.Target is not (VariableExpression or LocalExpression))
        {
            Fail(signature.Start, "the name of a function must be a plain name");
            return null;
        }
        Advance();
        var value = ParseExpression("a value");
        return value is null
            ? null
            : new FunctionStatement(
                new FunctionDeclaration(signature.Target, [.. parameters], null, value),
                signature.Start,
                _previous.End
            );
    }

    private Parameter[]? ParseParameters(Token opening)
    {
        Advance();
        var parameters = new List<Parameter>();
        while (_token.Kind is not TokenKind.CloseParenthesis)
        {
            if (ParseParameter(opening, parameters) is not { } parameter)
                return null;
            parameters.Add(parameter);
            if (!Accept(TokenKind.Comma))
                break;
        }
        if (Accept(TokenKind.CloseParenthesis))
            return [.. parameters];
        Fail(_token.Start, $"`)` is expected instead of {Found} after the parameters");
        return null;
    }

    private Parameter? ParseParameter(Token opening, List<Parameter> before)
    {
        if (_token.Kind is not TokenKind.Identifier)
        {
            Fail(
                opening.Start,
                $"the name of a parameter is expected instead of {Found}: `func name(a, b = 1, rest...)`"
            );
            return null;
        }
        var name = TextOf(_token);
        var place = _token.Start;
        Advance();
        LiteralExpression? value = null;
        var isRest = Accept(TokenKind.TripleDot);
        if (!isRest && Accept(TokenKind.Equal) && (value = ParseDefault()) is null)
            return null;
        if (before.Exists(p => p.Name == name))
            Fail(place, $"the parameter `{name}` is declared twice");
        else if (before is [.., { IsRest: true }])
            Fail(place, $"`{name}` cannot follow a parameter that takes the rest of the arguments");
        else if (before is [.., { Default: not null }] && value is null && !isRest)
            Fail(place, $"`{name}` needs a default, since a parameter before it has one");
        return new Parameter(name, value, isRest);
    }

    private LiteralExpression? ParseDefault()
    {
        var start = _token.Start;
        var isNegative = Accept(TokenKind.Minus);
        if (ParsePrimary("a value") is LiteralExpression literal)
        {
            if (!isNegative)
                return literal;
            if (NumberLiteral.Negate(literal.Value) is { } negated)
                return new LiteralExpression(negated, $"-{literal.Text}", start, literal.End);
        }
        Fail(start, "a default must be a plain number, text, true, false or null");
        return null;
    }
}
