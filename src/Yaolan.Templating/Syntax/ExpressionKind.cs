namespace Yaolan.Templating.Syntax;

/// <summary>One name for each class of expression.</summary>
internal enum ExpressionKind : byte
{
    Literal,
    Interpolation,
    InterpolationText,
    Variable,
    Local,
    Arguments,
    Argument,
    WrappedBody,
    This,
    LoopState,
    Member,
    Index,
    Unary,
    Binary,
    Conditional,
    Increment,
    FunctionReference,
    Spread,
    Call,
    Array,
    Object,
    Nested,
    Function,
}
