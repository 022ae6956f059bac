using System.Buffers;
using System.Text;

namespace Yaolan.Rendering;

/// <summary>
/// Writes a page as UTF-8 into room that the next page of the same thread uses again: a page as one string, or in a stream
/// that grows, would be several large objects, and collecting those stops everything.
/// </summary>
internal sealed class PageWriter : TextWriter
{
    [ThreadStatic]
    private static PageWriter? _ofThread;

    private readonly Encoder _encoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetEncoder();
    private readonly ArrayBufferWriter<byte> _bytes = new(64 * 1024);

    private PageWriter() { }

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>The writer of this thread, empty.</summary>
    public static PageWriter Begin()
    {
        var writer = _ofThread ??= new PageWriter();
        writer._bytes.ResetWrittenCount();
        writer._encoder.Reset();
        return writer;
    }

    /// <summary>What was written since the beginning.</summary>
    public ReadOnlySpan<byte> End()
    {
        _encoder.Convert([], _bytes, flush: true, out _, out _);
        return _bytes.WrittenSpan;
    }

    public override void Write(char value) => Write([value]);

    public override void Write(ReadOnlySpan<char> buffer)
    {
        var room = _bytes.GetSpan(Encoding.GetMaxByteCount(buffer.Length));
        _bytes.Advance(_encoder.GetBytes(buffer, room, flush: false));
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());
}
