namespace Yaolan.Content;

/// <summary>New English for one block.</summary>
/// <param name="Hash">The hash of the Chinese that it renders.</param>
public sealed record BlockChange(string Id, string Markdown, string Hash, SegmentState State);

/// <summary>What is to change in an English file; everything else stays as it is, byte by byte.</summary>
/// <param name="Fields">New English of front matter by field name.</param>
public sealed record TranslationChanges(IReadOnlyDictionary<string, string> Fields, IReadOnlyList<BlockChange> Blocks)
{
    public bool IsEmpty => Fields.Count == 0 && Blocks.Count == 0;
}
