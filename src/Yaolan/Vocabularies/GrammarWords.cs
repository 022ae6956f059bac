using Yaolan.Diagnostics;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Vocabularies;

/// <summary>The classes of words that the rules of extraction are made of, by dotted name: <c>comparators.before.gt</c>.</summary>
public sealed record GrammarWords(IReadOnlyDictionary<string, IReadOnlyList<string>> Classes)
{
    /// <summary>The words of a class; none when the vocabulary does not know it.</summary>
    public IReadOnlyList<string> this[string name] => Classes.GetValueOrDefault(name, []);

    internal static GrammarWords Read(IEnumerable<YamlMapping> layers, DiagnosticBag diagnostics)
    {
        var classes = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var layer in layers)
            Add(layer, "", classes, diagnostics);
        return new GrammarWords(classes);
    }

    // Classes may be grouped; a later layer adds words to a class.
    private static void Add(
        YamlMapping mapping,
        string prefix,
        Dictionary<string, IReadOnlyList<string>> classes,
        DiagnosticBag diagnostics
    )
    {
        foreach (var entry in mapping.Entries)
        {
            var name = prefix + entry.Key;
            switch (entry.Node)
            {
                case YamlMapping group:
                    Add(group, name + ".", classes, diagnostics);
                    break;
                case YamlSequence words:
                    var known = classes.GetValueOrDefault(name, []);
                    var added = words.Children.OfType<YamlScalar>().Select(word => word.Text);
                    classes[name] = [.. known.Concat(added).Distinct(StringComparer.Ordinal)];
                    break;
                default:
                    diagnostics.Report(VocabularyRules.WrongKindOfNode, entry.Node.Location, "[…]");
                    break;
            }
        }
    }
}
