using System.Buffers;

namespace Yaolan.Templating.Runtime;

/// <summary>Collects what a render writes, indents its lines, and knows when a limit is reached.</summary>
internal sealed class OutputBuffer
{
    private const int FlushSize = 16 * 1024;

    private char[] _buffer = [];
    private int _length;
    private long _remaining;
    private TextWriter? _writer;
    private bool _isAfterNewLine;

    /// <summary>Blanks that start each line but the first of what is written; null for none.</summary>
    public string? Indent
    {
        get;
        set
        {
            field = value;
            if (value is null)
                _isAfterNewLine = false;
        }
    }

    public bool IndentEmptyLines { get; set; }

    /// <summary>Something was not written because the limit was reached.</summary>
    public bool IsFull { get; private set; }

    public void Open(TextWriter? writer, long limit)
    {
        _writer = writer;
        _remaining = limit == 0 ? long.MaxValue : limit;
        _length = 0;
        IsFull = false;
        Indent = null;
        if (_buffer.Length == 0)
            _buffer = ArrayPool<char>.Shared.Rent(writer is null ? 1024 : FlushSize);
    }

    public void Write(string text)
    {
        if (Indent is null && text.Length <= _buffer.Length - _length && text.Length <= _remaining)
        {
            text.CopyTo(_buffer.AsSpan(_length));
            _length += text.Length;
            _remaining -= text.Length;
        }
        else
            Write(text.AsSpan());
    }

    public void Write(ReadOnlySpan<char> text)
    {
        if (Indent is null)
            WriteAsIs(text);
        else
            WriteIndented(text);
    }

    public void WriteFormatted<T>(T value, ReadOnlySpan<char> format, IFormatProvider culture)
        where T : ISpanFormattable
    {
        Span<char> digits = stackalloc char[64];
        if (value.TryFormat(digits, out var length, format, culture))
            Write(digits[..length]);
        else
            Write(value.ToString(format.ToString(), culture));
    }

    /// <summary>Marks the cut of a text that was too long.</summary>
    public void WriteEllipsis()
    {
        _remaining = long.MaxValue;
        WriteAsIs("...");
        _remaining = 0;
    }

    public override string ToString() => new(_buffer, 0, _length);

    public void Flush()
    {
        _writer?.Write(_buffer, 0, _length);
        if (_writer is not null)
            _length = 0;
    }

    public void Close()
    {
        if (_buffer.Length > 0)
            ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void WriteAsIs(ReadOnlySpan<char> text)
    {
        if (text.Length > _remaining)
        {
            text = text[..(int)_remaining];
            IsFull = true;
        }
        _remaining -= text.Length;
        if (text.Length > _buffer.Length - _length)
            MakeRoom(text.Length);
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    private void MakeRoom(int needed)
    {
        Flush();
        if (needed <= _buffer.Length - _length)
            return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + needed, _buffer.Length * 2));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }

    private void WriteIndented(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (_isAfterNewLine && (IndentEmptyLines || text[0] is not ('\n' or '\r')))
                WriteAsIs(Indent);
            var newLine = text.IndexOf('\n');
            _isAfterNewLine = newLine >= 0;
            if (newLine < 0)
            {
                WriteAsIs(text);
                return;
            }
            WriteAsIs(text[..(newLine + 1)]);
            text = text[(newLine + 1)..];
        }
    }
}
