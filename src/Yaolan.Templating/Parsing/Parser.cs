using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Parsing;

/// <summary>Builds the tree of a template; what it cannot read it reports, and goes on with the next statement.</summary>
internal sealed partial class Parser
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly List<TemplateError> _errors;
    private readonly int _nestingLimit;
    private readonly NameTable _names = new();
    private int _index;
    private Token _token;
    private Token _previous;
    private int _nesting;

    /// <summary>Some expression is <c>$</c> itself.</summary>
    private bool _namesArguments;

    /// <summary>How often something could not be read, whether it is told or not.</summary>
    private int _failures;

    /// <summary>The template nests too deeply to be read on; what follows from that is not reported.</summary>
    private bool _hasStopped;

    private Parser(SourceText source, List<Token> tokens, ParserOptions options, List<TemplateError> errors)
    {
        _source = source;
        _text = source.Text;
        _tokens = tokens;
        _errors = errors;
        _nestingLimit = options.NestingLimit;
        _token = tokens[0];
    }

    public static SyntaxTree Parse(SourceText source, ParserOptions options)
    {
        var errors = new List<TemplateError>();
        var front = FrontMatter.Find(source.Text, options.Mode);
        var lexer = new Lexer(source, errors);
        var tokens = options.Mode switch
        {
            TemplateMode.Script => lexer.ReadScript(0, source.Text.Length),
            TemplateMode.FrontMatterOnly => lexer.ReadScript(source.Text.Length, source.Text.Length),
            _ => lexer.ReadTemplate(front?.End ?? 0),
        };
        var head = front is null ? null : ForFrontMatter(source, front.Value, options, errors);
        var frontMatter = head?.ParsePage();
        var page = new Parser(source, tokens, options, errors);
        var body = page.ParsePage();
        errors.Sort(static (a, b) => (a.Line, a.Column).CompareTo((b.Line, b.Column)));
        var namesArguments = page._namesArguments || head is { _namesArguments: true };
        return new SyntaxTree(source, frontMatter, body, options.Mode, namesArguments, errors);
    }

    private static Parser ForFrontMatter(
        SourceText source,
        FrontMatter front,
        ParserOptions options,
        List<TemplateError> errors
    ) => new(source, new Lexer(source, errors).ReadScript(front.CodeStart, front.CodeEnd), options, errors);

    private Block ParsePage()
    {
        var statements = new List<Statement>();
        while (true)
        {
            ParseStatements(statements);
            if (_token.Kind is TokenKind.EndOfFile)
                break;
            var keyword = _token;
            Advance();
            if (ExpectEndOfStatement())
                Fail(keyword.End - 1, $"`{TextOf(keyword)}` ends a block, but none is open");
        }
        return NewBlock(statements, 0);
    }

    private void Advance()
    {
        _previous = _token;
        if (_index < _tokens.Count - 1)
            _token = _tokens[++_index];
    }

    private Token PeekNext(int offset = 1) => _tokens[Math.Min(_index + offset, _tokens.Count - 1)];

    private bool Accept(TokenKind kind)
    {
        if (_token.Kind != kind)
            return false;
        Advance();
        return true;
    }

    private void SkipNewLines()
    {
        while (_token.Kind is TokenKind.NewLine)
            Advance();
    }

    private ReadOnlySpan<char> SpanOf(Token token) => _text.AsSpan(token.Start, token.End - token.Start);

    private string TextOf(Token token) => _names.Get(SpanOf(token));

    private bool IsWord(ReadOnlySpan<char> word) =>
        _token.Kind is TokenKind.Identifier && SpanOf(_token).SequenceEqual(word);

    private void Fail(int position, string message)
    {
        _failures++;
        if (!_hasStopped && _errors.Count < SourceText.MostErrors)
            _errors.Add(_source.ErrorAt(position, message));
    }

    /// <summary>Says what stands at the current place.</summary>
    private string Found =>
        _token.Kind switch
        {
            TokenKind.EndOfFile => "the end of the file",
            TokenKind.NewLine => "the end of the line",
            TokenKind.Text or TokenKind.EscapedText => "text",
            _ => $"`{SpanOf(_token)}`",
        };

    private Block NewBlock(List<Statement> statements, int start)
    {
        while (statements is [.., IndentStatement])
            statements.RemoveAt(statements.Count - 1);
        return new Block([.. statements], start, _token.Start);
    }
}
