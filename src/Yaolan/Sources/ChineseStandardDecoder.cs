namespace Yaolan.Sources;

/// <summary>GB18030, which holds GBK and GB2312: the encoding of older Chinese text files.</summary>
public sealed class ChineseStandardDecoder : ISourceDecoder
{
    internal const string EncodingName = "GB18030";

    public (DecodedText? Text, UndecodableBytes? Failure) Decode(ReadOnlySpan<byte> bytes) =>
        StrictDecoding.Decode(bytes, EncodingName);
}
