using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

internal sealed partial class Evaluator
{
    /// <summary>From this depth on the stack is checked, so that shallow expressions cost nothing.</summary>
    private const int ShallowDepth = 16;

    public object? Evaluate(Expression expression)
    {
        if (expression.Depth > ShallowDepth)
            EnsureStack(expression.Start);
        return expression.Kind switch
        {
            ExpressionKind.Member => CallIfFunction(ReadMember((MemberExpression)expression), expression),
            ExpressionKind.Literal => ((LiteralExpression)expression).Value,
            ExpressionKind.Variable => CallIfFunction(Lookup((VariableExpression)expression), expression),
            ExpressionKind.Argument => CallIfFunction(ReadArgument((ArgumentExpression)expression), expression),
            _ => EvaluateOther(expression),
        };
    }

    // Apart from the four above, of which templates are made: a short method is entered faster.
    private object? EvaluateOther(Expression expression)
    {
        switch (expression.Kind)
        {
            case ExpressionKind.Local:
                return CallIfFunction(LookupLocal((LocalExpression)expression), expression);
            case ExpressionKind.Index:
                return CallIfFunction(ReadIndex((IndexExpression)expression), expression);
            case ExpressionKind.Arguments:
                return _top.Arguments;
            case ExpressionKind.WrappedBody:
                return WriteWrappedBody();
            case ExpressionKind.This:
                return CurrentObject;
            case ExpressionKind.LoopState:
                return EvaluateLoopState((LoopStateExpression)expression);
            case ExpressionKind.Unary:
                return EvaluateUnary((UnaryExpression)expression);
            case ExpressionKind.Binary:
                return EvaluateBinary((BinaryExpression)expression);
            case ExpressionKind.Conditional:
                var conditional = (ConditionalExpression)expression;
                return Evaluate(Holds(conditional.Condition) ? conditional.Then : conditional.Else);
            case ExpressionKind.Call:
                var call = (CallExpression)expression;
                return CallWithArguments(ResolveFunction(call), call);
            case ExpressionKind.Nested:
                return Evaluate(((NestedExpression)expression).Inner);
            case ExpressionKind.Array:
                return MakeArray((ArrayExpression)expression);
            case ExpressionKind.Object:
                return MakeObject((ObjectExpression)expression);
            case ExpressionKind.Interpolation:
                return Interpolate((InterpolationExpression)expression);
            case ExpressionKind.InterpolationText:
                return ((InterpolationText)expression).Value;
            case ExpressionKind.Increment:
                return Increment((IncrementExpression)expression);
            case ExpressionKind.FunctionReference:
                return EvaluateReference(((FunctionReferenceExpression)expression).Target);
            case ExpressionKind.Function:
                return new ScriptFunction(((FunctionExpression)expression).Declaration, _top.Source);
            default:
                throw Fail(expression.Start, "`^` can only be used before an argument of a function");
        }
    }

    private object? CallIfFunction(object? value, Expression site) =>
        value is HostFunction or ScriptFunction ? Call((TemplateFunction)value, site) : value;

    /// <summary>A name that holds a function yields the function, not its result.</summary>
    private object? EvaluateWithoutCalling(Expression expression) =>
        expression.Kind switch
        {
            ExpressionKind.Variable => Lookup((VariableExpression)expression),
            ExpressionKind.Member => ReadMember((MemberExpression)expression),
            ExpressionKind.Index => ReadIndex((IndexExpression)expression),
            ExpressionKind.Local => LookupLocal((LocalExpression)expression),
            ExpressionKind.Argument => ReadArgument((ArgumentExpression)expression),
            _ => Evaluate(expression),
        };

    private object? EvaluateReference(Expression target) =>
        target is NestedExpression nested ? EvaluateReference(nested.Inner) : EvaluateWithoutCalling(target);

