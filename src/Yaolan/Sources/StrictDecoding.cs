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
            return (null, new UndecodableBytes(Math.Max(0, broken.Index) + skipped, found, encodingName));
        }
    }
}
