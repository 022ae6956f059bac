using Yaolan.Vocabularies;

namespace Yaolan.Rendering;

/// <summary>The words of the interface as templates read them: <c>words.nav.reports</c>.</summary>
internal sealed class WordTree
{
    private readonly Dictionary<string, object> _children = new(StringComparer.Ordinal);

    /// <summary>A text or another tree under each name.</summary>
    public IReadOnlyDictionary<string, object> Children => _children;

    public static WordTree Of(InterfaceWords words)
    {
        var root = new WordTree();
        foreach (var (key, text) in words.All)
            root.Add(key.Split('.', 2), text);
        return root;
    }

    private void Add(string[] path, string text)
    {
        if (path.Length == 1)
            _children[path[0]] = text;
        else
        {
            if (!_children.TryGetValue(path[0], out var child))
                _children[path[0]] = child = new WordTree();
            (child as WordTree)?.Add(path[1].Split('.', 2), text);
        }
    }
}
