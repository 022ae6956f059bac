using System.Text;

namespace Yaolan.Templating.Syntax;

/// <summary>Writes a tree as a template that parses to the same tree.</summary>
internal sealed partial class TemplatePrinter
{
    private readonly StringBuilder _text = new();
    private bool _isInCode;

    /// <summary>The template is code only, so there are no braces to open and close.</summary>
    private bool _isScript;

    /// <summary>A statement was written in the open code block, so the next one needs a separator.</summary>
    private bool _needsSeparator;

    /// <summary>The indent of the code block that is about to be opened.</summary>
    private string? _indent;

    public static string Print(SyntaxTree tree)
    {
        var printer = new TemplatePrinter();
        if (tree.FrontMatter is { } front)
            printer.PrintFrontMatter(front);
        printer._isScript = tree.Mode is TemplateMode.Script;
        printer._isInCode = printer._isScript;
        printer.Print(tree.Page);
        if (!printer._isScript)
            printer.CloseCode();
        return printer._text.ToString();
    }

    private void PrintFrontMatter(Block front)
    {
        _text.Append("+++\n");
        _isScript = true;
        _isInCode = true;
        Print(front);
        _text.Append("\n+++\n");
        _isInCode = false;
        _needsSeparator = false;
    }

    private void Print(Block block)
    {
        foreach (var statement in block.Statements)
            Print(statement);
    }

    private void Print(Statement statement)
    {
        switch (statement)
        {
            case TextStatement text:
                CloseCode();
                PrintText(text.Text);
                break;
            case IndentStatement { Blanks: { } blanks }:
                BeginIndentedLine(blanks);
                _indent = blanks;
                break;
            case IndentStatement:
                CloseCode();
                break;
            default:
                OpenStatement();
                PrintCode(statement);
                _needsSeparator = true;
                break;
        }
    }

    private void OpenStatement()
    {
        if (!_isInCode && _indent is null && EndsWithIndent())
            _text.Append("{{ }}");
        _indent = null;
        OpenCode();
    }

    /// <summary>Opens a code block, or separates the next words from the statement before.</summary>
    private void OpenCode()
    {
        if (_isInCode)
        {
            if (_needsSeparator)
                _text.Append(_isScript ? "\n" : "; ");
        }
        else
            _text.Append("{{ ");
        _isInCode = true;
        _needsSeparator = false;
    }

    private void CloseCode()
    {
        if (_isInCode && !_isScript)
        {
            _text.Append(" }}");
            _isInCode = false;
            _needsSeparator = false;
        }
    }

    /// <summary>The text so far ends with a line that has only blanks, which code after it would take as its indent.</summary>
    private bool EndsWithIndent()
    {
        var at = _text.Length;
        while (at > 0 && _text[at - 1] is not ('\n' or '\r') && char.IsWhiteSpace(_text[at - 1]))
            at--;
        return at < _text.Length && (at == 0 || _text[at - 1] is '\n' or '\r');
    }

    /// <summary>Makes sure that the blanks just written start a line.</summary>
    private void BeginIndentedLine(string blanks)
    {
        CloseCode();
        var at = _text.Length - blanks.Length;
        if (at > 0 && _text[at - 1] is not ('\n' or '\r'))
            _text.Insert(at, "{{ ~}}\n");
    }

    /// <summary>Text with code signs in it goes into an escape block.</summary>
    private void PrintText(string text)
    {
        if (
            !text.Contains("{{", StringComparison.Ordinal)
            && !text.Contains("{%", StringComparison.Ordinal)
            && !text.EndsWith('{')
        )
        {
            _text.Append(text);
            return;
        }
        var plain = text.Length - text.TrimStart('-', '~').Length;
        _text.Append(text, 0, plain);
        var escaped = text[plain..];
        var percents = "%";
        while (
            escaped.Contains($"}}{percents}}}", StringComparison.Ordinal)
            || escaped.EndsWith($"}}{percents}", StringComparison.Ordinal)
        )
            percents += "%";
        var end = escaped.Length - escaped.TrimEnd('-', '~').Length;
        _text.Append('{').Append(percents).Append('{').Append(escaped, 0, escaped.Length - end);
        _text.Append('}').Append(percents).Append('}').Append(escaped, escaped.Length - end, end);
    }

    private static string Quote(string name)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in name)
        {
            if (c is '"' or '\\' || char.IsControl(c))
                quoted.Append(Spelling.Escape(c));
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
