using System.Buffers;

namespace Yaolan.Rendering;

/// <summary>
/// One file of the site: its path below the output folder, with forward slashes, and its bytes. A page is made when its bytes
/// are first asked for, by whoever asks, so that several are made at once and few are in memory; one thread at a time may ask.
/// </summary>
public sealed class OutputFile
{
    private readonly Action<Stream>? _write;
    private Func<OutputFile?>? _make;
    private ReadOnlyMemory<byte>? _content;
    private byte[]? _room;

    public OutputFile(string path, ReadOnlyMemory<byte> content) => (Path, _content) = (path, content);

    private OutputFile(string path, Func<OutputFile?> make) => (Path, _make) = (path, make);

    private OutputFile(string path, Action<Stream> write) => (Path, _write) = (path, write);

    public string Path { get; }

    /// <summary>The bytes; a streamed file is written into memory for it.</summary>
    /// <exception cref="OperationCanceledException">The file could not be made.</exception>
    public ReadOnlyMemory<byte> Content =>
        _write is not null ? Written(_write)
        : TryMake() ? _content.GetValueOrDefault()
        : throw new OperationCanceledException();

    /// <summary>Too long to be held in memory when there are many reports; written while it is made.</summary>
    public bool IsStreamed => _write is not null;

    /// <param name="write">Writes the same bytes each time it is called.</param>
    public static OutputFile Streamed(string path, Action<Stream> write) => new(path, write);

    /// <param name="make">Makes the file; null, with a report, when that fails.</param>
    internal static OutputFile MadeWhenNeeded(string path, Func<OutputFile?> make) => new(path, make);

    /// <summary>A file whose bytes stand in room that another file may use once this one is given back.</summary>
    internal static OutputFile InSharedRoom(string path, ReadOnlySpan<byte> content)
    {
        var room = ArrayPool<byte>.Shared.Rent(content.Length);
        content.CopyTo(room);
        return new OutputFile(path, room.AsMemory(0, content.Length)) { _room = room };
    }

    /// <summary>Makes what is made when it is needed; false when that failed.</summary>
    internal bool TryMake()
    {
        if (_make is { } make)
        {
            _make = null;
            if (make() is { } made)
                (_content, _room) = (made._content, made._room);
        }
        return _write is not null || _content is not null;
    }

    /// <summary>The bytes are no longer needed. Nobody may read them afterwards.</summary>
    internal void GiveBack()
    {
        if (Interlocked.Exchange(ref _room, null) is not { } room)
            return;
        _content = ReadOnlyMemory<byte>.Empty;
        ArrayPool<byte>.Shared.Return(room);
    }

    public void WriteTo(Stream stream)
    {
        if (_write is null)
            stream.Write(Content.Span);
        else
            _write(stream);
    }

    private static ReadOnlyMemory<byte> Written(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
