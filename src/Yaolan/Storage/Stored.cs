namespace Yaolan.Storage;

/// <summary>Something that was put aside; it is made again when it is asked for.</summary>
internal sealed class Stored<T>(RecordStore store, StoredRecord record, Func<BinaryReader, T> read)
    where T : class
{
    private readonly WeakReference<T?> _made = new(null);

    /// <summary>The thing if anybody holds it; else null.</summary>
    public T? AtHand => _made.TryGetTarget(out var made) ? made : null;

    /// <summary>The thing; the same object while anybody holds it.</summary>
    public T Value
    {
        get
        {
            if (_made.TryGetTarget(out var made))
                return made;
            made = record.Read(read);
            _made.SetTarget(made);
            store.Remember(made);
            return made;
        }
    }

    /// <summary>Reads a few of the bytes that were put aside, for one who does not need the thing.</summary>
    public void ReadPart(int start, Span<byte> room) => record.ReadPart(start, room);
}
