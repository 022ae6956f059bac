using System.Globalization;
using Yaolan.Extraction;
using Yaolan.Vocabularies;

namespace Yaolan.Translation.Quantities;

/// <summary>Writes a quantity as plain English prose does: at least 10.87 billion yuan, fourth, down 3 percent.</summary>
internal sealed class QuantityText(Vocabulary vocabulary)
{
    private static readonly (decimal Size, string Word)[] Scales =
    [
        (1_000_000_000_000m, "trillion"),
        (1_000_000_000m, "billion"),
        (1_000_000m, "million"),
    ];

    public string Of(Quantity quantity) =>
        quantity.Kind switch
        {
            QuantityKind.Code => quantity.Code,
            QuantityKind.Year => quantity.Value.ToString("0", CultureInfo.InvariantCulture),
            QuantityKind.Date => Date(quantity.Value),
            QuantityKind.Place => EnglishOrdinal.Of((int)Math.Min(quantity.Value, int.MaxValue)),
            _ => Amount(quantity),
        };

    private string Amount(Quantity quantity)
    {
        var unit = Unit(quantity);
        var amount = Number(quantity.Value) + (unit.Length > 0 ? " " + unit : "");
        var hedged = quantity.Comparator switch
        {
            Comparator.About => $"around {amount}",
            Comparator.AtLeast => $"at least {amount}",
            Comparator.AtMost => $"no more than {amount}",
            Comparator.MoreThan => $"more than {amount}",
            Comparator.LessThan => $"nearly {amount}",
            _ => amount,
        };
        return (quantity.Reach, quantity.Direction) switch
        {
            (QuantityReach.By, QuantityDirection.Down) => $"a fall of {hedged}",
            (QuantityReach.By, QuantityDirection.Up) => $"a rise of {hedged}",
            _ => hedged,
        };
    }

    private string Unit(Quantity quantity)
    {
        if (vocabulary.Units.Units.Find(quantity.Unit) is not { } unit || quantity.Unit == "rank")
            return "";
        if (EnglishUnits.IsCounted(quantity.Unit) && quantity.Unit is "person_time")
            return "visits";
        return quantity.Value == 1 ? unit.EnglishOne : unit.EnglishMany;
    }

    private static string Number(decimal value)
    {
        foreach (var (size, word) in Scales)
        {
            if (value >= size)
                return (value / size).ToString("0.############", CultureInfo.InvariantCulture) + " " + word;
        }
        return value.ToString("#,##0.############", CultureInfo.InvariantCulture);
    }

    private static string Date(decimal value)
    {
        var (month, day) = ((int)(value / 100), (int)(value % 100));
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Math.Clamp(month, 1, 12));
        return day == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} {day}");
    }
}
