namespace Yaolan.Sources;

/// <summary>Tells Big5 from GB18030: nearly every Big5 text also decodes as GB18030, to characters that mean nothing.</summary>
internal static class TraditionalChinese
{
    public const string EncodingName = "Big5";

    // They stand in every report, are the same in both scripts, and have other bytes in the two encodings.
    private const string Commonest = "，。、的年";

    /// <summary>True when bytes that decode as GB18030 make Chinese only as Big5.</summary>
    public static bool IsEncodedIn(ReadOnlySpan<byte> bytes, string readAsStandard) =>
        StrictDecoding.Decode(bytes, EncodingName).Text is { } text
        && CommonestOf(text.Text) > CommonestOf(readAsStandard);

    private static int CommonestOf(string text)
    {
        var count = 0;
        var rest = text.AsSpan();
        for (var next = rest.IndexOfAny(Commonest); next >= 0; next = rest.IndexOfAny(Commonest))
        {
            count++;
            rest = rest[(next + 1)..];
        }
        return count;
    }
}
