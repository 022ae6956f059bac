using System.Buffers;

namespace Yaolan.Rendering;

/// <summary>One file of the site: its path below the output folder, with forward slashes, and its bytes.</summary>
public sealed record OutputFile
{
    private readonly Action<Stream>? _write;
    private ReadOnlyMemory<byte> _content;
    private byte[]? _room;

    public OutputFile(string path, ReadOnlyMemory<byte> content) => (Path, _content) = (path, content);

    private OutputFile(string path, Action<Stream> write) => (Path, _write) = (path, write);

    public string Path { get; }

    /// <summary>The bytes; a streamed file is written into memory for it.</summary>
    public ReadOnlyMemory<byte> Content => _write is null ? _content : Written(_write);

    /// <summary>Too long to be held in memory when there are many reports; written while it is made.</summary>
    public bool IsStreamed => _write is not null;

    /// <param name="write">Writes the same bytes each time it is called.</param>
    public static OutputFile Streamed(string path, Action<Stream> write) => new(path, write);

    /// <summary>A file whose bytes stand in room that another file may use once this one is given back.</summary>
    internal static OutputFile InSharedRoom(string path, ReadOnlySpan<byte> content)
    {
        var room = ArrayPool<byte>.Shared.Rent(content.Length);
        content.CopyTo(room);
        return new OutputFile(path, room.AsMemory(0, content.Length)) { _room = room };
    }

    /// <summary>The bytes are no longer needed. Nobody may read them afterwards.</summary>
    internal void GiveBack()
    {
        if (Interlocked.Exchange(ref _room, null) is not { } room)
            return;
        _content = default;
        ArrayPool<byte>.Shared.Return(room);
    }

    public void WriteTo(Stream stream)
    {
        if (_write is null)
            stream.Write(_content.Span);
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
