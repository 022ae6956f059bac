using Yaolan.Diagnostics;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Vocabularies;

/// <summary>The terms of the reports in both languages, and where their English comes from.</summary>
public sealed record Termbase(CodeList<TermSource> Sources, CodeList<Term> Terms)
{
    internal static Termbase Read(IReadOnlyList<YamlMapping> layers, DiagnosticBag diagnostics)
    {
        var sources = new List<YamlMapping>();
        var terms = new List<YamlMapping>();
        foreach (var layer in layers)
        {
            var keys = new YamlKeys(layer, diagnostics);
            if (Entries(keys, "sources", diagnostics) is { } ofSources)
                sources.Add(ofSources);
            if (Entries(keys, "terms", diagnostics) is { } ofTerms)
                terms.Add(ofTerms);
            keys.Finish();
        }
        return new Termbase(
            CodeList<TermSource>.Read(sources, (code, keys) => TermSource.Read(code, keys, diagnostics), diagnostics),
            CodeList<Term>.Read(terms, (chinese, keys) => Term.Read(chinese, keys, diagnostics), diagnostics)
        );
    }

    private static YamlMapping? Entries(YamlKeys keys, string key, DiagnosticBag diagnostics)
    {
        var node = keys.Node(key);
        if (node is YamlMapping or null)
            return node as YamlMapping;
        diagnostics.Report(VocabularyRules.WrongKindOfNode, node.Location, "key: value");
        return null;
    }
}
