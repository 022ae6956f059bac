using Yaolan.Extraction.Lexicon;
using Yaolan.Vocabularies;

namespace Yaolan.Translation.Quantities;

/// <summary>Which Chinese numbers English need not state.</summary>
internal sealed class ChineseWords(Vocabulary vocabulary)
{
    private readonly PhraseTrie<bool> _idioms = Trie(vocabulary.English["chinese.idioms"]);

    public PhraseSet Counting { get; } = new(vocabulary.English["chinese.counting"]);

    /// <summary>The idioms of a stretch of text, from left to right.</summary>
    public List<PhraseMatch<bool>> Idioms(string text, int start, int end) => _idioms.Scan(text, start, end);

    private static PhraseTrie<bool> Trie(IReadOnlyList<string> phrases)
    {
        var trie = new PhraseTrie<bool>();
        foreach (var phrase in phrases)
            trie.Add(phrase, true);
        return trie;
    }
}
