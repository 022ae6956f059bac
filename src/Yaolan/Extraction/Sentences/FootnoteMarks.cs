using System.Buffers;
using System.Text.RegularExpressions;
using Yaolan.Diagnostics;
using Yaolan.Normalization;

namespace Yaolan.Extraction.Sentences;

/// <summary>
/// Leaves out the marks of footnotes while a block is read: 高新技术企业①达到320家, 粮食总产量[1]达到85万吨. They stay in the
/// report; what was read finds its place there again.
/// </summary>
internal sealed partial class FootnoteMarks
{
    public const string Reason = "footnote";

    private static readonly SearchValues<char> Signs = SearchValues.Create("（[［〔【①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳¹²³⁴⁵⁶⁷⁸⁹");

    private readonly int[]? _places;

    private FootnoteMarks(ReportBlock read, int[]? places, int numbered) =>
        (Read, _places, Numbered) = (read, places, numbered);

    /// <summary>The block as it is read.</summary>
    public ReportBlock Read { get; }

    /// <summary>How many of the marks are numbers in figures.</summary>
    public int Numbered { get; }

    public static FootnoteMarks Of(ReportBlock block)
    {
        if (block.Kind == BlockKind.Table || !block.Text.AsSpan().ContainsAny(Signs))
            return new FootnoteMarks(block, null, 0);
        var marks = Mark().Matches(block.Text);
        if (marks.Count == 0)
            return new FootnoteMarks(block, null, 0);
        var places = new List<int>(block.Text.Length);
        var (from, numbered) = (0, 0);
        foreach (Match match in marks)
        {
            var mark = match.Groups["mark"];
            places.AddRange(Enumerable.Range(from, mark.Index - from));
            from = mark.Index + mark.Length;
            numbered += mark.ValueSpan.ContainsAnyInRange('0', '9') ? 1 : 0;
        }
        places.AddRange(Enumerable.Range(from, block.Text.Length - from));
        var text = string.Concat(places.Select(place => block.Text[place]));
        return new FootnoteMarks(block with { Text = text }, [.. places], numbered);
    }

    /// <summary>Where in the report's block stands what was read.</summary>
    public SourceSpan Place(SourceSpan read) =>
        _places is null || read.Length == 0 ? read : new SourceSpan(_places[read.Start], _places[read.End - 1] + 1);

    // Behind a word, an abbreviation, a closing mark or a per cent sign, or as （下同）. 〔2024〕 is the year of a document; m² and
    // 公里² are units.
    [GeneratedRegex(
        @"[\u4e00-\u9fff”》）%A-Z](?<mark>([①-⑳]|[\[［〔【][0-9]{1,2}[\]］〕】])+)|[\u4e00-\u9fff](?<mark>（下同）)|^(注：?)?(?<mark>[\[［【][0-9]{1,2}[\]］】])|[\u4e00-\u9fff”》）%-[米里]](?<mark>[¹²³⁴-⁹]{1,2})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Mark();
}
