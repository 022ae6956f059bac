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

    public byte[] Read()
    {
        if (_holder is byte[] held)
            return held;
        var bytes = new byte[_length];
        var read = 0;
        while (read < _length)
        {
            var more = RandomAccess.Read((SafeFileHandle)_holder, bytes.AsSpan(read), _start + read);
            if (more == 0)
                throw new EndOfStreamException("The temporary file was cut short while it was in use.");
            read += more;
        }
        return bytes;
    }
}
