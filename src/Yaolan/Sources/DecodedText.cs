namespace Yaolan.Sources;

/// <summary>Text out of bytes: which encoding it was, without its byte order mark.</summary>
public sealed record DecodedText(string Text, string EncodingName);

/// <summary>Bytes that are no text in an encoding: the offset of the first that does not decode.</summary>
public sealed record UndecodableBytes(int Offset, string Found, string EncodingName);
