namespace Yaolan.Templating.Parsing;

/// <summary>Keeps one string for each name of a template.</summary>
internal sealed class NameTable
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names = new HashSet<string>(
        StringComparer.Ordinal
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    public string Get(ReadOnlySpan<char> name)
    {
        if (_names.TryGetValue(name, out var known))
            return known;
        var added = name.ToString();
        _names.Set.Add(added);
        return added;
    }
}
