using System.Globalization;
using System.Runtime.InteropServices;

namespace Yaolan.Publishing.Disk;

/// <summary>A staged file and where in the site it goes.</summary>
/// <param name="Number">Its name in the staging folder; null when it is staged there under its own path.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StagedMove(int? Number, string Path)
{
    public static StagedMove? Parse(string text) =>
        text.Split(' ', 2) is [var digits, var path]
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new StagedMove(number, path)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number} {Path}");
}
