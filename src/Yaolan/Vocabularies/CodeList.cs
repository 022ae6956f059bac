using Yaolan.Diagnostics;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Vocabularies;

/// <summary>Entries of a vocabulary file by code, in file order.</summary>
public sealed class CodeList<T>
    where T : class
{
    private readonly Dictionary<string, T> _byCode;
    private readonly Dictionary<string, SourceLocation> _places;

    private CodeList(
        IReadOnlyList<string> codes,
        Dictionary<string, T> byCode,
        Dictionary<string, SourceLocation> places
    )
    {
        Codes = codes;
        _byCode = byCode;
        _places = places;
    }

    public IReadOnlyList<string> Codes { get; }

    public IEnumerable<T> All => Codes.Select(code => _byCode[code]);

    public T? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>Where the entry of a code stands, for findings about it.</summary>
    internal SourceLocation PlaceOf(string code) => _places[code];

    /// <summary>
    /// Merges the entries of all layers: a later layer's entry replaces the
    /// earlier one of the same code, <c>remove: true</c> drops it.
    /// </summary>
    internal static CodeList<T> Read(
        IEnumerable<YamlMapping> layers,
        Func<string, YamlKeys, T?> entry,
        DiagnosticBag diagnostics
    )
    {
        var codes = new List<string>();
        var byCode = new Dictionary<string, T>(StringComparer.Ordinal);
        var places = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var item in layers.SelectMany(layer => layer.Entries))
        {
            if (YamlKeys.Of(item.Node, diagnostics) is not { } keys)
                continue;
            if (keys.Flag("remove"))
            {
                codes.Remove(item.Key);
                byCode.Remove(item.Key);
                continue;
            }
            if (entry(item.Key, keys) is not { } value)
                continue;
            keys.Finish();
            if (!byCode.ContainsKey(item.Key))
                codes.Add(item.Key);
            byCode[item.Key] = value;
            places[item.Key] = item.KeyLocation;
        }
        return new CodeList<T>(codes, byCode, places);
    }
}
