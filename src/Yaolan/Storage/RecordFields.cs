using System.Runtime.InteropServices;

namespace Yaolan.Storage;

/// <summary>Fields of records. Texts are written as they are in memory, so that every character comes back.</summary>
internal static class RecordFields
{
    public static void WriteText(this BinaryWriter writer, string text)
    {
        writer.Write7BitEncodedInt(text.Length);
        writer.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    public static string ReadText(this BinaryReader reader) =>
        string.Create(
            reader.Read7BitEncodedInt(),
            reader,
            static (text, source) => source.BaseStream.ReadExactly(MemoryMarshal.AsBytes(text))
        );

    /// <summary>A text that may be missing.</summary>
    public static void WriteOptional(this BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
            writer.WriteText(text);
    }

    public static string? ReadOptional(this BinaryReader reader) => reader.ReadBoolean() ? reader.ReadText() : null;

    /// <summary>Values as they are in memory; a record is read by the program that wrote it.</summary>
    public static void WriteStructs<T>(this BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        writer.Write7BitEncodedInt(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    public static T[] ReadStructs<T>(this BinaryReader reader)
        where T : unmanaged
    {
        var count = reader.Read7BitEncodedInt();
        if (count == 0)
            return [];
        var values = new T[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    public static void WriteList<T>(
        this BinaryWriter writer,
        IReadOnlyCollection<T> list,
        Action<BinaryWriter, T> write
    )
    {
        writer.Write7BitEncodedInt(list.Count);
        foreach (var member in list)
            write(writer, member);
    }

    public static T[] ReadList<T>(this BinaryReader reader, Func<BinaryReader, T> read)
    {
        var count = reader.Read7BitEncodedInt();
        if (count == 0)
            return [];
        var list = new T[count];
        for (var index = 0; index < list.Length; index++)
            list[index] = read(reader);
        return list;
    }
}
