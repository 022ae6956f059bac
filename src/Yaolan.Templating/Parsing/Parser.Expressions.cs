using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Parsing;

internal sealed partial class Parser
{
    /// <summary>Operators in a row make a tree that deep; evaluating it needs as many stack frames.</summary>
    private const int DepthLimit = 1000;

    /// <summary>Reading an argument: a name followed by another value is not a call of its own.</summary>
    private bool _inArguments;

    /// <summary>Reading the branch before a colon, which a name before a spaced colon does not take for its own.</summary>
    private bool _inThenBranch;

    private Statement? ParseExpressionStatement()
    {
        var expression = ParseExpression("a statement");
        if (expression is null)
            return null;
        if (!Precedence.TryGetAssignment(_token.Kind, out var binary))
            return new ExpressionStatement(expression);
        var place = _token.Start;
        if (expression is CallExpression { Form: CallForm.Parentheses, Piped: null } signature && binary is null)
            return ParseShortFunction(signature);
        if (!IsAssignable(expression))
        {
            Fail(place, $"{Found} can only follow a variable, a member or an index");
            return null;
        }
        Advance();
        var value = ParseExpression("a value");
        return value is null ? null : new AssignmentStatement(expression, binary, value, place);
    }

    /// <summary>Reads an expression with its pipes.</summary>
    private Expression? ParseExpression(string expected)
    {
        var outer = _inArguments;
        _inArguments = false;
        var left = ParseConditional(expected);
        while (left is not null && _token.Kind is TokenKind.Pipe)
        {
            Advance();
            SkipNewLines();
            var right = ParseConditional("a function");
            left = right is null ? null : CheckDepth(Pipe(left, right));
        }
        _inArguments = outer;
        return left;
    }

    /// <summary>Hands a value to the function that is called first on the right of the pipe.</summary>
    private static Expression Pipe(Expression value, Expression right) =>
        right switch
        {
            CallExpression { Piped: null } call => new CallExpression(
                call.Target,
                value,
                call.Arguments,
                call.Form,
                call.Start,
                call.End
            ),
            BinaryExpression binary => new BinaryExpression(
                binary.Operator,
                Pipe(value, binary.Left),
                binary.Right,
                binary.OperatorStart
            ),
            ConditionalExpression conditional => new ConditionalExpression(
                Pipe(value, conditional.Condition),
                conditional.Then,
                conditional.Else
            ),
            _ => new CallExpression(right, value, [], CallForm.Bare, right.Start, right.End),
        };

    private Expression? ParseConditional(string expected)
    {
        if (!EnterNesting())
            return null;
        var condition = ParseBinary(Precedence.Lowest, expected);
        if (condition is not null && _token.Kind is TokenKind.Question)
            condition = ParseBranches(condition);
        LeaveNesting();
        return condition;
    }

    private ConditionalExpression? ParseBranches(Expression condition)
    {
        Advance();
        var outer = _inThenBranch;
        _inThenBranch = true;
        var then = ParseExpression("a value for the case that the condition holds");
        _inThenBranch = outer;
        if (then is null)
            return null;
        if (!Accept(TokenKind.Colon))
        {
            Fail(_token.Start, $"`:` is expected instead of {Found}: `condition ? a : b`");
            return null;
        }
        var otherwise = ParseExpression("a value for the case that the condition does not hold");
        return otherwise is null ? null : CheckDepth(new ConditionalExpression(condition, then, otherwise));
    }

    /// <summary>Reads operands joined by operators that bind at least as tightly as <paramref name="lowest"/>.</summary>
    private Expression? ParseBinary(int lowest, string expected)
    {
        var left = ParseUnary(expected);
        while (
            left is not null
            && Precedence.TryGet(_token.Kind, out var precedence, out var binary)
            && precedence >= lowest
        )
        {
            var place = _token.Start;
            Advance();
            var right = ParseBinary(
                precedence + 1,
                $"a value on the right of `{_text[_previous.Start.._previous.End]}`"
            );
            left = right is null ? null : CheckDepth(new BinaryExpression(binary, left, right, place));
        }
        return left;
    }

    private Expression? ParseUnary(string expected)
    {
        var start = _token;
        if (
            start.Kind
            is not (
                TokenKind.Exclamation
                or TokenKind.Minus
                or TokenKind.Plus
                or TokenKind.At
                or TokenKind.Caret
                or TokenKind.DoublePlus
                or TokenKind.DoubleMinus
            )
        )
            return ParseOperand(expected);
        if (!EnterNesting())
            return null;
        Advance();
        var operand = start.Kind is TokenKind.At or TokenKind.DoublePlus or TokenKind.DoubleMinus
            ? ParsePostfix("a name")
            : ParseUnary("a value");
        LeaveNesting();
        return operand is null ? null : CheckDepth(NewUnary(start, operand));
    }

    private Expression? NewUnary(Token start, Expression operand)
    {
        switch (start.Kind)
        {
            case TokenKind.Exclamation:
                return new UnaryExpression(UnaryOperator.Not, operand, start.Start);
            case TokenKind.Minus:
                return new UnaryExpression(UnaryOperator.Minus, operand, start.Start);
            case TokenKind.Plus:
                return new UnaryExpression(UnaryOperator.Plus, operand, start.Start);
            case TokenKind.At:
                return new FunctionReferenceExpression(operand, start.Start);
            case TokenKind.Caret:
                return new SpreadExpression(operand, start.Start);
            default:
                if (!IsAssignable(operand))
                {
                    Fail(start.Start, $"`{SpanOf(start)}` needs a variable, a member or an index");
                    return null;
                }
                var step = start.Kind is TokenKind.DoublePlus ? 1 : -1;
                return new IncrementExpression(operand, step, isPrefix: true, start.Start, operand.End);
        }
    }

    private T? CheckDepth<T>(T? expression)
        where T : Expression
    {
        if (expression is null || expression.Depth <= DepthLimit)
            return expression;
        Fail(expression.Start, $"the expression is too long: more than {DepthLimit} operators in a row");
        return null;
    }
}
