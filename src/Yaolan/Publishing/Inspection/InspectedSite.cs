namespace Yaolan.Publishing.Inspection;

/// <summary>All files of the site by their paths.</summary>
internal sealed class InspectedSite
{
    private readonly Dictionary<string, InspectedFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _spellings = new(StringComparer.OrdinalIgnoreCase);

    public InspectedSite(IEnumerable<InspectedFile> files)
    {
        foreach (var file in files)
        {
            _files.TryAdd(file.Path, file);
            _spellings.TryAdd(file.Path, file.Path);
        }
    }

    public IEnumerable<InspectedFile> Files => _files.Values;

    public IEnumerable<(string Path, InspectedPage Page)> Pages =>
        _files.Values.Where(file => file.Page is not null).Select(file => (file.Path, file.Page!));

    public InspectedFile? Find(string path) => _files.GetValueOrDefault(path);

    /// <summary>A file whose path differs in case only, or null.</summary>
    public string? OtherSpelling(string path) => _spellings.GetValueOrDefault(path);
}
