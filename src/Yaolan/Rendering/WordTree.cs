using Yaolan.Templating;
using Yaolan.Vocabularies;

namespace Yaolan.Rendering;

/// <summary>The words of the interface as templates read them: <c>words.nav.reports</c>.</summary>
internal sealed class WordTree : ITemplateObject
{
    private readonly Dictionary<string, object> _children = new(StringComparer.Ordinal);

    public IEnumerable<string> MemberNames => _children.Keys;

    public static WordTree Of(InterfaceWords words)
    {
        var root = new WordTree();
        foreach (var (key, text) in words.All)
            root.Add(key.Split('.', 2), text);
        return root;
    }

    public bool TryGetMember(string name, out object? value)
    {
        var known = _children.TryGetValue(name, out var child);
        value = child;
        return known;
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
