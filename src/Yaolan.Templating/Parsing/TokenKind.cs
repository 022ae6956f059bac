namespace Yaolan.Templating.Parsing;

/// <summary>The smallest pieces of a template.</summary>
internal enum TokenKind : byte
{
    EndOfFile,

    /// <summary>Text outside code, white space marks already applied.</summary>
    Text,

    /// <summary>The inside of an escape block.</summary>
    EscapedText,
    CodeEnter,

    /// <summary>The blanks before a code block that is the first thing on its line.</summary>
    Indent,
    CodeExit,
    NewLine,
    Semicolon,
    Identifier,

    /// <summary><c>$name</c>, <c>$0</c> or <c>$</c> alone.</summary>
    Local,

    /// <summary><c>$$</c>, the body handed over by <c>wrap</c>.</summary>
    WrappedBody,
    Integer,
    Hexadecimal,
    Binary,
    Float,
    String,
    VerbatimString,
    InterpolationStart,
    InterpolationText,
    InterpolationOpen,
    InterpolationClose,
    InterpolationEnd,
    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    Comma,
    Colon,
    Dot,
    QuestionDot,
    Question,
    DoubleDot,
    DoubleDotLess,
    TripleDot,
    Pipe,
    Equal,
    PlusEqual,
    MinusEqual,
    StarEqual,
    SlashEqual,
    DoubleSlashEqual,
    PercentEqual,
    DoubleQuestion,
    QuestionExclamation,
    DoublePipe,
    DoubleAmpersand,
    DoubleEqual,
    ExclamationEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Plus,
    Minus,
    Star,
    Slash,
    DoubleSlash,
    Percent,
    ShiftLeft,
    ShiftRight,
    Exclamation,
    At,
    Caret,
    DoublePlus,
    DoubleMinus,

    /// <summary>A character that means nothing in code.</summary>
    Invalid,
}
