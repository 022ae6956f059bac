using System.Runtime.CompilerServices;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Parsing;

internal sealed partial class Parser
{
    /// <summary>A code block with an indent of its own is open in the current block.</summary>
    private bool _indentIsSet;

    /// <summary>Reads statements up to <c>end</c>, <c>else</c>, <c>when</c> or the end of the file.</summary>
    private void ParseStatements(List<Statement> statements)
    {
        while (_token.Kind is not TokenKind.EndOfFile)
        {
            switch (_token.Kind)
            {
                case TokenKind.Text or TokenKind.EscapedText:
                    statements.Add(new TextStatement(SpanOf(_token).ToString(), _token.Start, _token.End));
                    Advance();
                    break;
                case TokenKind.Indent:
                    statements.Add(new IndentStatement(TextOf(_token), _token.Start, _token.End));
                    _indentIsSet = true;
                    Advance();
                    break;
                case TokenKind.CodeExit:
                    RestoreIndent(statements);
                    Advance();
                    break;
                case TokenKind.CodeEnter or TokenKind.NewLine or TokenKind.Semicolon:
                    Advance();
                    break;
                default:
                    if (IsBlockEnd())
                        return;
                    if (ParseStatement() is { } statement)
                        statements.Add(statement);
                    break;
            }
        }
    }

    private void RestoreIndent(List<Statement> statements)
    {
        if (!_indentIsSet)
            return;
        _indentIsSet = false;
        if (statements is [.., IndentStatement])
            statements.RemoveAt(statements.Count - 1);
        else
            statements.Add(new IndentStatement(null, _token.Start, _token.Start));
    }

    private bool IsBlockEnd() =>
        _token.Kind is TokenKind.Identifier && SpanOf(_token) is "end" or "else" or "when" && !IsLoopState();

    private bool IsLoopState() => PeekNext().Kind is TokenKind.Dot;

    private Statement? ParseStatement()
    {
        var failures = _failures;
        var start = _index;
        Statement? statement = null;
        if (EnterNesting())
        {
            statement = ParseStatementHere();
            LeaveNesting();
        }
        if (_failures > failures)
            SkipStatement(start);
        else
            ExpectEndOfStatement();
        return statement;
    }

    private Statement? ParseStatementHere()
    {
        if (_token.Kind is not TokenKind.Identifier || IsLoopState())
            return ParseExpressionStatement();
        return SpanOf(_token) switch
        {
            "if" => ParseIf(isElseIf: false),
            "for" => ParseFor(),
            "while" => ParseWhile(),
            "tablerow" => ParseTableRow(),
            "break" => ParseBreak(),
            "continue" => ParseContinue(),
            "case" => ParseCase(),
            "capture" => ParseCapture(),
            "func" => ParseFunction(),
            "ret" => ParseReturn(),
            "with" => ParseWith(),
            "wrap" => ParseWrap(),
            "import" => ParseImport(),
            "readonly" => ParseReadOnly(),
            _ => ParseExpressionStatement(),
        };
    }

    /// <summary>Reads the statements of a block whose head is already read.</summary>
    private Block ParseBlock()
    {
        var outerIndent = _indentIsSet;
        _indentIsSet = false;
        var start = _token.Start;
        var statements = new List<Statement>();
        ParseStatements(statements);
        var block = NewBlock(statements, start);
        _indentIsSet = outerIndent;
        return block;
    }

    /// <summary>Reads the <c>end</c> of the block that <paramref name="opening"/> begins.</summary>
    private void ExpectEnd(Token opening)
    {
        if (IsWord("end"))
        {
            Advance();
            return;
        }
        var (line, _) = _source.Locate(opening.Start);
        Fail(
            _token.Kind is TokenKind.EndOfFile ? _previous.Start : _token.Start,
            $"`end` is missing: the `{TextOf(opening)}` of line {line} is not closed"
        );
        if (_token.Kind is not TokenKind.EndOfFile)
            Advance();
    }

    private bool ExpectEndOfStatement()
    {
        if (_token.EndsStatement || _token.Kind is TokenKind.Text)
            return true;
        Fail(_token.Start, $"{Found} is not expected here; a statement ends with a new line, `;` or `}}}}`");
        SkipStatement(_index);
        return false;
    }

    /// <summary>Goes on after a mistake at the next statement, and moves at least one token.</summary>
    private void SkipStatement(int start)
    {
        if (_index == start && !_token.EndsStatement)
            Advance();
        while (!_token.EndsStatement && _token.Kind is not (TokenKind.Text or TokenKind.CodeEnter))
            Advance();
    }

    private bool EnterNesting()
    {
        if (++_nesting <= _nestingLimit && RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return true;
        _nesting--;
        Fail(
            _token.Start,
            $"the template nests deeper than {_nestingLimit} levels; ParserOptions.NestingLimit sets this"
        );
        _hasStopped = true;
        _token = _tokens[_index = _tokens.Count - 1];
        return false;
    }

    private void LeaveNesting() => _nesting--;
}
