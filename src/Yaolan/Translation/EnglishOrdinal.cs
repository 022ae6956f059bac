using System.Globalization;

namespace Yaolan.Translation;

/// <summary>Places as English writes them in digits: 1st, 2nd, 3rd, 11th.</summary>
public static class EnglishOrdinal
{
    public static string Of(int number)
    {
        var ending = (number % 100) is >= 11 and <= 13
            ? "th"
            : (number % 10) switch
            {
                1 => "st",
                2 => "nd",
                3 => "rd",
                _ => "th",
            };
        return number.ToString(CultureInfo.InvariantCulture) + ending;
    }
}
