namespace Yaolan.Templating.Syntax;

/// <summary>How operators and the members of loops are spelt.</summary>
internal static class OperatorText
{
    public static string Of(BinaryOperator binary) =>
        binary switch
        {
            BinaryOperator.Coalesce => "??",
            BinaryOperator.NotCoalesce => "?!",
            BinaryOperator.Or => "||",
            BinaryOperator.And => "&&",
            BinaryOperator.Equal => "==",
            BinaryOperator.NotEqual => "!=",
            BinaryOperator.Less => "<",
            BinaryOperator.LessOrEqual => "<=",
            BinaryOperator.Greater => ">",
            BinaryOperator.GreaterOrEqual => ">=",
            BinaryOperator.Add => "+",
            BinaryOperator.Subtract => "-",
            BinaryOperator.Multiply => "*",
            BinaryOperator.Divide => "/",
            BinaryOperator.DivideWhole => "//",
            BinaryOperator.Modulo => "%",
            BinaryOperator.ShiftLeft => "<<",
            BinaryOperator.ShiftRight => ">>",
            BinaryOperator.Range => "..",
            _ => "..<",
        };

    public static string Of(UnaryOperator unary) =>
        unary switch
        {
            UnaryOperator.Not => "!",
            UnaryOperator.Minus => "-",
            _ => "+",
        };

    public static string Of(LoopKind loop) =>
        loop switch
        {
            LoopKind.For => "for",
            LoopKind.While => "while",
            _ => "tablerow",
        };

    public static string Of(LoopMember member) =>
        member switch
        {
            LoopMember.Index => "index",
            LoopMember.RIndex => "rindex",
            LoopMember.First => "first",
            LoopMember.Last => "last",
            LoopMember.Even => "even",
            LoopMember.Odd => "odd",
            LoopMember.Changed => "changed",
            LoopMember.Length => "length",
            _ => "col",
        };
}
