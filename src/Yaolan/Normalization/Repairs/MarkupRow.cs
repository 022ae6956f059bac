namespace Yaolan.Normalization.Repairs;

/// <summary>
/// Rows of HTML tables on their way to lines of cells between bars. Without it the numbers of two cells would run together into
/// one.
/// </summary>
internal sealed class MarkupRow(TracedTextBuilder clean)
{
    /// <summary>A row that nobody closes ends here, so that the rest of the text keeps its lines.</summary>
    private const int LongestRow = 5_000;

    private readonly SpannedCells _spanned = new(clean);

    private bool _isOpen;
    private bool _hasCell;
    private bool _isBetweenRows;
    private int _start;

    /// <summary>True for the tags of tables, and for those that would break a row within a cell; they are dealt with then.</summary>
    /// <param name="tag">The name and what else the tag says.</param>
    public bool TakesTag(string name, ReadOnlySpan<char> tag, bool closes, int origin)
    {
        switch (name.ToLowerInvariant())
        {
            case "tr":
                Close(origin);
                (_isOpen, _hasCell, _isBetweenRows, _start) = (!closes, false, closes, origin);
                _spanned.BeginRow();
                return true;
            case "td" or "th" when closes || !IsOpenAt(origin):
                _spanned.Close(origin);
                clean.Append(' ', origin);
                _hasCell = true;
                return true;
            case "td" or "th":
                _spanned.BeforeCell(origin);
                clean.Append(" | ", origin);
                _spanned.Open(tag);
                _hasCell = true;
                return true;
            case "p" or "br" or "div" when IsOpenAt(origin):
                clean.Append(' ', origin);
                return true;
            case "table" or "tbody" or "thead" or "tfoot":
                Close(origin);
                if (name.Equals("table", StringComparison.OrdinalIgnoreCase))
                    _spanned.BeginTable();
                _isBetweenRows = !(closes && name.Equals("table", StringComparison.OrdinalIgnoreCase));
                return true;
            default:
                _isBetweenRows = false;
                return false;
        }
    }

    /// <summary>Appends plain text; in a row line ends are blanks, and between rows they are nothing.</summary>
    public void Append(TracedText source, int start, int end)
    {
        if (_isBetweenRows && source.Text.AsSpan(start, end - start).IsWhiteSpace())
            return;
        while (start < end && IsOpenAt(source.OriginOf(start)))
        {
            var lineEnd = source.Text.IndexOf('\n', start, end - start);
            if (lineEnd < 0)
                break;
            clean.Append(source, start, lineEnd);
            clean.Append(' ', source.OriginOf(lineEnd));
            start = lineEnd + 1;
        }
        clean.Append(source, start, end);
    }

    private bool IsOpenAt(int origin) => _isOpen &= origin - _start <= LongestRow;

    private void Close(int origin)
    {
        if (_isOpen && _hasCell)
        {
            _spanned.EndRow(origin);
            clean.Append(" |", origin);
        }
        if (clean.Last is not ('\n' or '\0'))
            clean.Append('\n', origin);
        _isOpen = false;
    }
}
