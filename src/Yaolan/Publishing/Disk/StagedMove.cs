using System.Globalization;

namespace Yaolan.Publishing.Disk;

/// <summary>A staged file, by its number, and where in the site it goes.</summary>
internal sealed record StagedMove(int Number, string Path)
{
    public static StagedMove? Parse(string text) =>
        text.Split(' ', 2) is [var digits, var path]
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new StagedMove(number, path)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number} {Path}");
}
