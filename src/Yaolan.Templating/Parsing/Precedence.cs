using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Parsing;

/// <summary>How tightly operators bind; higher is tighter.</summary>
/// <remarks><![CDATA[
/// From the loosest to the tightest:
///
/// | operators | meaning |
/// | --- | --- |
/// | `\|` | the value on the left becomes the first argument of the function on the right |
/// | `? :` | choice; its branches take pipes, so put parentheses around it before a pipe |
/// | `??` `?!` | the other value if null; the other value if not null |
/// | `\|\|` `&&` | or, and: true or false |
/// | `==` `!=` `<` `<=` `>` `>=` | comparison; with a text on either side both are compared as texts |
/// | `+` `-` | sum, difference; joins texts and lists |
/// | `*` `/` `//` `%` `<<` `>>` | product, quotient, whole quotient, remainder, shifts; `*` repeats texts and lists |
/// | `..` `..<` | range; tighter than sums, so write `0..(n - 1)` |
/// | `!` `-` `+` `@` `^` | not, signs, the function itself, the items of a list as arguments |
/// ]]></remarks>
internal static class Precedence
{
    public const int Lowest = 0;
    public const int Coalesce = 20;
    public const int Or = 30;
    public const int And = 40;
    public const int Equality = 70;
    public const int Comparison = 80;
    public const int Sum = 100;
    public const int Product = 110;
    public const int Range = 130;

    public static bool TryGet(TokenKind token, out int precedence, out BinaryOperator binary)
    {
        (precedence, binary) = token switch
        {
            TokenKind.DoubleQuestion => (Coalesce, BinaryOperator.Coalesce),
            TokenKind.QuestionExclamation => (Coalesce, BinaryOperator.NotCoalesce),
            TokenKind.DoublePipe => (Or, BinaryOperator.Or),
            TokenKind.DoubleAmpersand => (And, BinaryOperator.And),
            TokenKind.DoubleEqual => (Equality, BinaryOperator.Equal),
            TokenKind.ExclamationEqual => (Equality, BinaryOperator.NotEqual),
            TokenKind.Less => (Comparison, BinaryOperator.Less),
            TokenKind.LessEqual => (Comparison, BinaryOperator.LessOrEqual),
            TokenKind.Greater => (Comparison, BinaryOperator.Greater),
            TokenKind.GreaterEqual => (Comparison, BinaryOperator.GreaterOrEqual),
            TokenKind.Plus => (Sum, BinaryOperator.Add),
            TokenKind.Minus => (Sum, BinaryOperator.Subtract),
            TokenKind.Star => (Product, BinaryOperator.Multiply),
            TokenKind.Slash => (Product, BinaryOperator.Divide),
            TokenKind.DoubleSlash => (Product, BinaryOperator.DivideWhole),
            TokenKind.Percent => (Product, BinaryOperator.Modulo),
            TokenKind.ShiftLeft => (Product, BinaryOperator.ShiftLeft),
            TokenKind.ShiftRight => (Product, BinaryOperator.ShiftRight),
            TokenKind.DoubleDot => (Range, BinaryOperator.Range),
            TokenKind.DoubleDotLess => (Range, BinaryOperator.RangeBelow),
            _ => (-1, BinaryOperator.Coalesce),
        };
        return precedence >= 0;
    }

    /// <summary>The operator of <c>+=</c> and its kin; null for a plain assignment.</summary>
    public static bool TryGetAssignment(TokenKind token, out BinaryOperator? binary)
    {
        binary = token switch
        {
            TokenKind.PlusEqual => BinaryOperator.Add,
            TokenKind.MinusEqual => BinaryOperator.Subtract,
            TokenKind.StarEqual => BinaryOperator.Multiply,
            TokenKind.SlashEqual => BinaryOperator.Divide,
            TokenKind.DoubleSlashEqual => BinaryOperator.DivideWhole,
            TokenKind.PercentEqual => BinaryOperator.Modulo,
            _ => null,
        };
        return binary is not null || token is TokenKind.Equal;
    }
}
