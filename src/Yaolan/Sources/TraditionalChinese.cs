using System.Buffers;

namespace Yaolan.Sources;

/// <summary>Finds texts that the rules, which know simplified characters, would read wrong: in Big5, or in traditional characters.</summary>
internal static class TraditionalChinese
{
    public const string EncodingName = "Big5";

    // They stand in every report, are the same in both scripts, and have other bytes in the two encodings.
    private static readonly SearchValues<char> Commonest = SearchValues.Create("，。、的年");

    // The characters that differ most often in such reports, as each script writes them.
    private static readonly SearchValues<char> Traditional = SearchValues.Create(
        "長億萬國產業務實設個項與經濟發總區農資達對開為"
    );
    private static readonly SearchValues<char> Simplified = SearchValues.Create(
        "长亿万国产业务实设个项与经济发总区农资达对开为"
    );

    // A quotation or a name may be in the other script.
    private const int Fewest = 8;

    /// <summary>True when bytes that decode as GB18030 make Chinese only as Big5.</summary>
    public static bool IsEncodedIn(ReadOnlySpan<byte> bytes, string readAsStandard) =>
        StrictDecoding.Decode(bytes, EncodingName).Text is { } text
        && Count(text.Text, Commonest) > Count(readAsStandard, Commonest);

    /// <summary>True when a text is in traditional characters: 增長5.2% would be no growth, and 億元 no money.</summary>
    public static bool IsWrittenIn(string text) =>
        Count(text, Traditional) is >= Fewest and var traditional && traditional > Count(text, Simplified);

    private static int Count(string text, SearchValues<char> characters)
    {
        var count = 0;
        var rest = text.AsSpan();
        for (var next = rest.IndexOfAny(characters); next >= 0; next = rest.IndexOfAny(characters))
        {
            count++;
            rest = rest[(next + 1)..];
        }
        return count;
    }
}
