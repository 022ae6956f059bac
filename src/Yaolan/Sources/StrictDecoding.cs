using System.Text;

namespace Yaolan.Sources;

/// <summary>Decodes with an encoding that throws on bad bytes, and says where.</summary>
internal static class StrictDecoding
{
    static StrictDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Of(string name) =>
        Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    /// <param name="skipped">Bytes of a byte order mark before the text.</param>
    public static (DecodedText? Text, UndecodableBytes? Failure) Decode(
        ReadOnlySpan<byte> bytes,
        string encodingName,
        int skipped = 0
    )
    {
        try
        {
            return (new DecodedText(Of(encodingName).GetString(bytes[skipped..]), encodingName), null);
        }
        catch (DecoderFallbackException broken)
        {
            var found = string.Join(' ', (broken.BytesUnknown ?? []).Select(unknown => unknown.ToString("X2", null)));
            var offset = encodingName.StartsWith("utf-16", StringComparison.Ordinal)
                ? LoneSurrogate(bytes[skipped..], bigEndian: encodingName == "utf-16BE")
                : Math.Max(0, broken.Index);
            return (null, new UndecodableBytes(offset + skipped, found, encodingName));
        }
    }

    // The decoder of UTF-16 notices half a pair only at the next character; this is where the half stands.
    private static int LoneSurrogate(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var offset = 0;
        for (; offset + 1 < bytes.Length; offset += 2)
        {
            var unit = Unit(bytes, offset, bigEndian);
            if (!char.IsSurrogate(unit))
                continue;
            if (
                char.IsHighSurrogate(unit)
                && offset + 3 < bytes.Length
                && char.IsLowSurrogate(Unit(bytes, offset + 2, bigEndian))
            )
                offset += 2;
            else
                break;
        }
        return offset;
    }

    private static char Unit(ReadOnlySpan<byte> bytes, int offset, bool bigEndian) =>
        (char)(
            bigEndian
                ? System.Buffers.Binary.BinaryPrimitives.ReadUInt16BigEndian(bytes[offset..])
                : System.Buffers.Binary.BinaryPrimitives.ReadUInt16LittleEndian(bytes[offset..])
        );
}
