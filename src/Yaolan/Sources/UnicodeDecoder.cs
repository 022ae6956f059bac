namespace Yaolan.Sources;

/// <summary>UTF-8 with or without a byte order mark, and UTF-16 with one.</summary>
public sealed class UnicodeDecoder : ISourceDecoder
{
    public (DecodedText? Text, UndecodableBytes? Failure) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            return StrictDecoding.Decode(bytes, "utf-8", skipped: 3);
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return StrictDecoding.Decode(bytes, "utf-16", skipped: 2);
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return StrictDecoding.Decode(bytes, "utf-16BE", skipped: 2);

        var decoded = StrictDecoding.Decode(bytes, "utf-8");
        return decoded.Failure is null || IsMostlyUtf8(bytes) ? decoded : (null, null);
    }

    /// <summary>
    /// True when the bytes are UTF-8 with a fault in it rather than another encoding: Chinese in GB18030 almost never forms
    /// three well-shaped UTF-8 sequences for each broken one, but damaged UTF-8 does, and would also pass for mojibake.
    /// </summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0,
            bad = 0;
        while (!bytes.IsEmpty)
        {
            var status = System.Text.Rune.DecodeFromUtf8(bytes, out var rune, out var consumed);
            if (status != System.Buffers.OperationStatus.Done)
                bad++;
            else if (rune.Utf8SequenceLength >= 3)
                good++;
            bytes = bytes[consumed..];
        }
        return good > 3 * bad;
    }
}
