using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Yaolan.Storage;

/// <summary>
/// Puts aside what is seldom needed: in memory while it is little, then in a temporary file, so that the words of many
/// reports do not fill the memory. Where no such file can be written, all stays in memory. Safe to use from several threads.
/// </summary>
/// <param name="folder">Where the file is made: the system's folder for such files.</param>
/// <param name="mostInMemory">Bytes.</param>
internal sealed class RecordStore(string folder, long mostInMemory)
{
    private const long MostInMemory = 16 << 20;

    // What a page needs is mostly what the page before it needed, in the other language.
    private const int RecentlyMade = 40;

    private const int LargestRoom = 1 << 20;

    // Where a thread writes its next record.
    [ThreadStatic]
    private static MemoryStream? _room;

    private readonly Lock _gate = new();
    private readonly object?[] _recent = new object?[RecentlyMade];
    private SafeFileHandle? _file;
    private bool _hasNoFile;
    private long _length;
    private long _inMemory;
    private int _made;

    public RecordStore()
        : this(Path.GetTempPath(), MostInMemory) { }

    /// <param name="write">Writes all that <paramref name="read"/> needs to make the thing again.</param>
    public Stored<T> Put<T>(Action<BinaryWriter> write, Func<BinaryReader, T> read)
        where T : class
    {
        var record = _room ?? new MemoryStream();
        record.SetLength(0);
        _room = null;
        using (var writer = new BinaryWriter(record, Encoding.UTF8, leaveOpen: true))
            write(writer);
        _room = record.Capacity <= LargestRoom ? record : null;
        return new Stored<T>(this, Place(record.GetBuffer().AsSpan(0, (int)record.Length)), read);
    }

    /// <summary>Keeps a thing that was made again until some others were.</summary>
    internal void Remember(object made) => _recent[(uint)Interlocked.Increment(ref _made) % RecentlyMade] = made;

    private StoredRecord Place(ReadOnlySpan<byte> record)
    {
        lock (_gate)
        {
            if (_inMemory + record.Length <= mostInMemory || !TryWrite(record, out var stored))
            {
                _inMemory += record.Length;
                return new StoredRecord(record.ToArray());
            }
            return stored;
        }
    }

    private bool TryWrite(ReadOnlySpan<byte> record, out StoredRecord stored)
    {
        stored = default;
        if (_hasNoFile)
            return false;
        try
        {
            _file ??= Open();
            RandomAccess.Write(_file, record, _length);
            stored = new StoredRecord(_file, _length, record.Length);
            _length += record.Length;
            return true;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            _hasNoFile = true;
            return false;
        }
    }

    // Nothing is left of it when the program ends, however it ends.
    private SafeFileHandle Open()
    {
        var path = Path.Combine(folder, Path.GetRandomFileName());
        var isDeletedOpen = !OperatingSystem.IsWindows();
        var file = File.OpenHandle(
            path,
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            isDeletedOpen ? FileOptions.None : FileOptions.DeleteOnClose
        );
        if (isDeletedOpen)
            File.Delete(path);
        return file;
    }
}
