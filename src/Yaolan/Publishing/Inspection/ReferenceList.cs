using Yaolan.Diagnostics;

namespace Yaolan.Publishing.Inspection;

/// <summary>The addresses that one file names. The same address is kept once, at its first place.</summary>
internal sealed class ReferenceList(string path, SiteAddresses addresses, FindingList findings)
{
    private readonly Dictionary<(string Written, ReferenceKind Kind), Reference> _byAddress = [];

    public string Path { get; } = path;

    public IReadOnlyList<Reference> All => [.. _byAddress.Values];

    public SourceLocation Place((int Line, int Column) at) => FindingList.PlaceOf(Path, at.Line, at.Column);

    public Reference Add(string written, ReferenceKind kind, (int Line, int Column) place)
    {
        if (!_byAddress.TryGetValue((written, kind), out var reference))
            _byAddress[(written, kind)] = reference = addresses.Resolve(Path, written, kind, place, findings);
        return reference;
    }
}
