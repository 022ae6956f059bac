using System.Text;

namespace Yaolan.Publishing;

/// <summary>The names that occur in the paths of a site, each held once and known by a number.</summary>
internal sealed class NamePool
{
    private readonly List<int> _ends = [];
    private readonly List<int> _keys = [];
    private readonly HashSlots _numbers;
    private char[] _text = new char[1024];

    public NamePool() => _numbers = new HashSlots(name => HashOf(this[name]));

    public ReadOnlySpan<char> this[int name] => _text.AsSpan(StartOf(name), _ends[name] - StartOf(name));

    /// <summary>
    /// What Windows and macOS take a name for: the number of the first name that differs from it at most in case or in
    /// how accents are composed.
    /// </summary>
    public int KeyOf(int name) => _keys[name];

    /// <summary>The same of a name that need not be one of these; null when none of these is taken for it.</summary>
    public int? KeyOf(ReadOnlySpan<char> name) =>
        _numbers.Find(HashOf(name), name, IsTakenFor) is { } some ? _keys[some] : null;

    public int? Find(ReadOnlySpan<char> name) => _numbers.Find(HashOf(name), name, IsSpelled);

    public int Add(ReadOnlySpan<char> name)
    {
        if (Find(name) is { } known)
            return known;
        var number = _ends.Count;
        _keys.Add(KeyOf(name) ?? number);
        var start = StartOf(number);
        if (start + name.Length > _text.Length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, start + name.Length));
        name.CopyTo(_text.AsSpan(start));
        _ends.Add(start + name.Length);
        _numbers.Add(number);
        return number;
    }

    private int StartOf(int name) => name == 0 ? 0 : _ends[name - 1];

    private bool IsSpelled(int number, ReadOnlySpan<char> name) => this[number].SequenceEqual(name);

    private bool IsTakenFor(int number, ReadOnlySpan<char> name) =>
        Composed(this[number]).Equals(Composed(name), StringComparison.OrdinalIgnoreCase);

    private static int HashOf(ReadOnlySpan<char> name) =>
        string.GetHashCode(Composed(name), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Composed(ReadOnlySpan<char> name) =>
        Ascii.IsValid(name) ? name : name.ToString().Normalize(NormalizationForm.FormC);
}