    /// <summary>Whether a condition holds: all but null, false and empty does.</summary>
    private bool Holds(Expression condition)
    {
        switch (condition.Kind)
        {
            case ExpressionKind.Nested:
                return Holds(((NestedExpression)condition).Inner);
            case ExpressionKind.Unary when condition is UnaryExpression { Operator: UnaryOperator.Not } not:
                return !Holds(not.Operand);
            case ExpressionKind.Binary:
                var binary = (BinaryExpression)condition;
                return binary.Operator switch
                {
                    BinaryOperator.And => Holds(binary.Left) && Holds(binary.Right),
                    BinaryOperator.Or => Holds(binary.Left) || Holds(binary.Right),
                    BinaryOperator.Equal => HoldsEquality(binary, whenEqual: true),
                    BinaryOperator.NotEqual => HoldsEquality(binary, whenEqual: false),
                    _ => IsTrue(EvaluateBinary(binary)),
                };
            default:
                return IsTrue(Evaluate(condition));
        }
    }

    /// <summary>Nearly all conditions compare two texts.</summary>
    private bool HoldsEquality(BinaryExpression binary, bool whenEqual)
    {
        var left = Evaluate(binary.Left);
        var right = Evaluate(binary.Right);
        if (left is string one && right is string other && AreTexts(one, other))
            return string.Equals(one, other, StringComparison.Ordinal) == whenEqual;
        return IsTrue(Apply(binary.Operator, left, right, binary.Left, binary.Right, binary.OperatorStart));
    }

    public static bool IsTrue(object? value) => value is not (null or false or EmptyValue);

    private object? EvaluateUnary(UnaryExpression expression)
    {
        if (expression.Operator is UnaryOperator.Not)
            return Boxes.Of(!Holds(expression.Operand));
        var value = Evaluate(expression.Operand);
        var sign = expression.Operator is UnaryOperator.Minus ? "-" : "+";
        var result = expression.Operator is UnaryOperator.Minus ? Arithmetic.Negate(value) : Arithmetic.Plus(value);
        return result ?? throw Fail(expression.Operand.Start, $"`{sign}` needs a number, not {Describe(value)}");
    }

    private object? EvaluateBinary(BinaryExpression expression)
    {
        switch (expression.Operator)
        {
            case BinaryOperator.Coalesce:
                return Evaluate(expression.Left) ?? Evaluate(expression.Right);
            case BinaryOperator.NotCoalesce:
                return Evaluate(expression.Left) is null ? null : Evaluate(expression.Right);
            case BinaryOperator.And:
                return Boxes.Of(Holds(expression.Left) && Holds(expression.Right));
            case BinaryOperator.Or:
                return Boxes.Of(Holds(expression.Left) || Holds(expression.Right));
            default:
                var left = Evaluate(expression.Left);
                var right = Evaluate(expression.Right);
                return Apply(
                    expression.Operator,
                    left,
                    right,
                    expression.Left,
                    expression.Right,
                    expression.OperatorStart
                );
        }
    }

    private ScriptArray MakeArray(ArrayExpression expression)
    {
        var items = new List<object?>(expression.Items.Length);
        WorkOnItems(expression.Items.Length, expression.Start);
        foreach (var item in expression.Items)
            items.Add(Evaluate(item));
        return new ScriptArray(items);
    }

    private ScriptObject MakeObject(ObjectExpression expression)
    {
        var result = new ScriptObject(expression.Properties.Length);
        WorkOnItems(expression.Properties.Length, expression.Start);
        foreach (var property in expression.Properties)
            result.Set(property.Name, Evaluate(property.Value));
        return result;
    }

    private object? Increment(IncrementExpression expression)
    {
        var before = Evaluate(expression.Target);
        var after = Apply(
            BinaryOperator.Add,
            before,
            Boxes.Of(expression.Step),
            expression.Target,
            expression.Target,
            expression.Start
        );
        Assign(expression.Target, after);
        return expression.IsPrefix ? after : before;
    }

    private string TextOf(SyntaxNode node) => _top.Source.Text[node.Start..node.End];
}
