using System.Globalization;
using Yaolan.Diagnostics;

namespace Yaolan.Vocabularies.Yaml;

/// <summary>
/// Reads the keys of one mapping by name and type. What is missing or of the wrong kind is reported and read as absent;
/// <see cref="Finish"/> reports the keys that nobody asked for.
/// </summary>
public sealed class YamlKeys
{
    private readonly Dictionary<string, YamlEntry> _entries;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;

    public YamlKeys(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        Location = mapping.Location;
        _diagnostics = diagnostics;
        _entries = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
            _entries.TryAdd(entry.Key, entry);
    }

    public SourceLocation Location { get; }

    /// <summary>The keys of a node that must be a mapping; null and a report when it is something else.</summary>
    /// <param name="shape">What is expected there, as people would write it.</param>
    public static YamlKeys? Of(YamlNode? node, DiagnosticBag diagnostics, string shape = "key: value")
    {
        if (node is YamlMapping mapping)
            return new YamlKeys(mapping, diagnostics);
        if (node is not (null or YamlScalar { IsNull: true }))
            diagnostics.Report(VocabularyRules.WrongKindOfNode, node.Location, shape);
        return null;
    }

    public SourceLocation PlaceOf(string key) =>
        _entries.TryGetValue(key, out var entry) ? entry.Node.Location : Location;

    public YamlNode? Node(string key)
    {
        _known.Add(key);
        return _entries.TryGetValue(key, out var entry) && entry.Node is not YamlScalar { IsNull: true }
            ? entry.Node
            : null;
    }

    public string? Text(string key)
    {
        var node = Node(key);
        if (node is YamlScalar scalar)
            return scalar.Text;
        if (node is not null)
            _diagnostics.Report(VocabularyRules.WrongKindOfNode, node.Location, "text");
        return null;
    }

    public string Required(string key)
    {
        var text = Text(key);
        if (string.IsNullOrWhiteSpace(text) && Node(key) is null or YamlScalar)
            _diagnostics.Report(VocabularyRules.MissingKey, Location, key);
        return text ?? "";
    }

    public int? Number(string key)
    {
        var text = Text(key);
        if (text is null)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        _diagnostics.Report(VocabularyRules.WrongValue, PlaceOf(key), key, text, "0 1 2 …");
        return null;
    }

    public bool Flag(string key)
    {
        var text = Text(key);
        if (text is not (null or "true" or "false"))
            _diagnostics.Report(VocabularyRules.WrongValue, PlaceOf(key), key, text, "true, false");
        return text == "true";
    }

    /// <summary>A value from a closed list; another value is reported with the nearest allowed one.</summary>
    public string? Choice(string key, IReadOnlyCollection<string> allowed)
    {
        var text = Text(key);
        if (text is null || allowed.Contains(text))
            return text;
        var nearest = NearestName.Of(text, allowed);
        var list = string.Join(", ", allowed);
        _diagnostics.Report(
            VocabularyRules.WrongValue,
            PlaceOf(key),
            key,
            text,
            nearest is null ? list : $"{nearest}? ({list})"
        );
        return null;
    }

    public YamlKeys? Keys(string key, string shape = "key: value") => Of(Node(key), _diagnostics, shape);

    public IReadOnlyList<YamlNode> Children(string key)
    {
        var node = Node(key);
        if (node is YamlSequence sequence)
            return sequence.Children;
        if (node is not null)
            _diagnostics.Report(VocabularyRules.WrongKindOfNode, node.Location, "- …");
        return [];
    }

    public IReadOnlyList<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (var node in Children(key))
        {
            if (node is YamlScalar scalar)
                texts.Add(scalar.Text);
            else
                _diagnostics.Report(VocabularyRules.WrongKindOfNode, node.Location, "text");
        }
        return texts;
    }

    /// <summary>Reports every key that was never asked for, with the nearest known name.</summary>
    public void Finish()
    {
        foreach (var entry in _entries.Values.Where(entry => !_known.Contains(entry.Key)))
        {
            var nearest = NearestName.Of(entry.Key, _known);
            var allowed = string.Join(", ", _known.Order(StringComparer.Ordinal));
            _diagnostics.Report(
                VocabularyRules.UnknownKey,
                entry.KeyLocation,
                entry.Key,
                nearest is null ? allowed : $"{nearest}? ({allowed})"
            );
        }
    }
}
