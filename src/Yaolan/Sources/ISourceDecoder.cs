namespace Yaolan.Sources;

/// <summary>Reads one family of text encodings, strictly: no byte is replaced or dropped.</summary>
public interface ISourceDecoder
{
    /// <summary>
    /// The text, or where decoding failed. Both are null when the bytes are plainly of another family, so that the next
    /// decoder is asked.
    /// </summary>
    (DecodedText? Text, UndecodableBytes? Failure) Decode(ReadOnlySpan<byte> bytes);
}
