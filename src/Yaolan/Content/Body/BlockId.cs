namespace Yaolan.Content.Body;

/// <summary>The form of block ids: section and number, <c>review-3</c>, <c>priorities2-14</c>, or <c>x-</c> and 8 hex digits.</summary>
public static class BlockId
{
    private const int Longest = 40;

    public static bool IsValid(string id)
    {
        var dash = id.LastIndexOf('-');
        return id.Length <= Longest
            && dash > 0
            && dash < id.Length - 1
            && id.AsSpan(0, dash).IndexOfAnyExcept(Lower) < 0
            && char.IsAsciiLetterLower(id[0])
            && id.AsSpan(dash + 1).IndexOfAnyExcept(HexDigits) < 0;
    }

    /// <summary>The id of a block that nobody gave one.</summary>
    public static string OfText(string text) => $"x-{BlockHash.Of(text)}";

    /// <summary>The section kind that an id begins with: priorities of <c>priorities2-14</c>.</summary>
    public static string SectionOf(string id)
    {
        var dash = id.LastIndexOf('-');
        return dash < 0 ? id : id[..dash].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
    }

    private static readonly System.Buffers.SearchValues<char> Lower = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyz0123456789-"
    );
    private static readonly System.Buffers.SearchValues<char> HexDigits = System.Buffers.SearchValues.Create(
        "0123456789abcdef"
    );
}
