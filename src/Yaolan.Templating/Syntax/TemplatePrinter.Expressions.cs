using System.Globalization;
using System.Runtime.CompilerServices;

namespace Yaolan.Templating.Syntax;

internal sealed partial class TemplatePrinter
{
    private void Print(Expression expression)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (expression)
        {
            case LiteralExpression literal:
                Words(literal.Text.EndsWith('.') ? literal.Text + "0" : literal.Text);
                break;
            case InterpolationExpression interpolation:
                PrintInterpolation(interpolation);
                break;
            case UnaryExpression unary:
                PrintPrefixed(OperatorText.Of(unary.Operator), unary.Operand);
                break;
            case BinaryExpression binary:
                PrintBinary(binary);
                break;
            case ConditionalExpression conditional:
                Print(conditional.Condition);
                Words(" ? ");
                Print(conditional.Then);
                Words(" : ");
                Print(conditional.Else);
                break;
            case CallExpression call:
                PrintCall(call);
                break;
            case NestedExpression nested:
                Words("(");
                Print(nested.Inner);
                Words(")");
                break;
            case ArrayExpression array:
                PrintItems("[", array.Items, "]");
                break;
            case ObjectExpression @object:
                PrintObject(@object);
                break;
            case FunctionExpression function:
                PrintFunction(function.Declaration);
                break;
            default:
                PrintName(expression);
                break;
        }
    }

    private void PrintName(Expression expression)
    {
        switch (expression)
        {
            case VariableExpression variable:
                Words(variable.Name);
                break;
            case LocalExpression local:
                Words(local.Name);
                break;
            case ArgumentExpression argument:
                Words(string.Create(CultureInfo.InvariantCulture, $"${argument.Index}"));
                break;
            case ArgumentsExpression:
                Words("$");
                break;
            case WrappedBodyExpression:
                Words("$$");
                break;
            case ThisExpression:
                Words("this");
                break;
            case LoopStateExpression state:
                Words($"{OperatorText.Of(state.Loop)}.{OperatorText.Of(state.Member)}");
                break;
            case MemberExpression member:
                Print(member.Target);
                Words(member.IsNullSafe ? "?." : ".");
                Words(member.Name);
                break;
            case IndexExpression index:
                Print(index.Target);
                PrintItems("[", [index.Index], "]");
                break;
            case IncrementExpression increment:
                Words(increment.IsPrefix ? Sign(increment) : "");
                Print(increment.Target);
                Words(increment.IsPrefix ? "" : Sign(increment));
                break;
            case FunctionReferenceExpression reference:
                PrintPrefixed("@", reference.Target);
                break;
            case SpreadExpression spread:
                PrintPrefixed("^", spread.List);
                break;
        }
    }

    private static string Sign(IncrementExpression increment) => increment.Step > 0 ? "++" : "--";

    /// <summary>Keeps two signs apart that would be read as one.</summary>
    private void PrintPrefixed(string sign, Expression operand)
    {
        Words(sign);
        var start = _text.Length;
        Print(operand);
        if (_text[start] is '-' or '+' or '=')
            _text.Insert(start, ' ');
    }

    private void PrintBinary(BinaryExpression binary)
    {
        Print(binary.Left);
        Words(binary.Operator is BinaryOperator.Range or BinaryOperator.RangeBelow ? "" : " ");
        Words(OperatorText.Of(binary.Operator));
        Words(binary.Operator is BinaryOperator.Range or BinaryOperator.RangeBelow ? "" : " ");
        Print(binary.Right);
    }

    private void PrintCall(CallExpression call)
    {
        if (call.Piped is { } piped)
        {
            Print(piped);
            Words(" | ");
        }
        Print(call.Target);
        switch (call.Form)
        {
            case CallForm.Parentheses:
                Words("(");
                for (var i = 0; i < call.Arguments.Length; i++)
                {
                    Words(i > 0 ? ", " : "");
                    PrintArgument(call.Arguments[i]);
                }
                Words(")");
                break;
            case CallForm.Spaces:
                foreach (var argument in call.Arguments)
                {
                    Words(" ");
                    PrintArgument(argument);
                }
                break;
        }
    }

    private void PrintArgument(Argument argument)
    {
        if (argument.Name is { } name)
            Words($"{name}:");
        Print(argument.Value);
    }

    private void PrintItems(string open, Expression[] items, string close)
    {
        Words(open);
        for (var i = 0; i < items.Length; i++)
        {
            Words(i > 0 ? ", " : "");
            Print(items[i]);
        }
        Words(close);
    }

    private void PrintObject(ObjectExpression expression)
    {
        Words("{");
        for (var i = 0; i < expression.Properties.Length; i++)
        {
            var property = expression.Properties[i];
            Words(i > 0 ? ", " : "");
            Words(Spelling.IsIdentifier(property.Name) ? property.Name : Quote(property.Name));
            Words(": ");
            Print(property.Value);
        }
        Words("}");
    }

    private void PrintInterpolation(InterpolationExpression interpolation)
    {
        Words($"${interpolation.Quote}");
        foreach (var part in interpolation.Parts)
        {
            if (part is InterpolationText text)
            {
                Words(text.Text);
                continue;
            }
            Words("{");
            Print(part);
            Words("}");
        }
        Words($"{interpolation.Quote}");
    }
}
