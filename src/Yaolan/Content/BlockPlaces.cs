using Yaolan.Content.Body;
using Yaolan.Diagnostics;
using Yaolan.Normalization;

namespace Yaolan.Content;

/// <summary>Line and column of an offset in a block of either file; the files are read only when something is wrong.</summary>
internal sealed class BlockPlaces(ContentFolder content, string report)
{
    private readonly Lazy<MarkedLines> _chinese = new(() => Lines(content, report, ContentFolder.ChineseFile));
    private readonly Lazy<MarkedLines> _english = new(() => Lines(content, report, ContentFolder.EnglishFile));

    public SourceLocation InEnglish(string path, TranslatedBlock block, int offset) =>
        _english.Value.PlaceOf(path, block.Id, block.Text, offset) ?? new SourceLocation(path, block.Line, 1);

    public SourceLocation InChinese(string path, ReportBlock block, int offset) =>
        _chinese.Value.PlaceOf(path, block.Id, block.Text, offset) ?? new SourceLocation(path);

    /// <summary>The line of a key of the front matter.</summary>
    public SourceLocation InFrontMatter(string path, bool english, string key) =>
        (english ? _english : _chinese).Value.PlaceOfKey(path, key) ?? new SourceLocation(path, 2, 1);

    private static MarkedLines Lines(ContentFolder content, string report, string name)
    {
        var file = content.FileOf(report, name);
        return new MarkedLines(File.Exists(file) ? File.ReadAllLines(file) : []);
    }
}
