using Yaolan.Vocabularies;

namespace Yaolan.Pages.Charts;

/// <summary>Brings units that convert into each other to one, exactly: 斤 and 吨 are both tonnes.</summary>
internal static class AlignedUnits
{
    /// <summary>The unit in which figures of a unit are compared, and the value of one of it there.</summary>
    public static (string Unit, decimal Numerator, decimal Denominator) Of(UnitList units, string code) =>
        units.ConversionFrom(code) is { } found ? (found.To, found.Numerator, found.Denominator) : (code, 1, 1);

    public static string UnitOf(UnitList units, string code) => Of(units, code).Unit;

    public static decimal Convert(UnitList units, string code, decimal number) =>
        units.ConversionFrom(code) is { } found ? number * found.Numerator / found.Denominator : number;
}
