using Yaolan.Diagnostics;

namespace Yaolan.Translation.Quantities;

/// <summary>今年 and 去年: English may name the year instead.</summary>
internal static class RelativeYears
{
    private static readonly (string Word, int Distance)[] Words =
    [
        ("今年", 0),
        ("本年", 0),
        ("当年", 0),
        ("全年", 0),
        ("全年", -1),
        ("今年", 1),
        ("去年", -1),
        ("去年", 0),
        ("上年", -1),
        ("上年", -2),
        ("明年", 1),
    ];

    public static void Add(string text, int year, List<Quantity> found)
    {
        if (year == 0 || !text.Contains('年', StringComparison.Ordinal))
            return;
        foreach (var (word, distance) in Words)
        {
            for (
                var place = text.IndexOf(word, StringComparison.Ordinal);
                place >= 0;
                place = text.IndexOf(word, place + word.Length, StringComparison.Ordinal)
            )
                found.Add(
                    new Quantity(QuantityKind.Year, year + distance, "", new SourceSpan(place, place + word.Length), 0)
                    {
                        IsRequired = false,
                    }
                );
        }
    }
}
