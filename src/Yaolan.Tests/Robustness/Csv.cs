using System.Globalization;
using System.Text;

namespace Yaolan.Tests.Robustness;

/// <summary>Reads CSV as RFC 4180 has it, independently of the writer under test.</summary>
internal static class Csv
{
    public static IReadOnlyList<string> Cells(string text)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (quoted && character == '"' && index + 1 < text.Length && text[index + 1] == '"')
                cell.Append(text[++index]);
            else if (character == '"')
                quoted = !quoted;
            else if (!quoted && character is ',' or '\n')
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
                cell.Append(character);
        }
        return cells;
    }

    /// <summary>Whether a spreadsheet would calculate the cell.</summary>
    public static bool IsFormula(string cell) =>
        cell.Length > 0
        && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r'
        && !decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
