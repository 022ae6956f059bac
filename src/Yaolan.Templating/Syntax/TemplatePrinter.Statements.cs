namespace Yaolan.Templating.Syntax;

internal sealed partial class TemplatePrinter
{
    private void PrintCode(Statement statement)
    {
        switch (statement)
        {
            case ExpressionStatement expression:
                Print(expression.Expression);
                break;
            case AssignmentStatement assignment:
                Print(assignment.Target);
                Words($" {(assignment.Operator is { } binary ? OperatorText.Of(binary) : "")}= ");
                Print(assignment.Value);
                break;
            case IfStatement branch:
                PrintIf(branch);
                PrintEnd();
                break;
            case CaseStatement choice:
                PrintCase(choice);
                break;
            case ForStatement or WhileStatement or TableRowStatement:
                PrintLoop(statement);
                break;
            case CaptureStatement capture:
                PrintBlock("capture ", capture.Target, capture.Body);
                break;
            case WithStatement with:
                PrintBlock("with ", with.Target, with.Body);
                break;
            case WrapStatement wrap:
                PrintBlock("wrap ", wrap.Call, wrap.Body);
                break;
            case FunctionStatement function:
                PrintFunction(function.Declaration);
                break;
            default:
                PrintSimple(statement);
                break;
        }
    }

    private void PrintSimple(Statement statement)
    {
        switch (statement)
        {
            case BreakStatement:
                Words("break");
                break;
            case ContinueStatement:
                Words("continue");
                break;
            case ReturnStatement { Value: { } value }:
                Words("ret ");
                Print(value);
                break;
            case ReturnStatement:
                Words("ret");
                break;
            case ImportStatement import:
                Words("import ");
                Print(import.Value);
                break;
            case ReadOnlyStatement readOnly:
                Words("readonly ");
                Print(readOnly.Target);
                break;
        }
    }

    private void PrintIf(IfStatement branch)
    {
        Words("if ");
        Print(branch.Condition);
        PrintBody(branch.Then);
        if (branch.Else is not { } otherwise)
            return;
        OpenCode();
        Words("else");
        if (otherwise.Statements is [IfStatement { IsElseIf: true } next])
        {
            Words(" ");
            PrintIf(next);
        }
        else
            PrintBody(otherwise);
    }

    private void PrintCase(CaseStatement choice)
    {
        Words("case ");
        Print(choice.Value);
        PrintBody(choice.Preamble);
        foreach (var clause in choice.Clauses)
        {
            OpenCode();
            Words("when ");
            for (var i = 0; i < clause.Values.Length; i++)
            {
                Words(i > 0 ? ", " : "");
                Print(clause.Values[i]);
            }
            PrintBody(clause.Body);
        }
        if (choice.Else is { } otherwise)
        {
            OpenCode();
            Words("else");
            PrintBody(otherwise);
        }
        PrintEnd();
    }

    private void PrintLoop(Statement statement)
    {
        switch (statement)
        {
            case WhileStatement loop:
                PrintBlock("while ", loop.Condition, loop.Body);
                break;
            case TableRowStatement loop:
                PrintLoopHead("tablerow ", loop.Variable, loop.Source, loop.Options);
                PrintBody(loop.Body);
                PrintEnd();
                break;
            case ForStatement loop:
                PrintLoopHead("for ", loop.Variable, loop.Source, loop.Options);
                PrintBody(loop.Body);
                if (loop.Else is { } otherwise)
                {
                    OpenCode();
                    Words("else");
                    PrintBody(otherwise);
                }
                PrintEnd();
                break;
        }
    }

    private void PrintLoopHead(string word, Expression variable, Expression source, LoopOptions options)
    {
        Words(word);
        Print(variable);
        Words(" in ");
        Print(source);
        PrintOption("offset", options.Offset);
        PrintOption("limit", options.Limit);
        PrintOption("cols", options.Columns);
        if (options.IsReversed)
            Words(" reversed");
    }

    private void PrintOption(string name, Expression? value)
    {
        if (value is null)
            return;
        Words($" {name}:");
        Print(value);
    }

    private void PrintBlock(string word, Expression head, Block body)
    {
        Words(word);
        Print(head);
        PrintBody(body);
        PrintEnd();
    }

    private void PrintFunction(FunctionDeclaration declaration)
    {
        if (declaration.Value is { } value)
        {
            Print(declaration.Name!);
            PrintParameters(declaration.Parameters!);
            Words(" = ");
            Print(value);
            return;
        }
        Words(declaration.Name is null ? "do" : "func ");
        if (declaration.Name is { } name)
            Print(name);
        if (declaration.Parameters is { } parameters)
            PrintParameters(parameters);
        PrintBody(declaration.Body!);
        PrintEnd();
    }

    private void PrintParameters(Parameter[] parameters)
    {
        Words("(");
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            Words(i > 0 ? ", " : "");
            Words(parameter.Name);
            if (parameter.IsRest)
                Words("...");
            if (parameter.Default is { } value)
            {
                Words(" = ");
                Print(value);
            }
        }
        Words(")");
    }

    private void PrintBody(Block body)
    {
        _needsSeparator = true;
        Print(body);
    }

    private void PrintEnd()
    {
        OpenCode();
        Words("end");
    }

    private void Words(string words) => _text.Append(words);
}
