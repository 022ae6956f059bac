using System.Numerics;

namespace Yaolan.Templating.Syntax;

/// <summary>Objects for frequent values, made once.</summary>
internal static class Boxes
{
    private const int Lowest = -128;
    private const int Highest = 4095;

    public static readonly object True = true;
    public static readonly object False = false;
    private static readonly object[] Integers = MakeIntegers();
    private static readonly string[] Characters = MakeCharacters();

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value) => (uint)(value - Lowest) <= Highest - Lowest ? Integers[value - Lowest] : value;

    /// <summary>The number as an int if it is small enough.</summary>
    public static object Of(long value) => value == (int)value ? Of((int)value) : value;

    /// <summary>The number as an int or long if it is small enough.</summary>
    public static object Smallest(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? Of((long)value) : (object)value;

    /// <summary>A text of one character.</summary>
    public static string Of(char value) => value < Characters.Length ? Characters[value] : value.ToString();

    private static object[] MakeIntegers()
    {
        var boxes = new object[Highest - Lowest + 1];
        for (var i = 0; i < boxes.Length; i++)
            boxes[i] = i + Lowest;
        return boxes;
    }

    private static string[] MakeCharacters()
    {
        var texts = new string[128];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = ((char)i).ToString();
        return texts;
    }
}
