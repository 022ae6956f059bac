using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Parsing;

internal sealed partial class Parser
{
    private ForStatement? ParseFor()
    {
        var opening = Open();
        var (variable, source, options) = ParseLoopHead("for");
        var body = ParseBlock();
        Block? otherwise = null;
        if (IsWord("else"))
        {
            Advance();
            ExpectEndOfStatement();
            otherwise = ParseBlock();
        }
        ExpectEnd(opening);
        return variable is null || source is null
            ? null
            : new ForStatement(variable, source, options, body, otherwise, opening.Start, _previous.End);
    }

    private TableRowStatement? ParseTableRow()
    {
        var opening = Open();
        var (variable, source, options) = ParseLoopHead("tablerow");
        var body = ParseBlock();
        ExpectEnd(opening);
        return variable is null || source is null
            ? null
            : new TableRowStatement(variable, source, options, body, opening.Start, _previous.End);
    }

    private WhileStatement? ParseWhile()
    {
        var opening = Open();
        var condition = ParseHead("a condition");
        var body = ParseBlock();
        ExpectEnd(opening);
        return condition is null ? null : new WhileStatement(condition, body, opening.Start, _previous.End);
    }

    private (Expression? Variable, Expression? Source, LoopOptions Options) ParseLoopHead(string loop)
    {
        var failures = _failures;
        var start = _index;
        var variableStart = _token.Start;
        Expression? source = null;
        var variable = ParsePostfix($"the name of the loop variable");
        if (variable is not null && !IsAssignable(variable))
            Fail(variableStart, $"`{loop}` must be followed by the name of the loop variable");
        else if (variable is not null && !IsWord("in"))
            Fail(_token.Start, $"`in` is expected instead of {Found}: `{loop} variable in list`");
        else if (variable is not null)
        {
            Advance();
            source = ParseExpression("a list");
        }
        var options = LoopOptions.None;
        if (source is not null)
            (source, options) = SplitLoopOptions(source, loop == "tablerow");
        if (_failures > failures)
            SkipStatement(start);
        else
            ExpectEndOfStatement();
        return (variable, source, options);
    }

    /// <summary>
    /// <c>list limit:2 reversed</c> is read as a call of the list. It is a call indeed if it starts with an
    /// ordinary argument or is piped into; otherwise its arguments are the options of the loop.
    /// </summary>
    private (Expression Source, LoopOptions Options) SplitLoopOptions(Expression source, bool isTableRow)
    {
        switch (source)
        {
            case BinaryExpression binary:
                var (right, found) = SplitLoopOptions(binary.Right, isTableRow);
                return ReferenceEquals(right, binary.Right)
                    ? (source, LoopOptions.None)
                    : (new BinaryExpression(binary.Operator, binary.Left, right, binary.OperatorStart), found);
            case CallExpression { Piped: null, Form: CallForm.Spaces } call when IsLoopOption(call.Arguments[0]):
                return (call.Target, ReadLoopOptions(call.Arguments, isTableRow));
            default:
                return (source, LoopOptions.None);
        }
    }

    private LoopOptions ReadLoopOptions(Argument[] arguments, bool isTableRow)
    {
        var options = LoopOptions.None;
        foreach (var argument in arguments)
        {
            options = argument switch
            {
                { Name: "offset" } => options with { Offset = argument.Value },
                { Name: "limit" } => options with { Limit = argument.Value },
                { Name: "cols" } when isTableRow => options with { Columns = argument.Value },
                { Name: null, Value: VariableExpression { Name: "reversed" } } => options with { IsReversed = true },
                _ => FailLoopOption(argument, options, isTableRow),
            };
        }
        return options;
    }

    private static bool IsLoopOption(Argument argument) =>
        argument.Name is not null || argument.Value is VariableExpression { Name: "reversed" };

    private LoopOptions FailLoopOption(Argument argument, LoopOptions options, bool isTableRow)
    {
        var found = argument.Name ?? _text[argument.Value.Start..argument.Value.End];
        Fail(
            argument.Start,
            $"`{found}` is not an option of this loop; allowed are offset:, limit:{(isTableRow ? ", cols:" : "")} and reversed"
        );
        return options;
    }
}
