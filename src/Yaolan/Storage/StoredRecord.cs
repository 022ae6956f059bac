using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Yaolan.Storage;

/// <summary>Bytes that were put aside: in memory, or at a place in a file.</summary>
internal readonly struct StoredRecord
{
    private readonly object _holder;
    private readonly long _start;
    private readonly int _length;

    public StoredRecord(byte[] bytes) => (_holder, _length) = (bytes, bytes.Length);

    public StoredRecord(SafeFileHandle file, long start, int length) =>
        (_holder, _start, _length) = (file, start, length);

    public T Read<T>(Func<BinaryReader, T> read)
    {
        if (_holder is byte[] held)
            return Read(held, read);
        var room = ArrayPool<byte>.Shared.Rent(_length);
        try
        {
            Fill((SafeFileHandle)_holder, room.AsSpan(0, _length), _start);
            return Read(room, read);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    public void ReadPart(int start, Span<byte> room)
    {
        if (_holder is byte[] held)
            held.AsSpan(start, room.Length).CopyTo(room);
        else
            Fill((SafeFileHandle)_holder, room, _start + start);
    }

    private T Read<T>(byte[] bytes, Func<BinaryReader, T> read)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, 0, _length, writable: false));
        return read(reader);
    }

    private static void Fill(SafeFileHandle file, Span<byte> room, long start)
    {
        while (!room.IsEmpty)
        {
            var read = RandomAccess.Read(file, room, start);
            if (read == 0)
                throw new EndOfStreamException("The temporary file was cut short while it was in use.");
            room = room[read..];
            start += read;
        }
    }
}
