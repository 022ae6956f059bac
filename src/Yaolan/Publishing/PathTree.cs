namespace Yaolan.Publishing;

/// <summary>
/// The files of a site, numbered as they come, and their folders. Each is a name in a folder, and each name is held
/// once: every area has a folder in many others, and nearly every folder an <c>index.html</c>.
/// </summary>
internal sealed class PathTree
{
    /// <summary>The folder of the site itself.</summary>
    public const int Root = -1;

    private const int None = -1;

    private readonly NamePool _names = new();
    private readonly List<Place> _places = [];
    private readonly List<int> _files = [];
    private readonly HashSlots _slots;
    private readonly Func<int, (int, int), bool> _isTakenFor;
    private readonly Func<int, (int, int), bool> _isSpelled;
    private List<int> _filesInOrder = [];

    public PathTree()
    {
        _slots = new HashSlots(place => HashOf(_places[place].Folder, _names.KeyOf(_places[place].Name)));
        _isTakenFor = (place, sought) => (_places[place].Folder, _names.KeyOf(_places[place].Name)) == sought;
        _isSpelled = (place, sought) => (_places[place].Folder, _places[place].Name) == sought;
    }

    public int FileCount => _files.Count;

    /// <summary>What lies in the folder of the site itself.</summary>
    public IEnumerable<string> NamesAtTop =>
        _places.Where(place => place.Folder == Root).Select(place => _names[place.Name].ToString());

    public bool IsFile(int place) => _places[place].File != None;

    public ReadOnlySpan<char> NameOf(int place) => _names[_places[place].Name];

    /// <summary>Takes a file or folder in.</summary>
    public int Add(int folder, ReadOnlySpan<char> name, bool isFile)
    {
        var place = Add(folder, _names.Add(name));
        if (isFile)
            MakeFile(place);
        return place;
    }

    /// <summary>Takes a file in, with its folders, whatever else is there; false when it is there already.</summary>
    public bool TryAddFile(ReadOnlySpan<char> path)
    {
        var at = Root;
        foreach (var range in path.Split('/'))
        {
            var name = _names.Add(path[range]);
            at = Find(at, name) ?? Add(at, name);
        }
        if (IsFile(at))
            return false;
        MakeFile(at);
        return true;
    }

    /// <summary>What Windows and macOS would find in a folder under this name.</summary>
    public int? FindAnySpelling(int folder, ReadOnlySpan<char> name) =>
        _names.KeyOf(name) is { } key ? _slots.Find(HashOf(folder, key), (folder, key), _isTakenFor) : null;

    /// <summary>The number of the file that has just this path.</summary>
    public int? FindFile(ReadOnlySpan<char> path)
    {
        var at = Root;
        foreach (var range in path.Split('/'))
        {
            if (_names.Find(path[range]) is not { } name || Find(at, name) is not { } found)
                return null;
            at = found;
        }
        return IsFile(at) ? _places[at].File : null;
    }

    public string PathOfFile(int file) => PathOf(_files[file]);

    /// <summary>The path of the file that a folder was taken in for, or of the file itself.</summary>
    public string PathOfFirstFileIn(int place)
    {
        while (!IsFile(place))
            place++;
        return PathOf(place);
    }

    /// <summary>The numbers of all files in the ordinal order of their paths.</summary>
    public IReadOnlyList<int> FilesInOrder()
    {
        if (_filesInOrder.Count == _files.Count)
            return _filesInOrder;

        var inside = ByFolder(out var starts);
        var files = new List<int>(_files.Count);
        Visit(Root);
        return _filesInOrder = files;

        void Visit(int folder)
        {
            var places = inside.AsSpan(starts[folder + 1]..starts[folder + 2]);
            places.Sort(InOrderOfPaths);
            foreach (var place in places)
            {
                if (IsFile(place))
                    files.Add(_places[place].File);
                Visit(place);
            }
        }
    }

    /// <summary>All places, those of one folder side by side, from where its own start; the site's own comes first.</summary>
    private int[] ByFolder(out int[] starts)
    {
        starts = new int[_places.Count + 2];
        foreach (var place in _places)
            starts[place.Folder + 2]++;
        for (var at = 1; at < starts.Length; at++)
            starts[at] += starts[at - 1];

        var inside = new int[_places.Count];
        var next = starts.AsSpan().ToArray();
        for (var place = 0; place < inside.Length; place++)
            inside[next[_places[place].Folder + 1]++] = place;
        return inside;
    }

    // In a path, a slash follows the name of a folder: what is in 'a-b' comes before what is in 'a'.
    private int InOrderOfPaths(int one, int other)
    {
        var first = NameOf(one);
        var second = NameOf(other);
        var same = first.CommonPrefixLength(second);
        return After(one, first, same).CompareTo(After(other, second, same));
    }

    private int After(int place, ReadOnlySpan<char> name, int start) =>
        start < name.Length ? name[start]
        : IsFile(place) ? -1
        : '/';

    public string PathOf(int place)
    {
        var length = -1;
        for (var at = place; at != Root; at = _places[at].Folder)
            length += NameOf(at).Length + 1;
        return string.Create(
            length,
            (Tree: this, Place: place),
            static (path, end) => end.Tree.WriteBackwards(path, end.Place)
        );
    }

    private void WriteBackwards(Span<char> path, int place)
    {
        for (var at = place; at != Root; at = _places[at].Folder)
        {
            var name = NameOf(at);
            name.CopyTo(path[^name.Length..]);
            path = path[..^name.Length];
            if (path.Length == 0)
                continue;
            path[^1] = '/';
            path = path[..^1];
        }
    }

    private int? Find(int folder, int name) =>
        _slots.Find(HashOf(folder, _names.KeyOf(name)), (folder, name), _isSpelled);

    private int Add(int folder, int name)
    {
        _places.Add(new Place(folder, name, None));
        _slots.Add(_places.Count - 1);
        return _places.Count - 1;
    }

    private void MakeFile(int place)
    {
        _places[place] = _places[place] with { File = _files.Count };
        _files.Add(place);
    }

    private static int HashOf(int folder, int key) => HashCode.Combine(folder, key);

    /// <param name="Folder">The place of the folder that it lies in.</param>
    /// <param name="File">The number of the file; none for a folder.</param>
    private readonly record struct Place(int Folder, int Name, int File);
}
