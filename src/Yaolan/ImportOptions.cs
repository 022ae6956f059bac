namespace Yaolan;

/// <summary>Which seeds to import, and whether edited reports are replaced.</summary>
/// <param name="Seeds">File names of seeds; empty for all.</param>
public sealed record ImportOptions(IReadOnlyList<string> Seeds, bool Force)
{
    public static readonly ImportOptions Default = new([], Force: false);

    public bool Includes(string path) =>
        Seeds.Count == 0 || Seeds.Contains(Path.GetFileName(path), StringComparer.Ordinal);
}
