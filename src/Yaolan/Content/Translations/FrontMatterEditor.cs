using Yaolan.Content.Body;
using Yaolan.Content.FrontMatter;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Content.Translations;

/// <summary>Changes single values of front matter in place; comments and the rest of each line stay.</summary>
internal sealed class FrontMatterEditor
{
    private static readonly string[] Order = ["id", "lang", "title", "subtitle", "speaker", "occasion", "translation"];

    private readonly RawLines _lines;
    private readonly IReadOnlyList<YamlEntry> _entries;
    private readonly int _fence;
    private readonly List<(int Line, int Column, Action Apply)> _edits = [];

    private FrontMatterEditor(RawLines lines, FrontMatterText text)
    {
        _lines = lines;
        _entries = (YamlFile.Read(text.Yaml, "", new DiagnosticBag(), lineOffset: 1) as YamlMapping)?.Entries ?? [];
        _fence = text.BodyLine - 1;
    }

    /// <param name="values">New values by key, after that of its mapping: <c>title</c>, <c>speaker.role</c>.</param>
    public static void Set(RawLines lines, FrontMatterText text, IReadOnlyDictionary<string, string> values)
    {
        var editor = new FrontMatterEditor(lines, text);
        foreach (var group in values.GroupBy(value => value.Key.Split('.')[0], StringComparer.Ordinal))
            editor.Set(
                group.Key,
                [.. group.Select(value => (value.Key[group.Key.Length..].TrimStart('.'), value.Value))]
            );
        // From the end, so that places before stay true.
        foreach (var edit in editor._edits.OrderByDescending(edit => edit.Line).ThenByDescending(edit => edit.Column))
            edit.Apply();
    }

    /// <summary>Notes in comments what is still to be translated, where its key will stand.</summary>
    public static void Remark(RawLines lines, FrontMatterText text, IReadOnlyList<TranslationField> fields)
    {
        var editor = new FrontMatterEditor(lines, text);
        foreach (var field in fields.Reverse())
        {
            var remark = $"# {field.Name}: {field.Chinese.ReplaceLineEndings(" ")}";
            var line = editor.LineFor(field.Name.Split('.')[0]);
            if (!text.Yaml.Contains(remark, StringComparison.Ordinal))
                lines.Replace(line, line - 1, [remark]);
        }
    }

    private void Set(string key, IReadOnlyList<(string Key, string Value)> values)
    {
        var entry = _entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.Ordinal));
        if (values is [("", var value)])
        {
            if (entry?.Node is YamlScalar scalar)
                Replace(scalar, value);
            else
                Insert(LineFor(key), [$"{key}: {YamlText.Of(value)}"]);
        }
        else if (entry?.Node is YamlMapping mapping)
        {
            foreach (var (inner, text) in values)
                Set(mapping, inner, text);
        }
        else
            Insert(LineFor(key), [$"{key}:", .. values.Select(pair => $"  {pair.Key}: {YamlText.Of(pair.Value)}")]);
    }

    private void Set(YamlMapping mapping, string key, string value)
    {
        var last = mapping.Entries[^1];
        if (
            mapping.Entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.Ordinal))?.Node
            is YamlScalar scalar
        )
            Replace(scalar, value);
        else if (last.Node is YamlScalar { End: var end })
            Insert(
                (end.Column == 1 ? end.Line : end.Line + 1),
                [$"{new string(' ', last.KeyLocation.Column - 1)}{key}: {YamlText.Of(value)}"]
            );
    }

    private void Replace(YamlScalar scalar, string value)
    {
        var (start, end) = (scalar.Location, scalar.End);
        _edits.Add((start.Line, start.Column, Apply));

        void Apply()
        {
            // A block scalar ends on the line after its last.
            var ownLines = end.Column == 1 && end.Line > start.Line;
            var last = ownLines ? end.Line - 1 : end.Line;
            var before = _lines[start.Line][..(start.Column - 1)];
            var after = ownLines ? "" : _lines[end.Line][(end.Column - 1)..];
            var blank = before.EndsWith(':') ? " " : "";
            _lines.Replace(start.Line, last, [$"{before}{blank}{YamlText.Of(value)}{after}"]);
        }
    }

    private void Insert(int line, IReadOnlyList<string> with) =>
        _edits.Add((line, 0, () => _lines.Replace(line, line - 1, with)));

    private int LineFor(string key)
    {
        var after = Order.SkipWhile(known => known != key).Skip(1).ToHashSet(StringComparer.Ordinal);
        return _entries.FirstOrDefault(entry => after.Contains(entry.Key))?.KeyLocation.Line ?? _fence;
    }
}
