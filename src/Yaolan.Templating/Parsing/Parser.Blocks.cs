using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Parsing;

internal sealed partial class Parser
{
    private IfStatement? ParseIf(bool isElseIf)
    {
        var opening = Open();
        var condition = ParseHead("a condition");
        var then = ParseBlock();
        Block? otherwise = null;
        if (IsWord("else"))
        {
            var elseStart = _token.Start;
            Advance();
            if (IsWord("if"))
            {
                if (!EnterNesting())
                    return null;
                var inner = ParseIf(isElseIf: true);
                LeaveNesting();
                if (inner is null)
                    return null;
                otherwise = new Block([inner], elseStart, inner.End);
            }
            else
            {
                ExpectEndOfStatement();
                otherwise = ParseBlock();
                ExpectEnd(opening);
            }
        }
        else
            ExpectEnd(opening);
        return condition is null
            ? null
            : new IfStatement(condition, then, otherwise, isElseIf, opening.Start, _previous.End);
    }

    private CaseStatement? ParseCase()
    {
        var opening = Open();
        var value = ParseHead("a value");
        var preamble = ParseBlock();
        var clauses = new List<WhenClause>();
        Block? otherwise = null;
        while (IsWord("when"))
        {
            Advance();
            var values = ParseWhenValues();
            ExpectEndOfStatement();
            clauses.Add(new WhenClause(values, ParseBlock()));
        }
        if (IsWord("else"))
        {
            if (clauses.Count == 0)
                Fail(_token.Start, "`else` must come after a `when`");
            Advance();
            ExpectEndOfStatement();
            otherwise = ParseBlock();
        }
        ExpectEnd(opening);
        var code = new Block(
            Array.FindAll(preamble.Statements, static s => s is not (TextStatement or IndentStatement)),
            preamble.Start,
            preamble.End
        );
        return value is null
            ? null
            : new CaseStatement(value, code, [.. clauses], otherwise, opening.Start, _previous.End);
    }

    private Expression[] ParseWhenValues()
    {
        var values = new List<Expression>();
        do
        {
            if (ParseBinary(Precedence.And, "a value") is not { } value)
                break;
            values.Add(value);
        } while (Accept(TokenKind.Comma) || Accept(TokenKind.DoublePipe));
        return [.. values];
    }

    private CaptureStatement? ParseCapture()
    {
        var opening = Open();
        var target = ParseTarget("capture");
        ExpectEndOfStatement();
        var body = ParseBlock();
        ExpectEnd(opening);
        return target is null ? null : new CaptureStatement(target, body, opening.Start, _previous.End);
    }

    private WithStatement? ParseWith()
    {
        var opening = Open();
        var target = ParseHead("an object");
        var body = ParseBlock();
        ExpectEnd(opening);
        return target is null ? null : new WithStatement(target, body, opening.Start, _previous.End);
    }

    private WrapStatement? ParseWrap()
    {
        var opening = Open();
        var call = ParseHead("a function");
        var body = ParseBlock();
        ExpectEnd(opening);
        return call is null ? null : new WrapStatement(call, body, opening.Start, _previous.End);
    }

    private BreakStatement ParseBreak()
    {
        var opening = Open();
        return new BreakStatement(opening.Start, opening.End);
    }

    private ContinueStatement ParseContinue()
    {
        var opening = Open();
        return new ContinueStatement(opening.Start, opening.End);
    }

    private ReturnStatement ParseReturn()
    {
        var opening = Open();
        var value = _token.EndsStatement ? null : ParseExpression("a value");
        return new ReturnStatement(value, opening.Start, _previous.End);
    }

    private ImportStatement? ParseImport()
    {
        var opening = Open();
        var value = ParseExpression("an object");
        return value is null ? null : new ImportStatement(value, opening.Start, _previous.End);
    }

    private ReadOnlyStatement? ParseReadOnly()
    {
        var opening = Open();
        var target = ParsePostfix();
        if (target is VariableExpression or LocalExpression)
            return new ReadOnlyStatement(target, opening.Start, _previous.End);
        Fail(opening.Start, "`readonly` must be followed by a variable");
        return null;
    }

    private Token Open()
    {
        var opening = _token;
        Advance();
        return opening;
    }

    /// <summary>Reads the expression between the keyword of a block and its body.</summary>
    private Expression? ParseHead(string expected)
    {
        var failures = _failures;
        var start = _index;
        var head = ParseExpression(expected);
        if (_failures > failures)
            SkipStatement(start);
        else
            ExpectEndOfStatement();
        return head;
    }

    private Expression? ParseTarget(string statement)
    {
        var start = _token.Start;
        var target = ParsePostfix();
        if (target is null || IsAssignable(target))
            return target;
        Fail(start, $"`{statement}` needs something that can be assigned: a variable, a member or an index");
        return null;
    }

    private static bool IsAssignable(Expression expression) =>
        expression
            is VariableExpression
                or LocalExpression
                or MemberExpression
                or IndexExpression
                or ArgumentExpression;
}
