using System.Globalization;
using System.Text;

namespace Yaolan.Benchmarks.Corpus;

/// <summary>A made-up report of an area and a year, always the same for the same number, with its English.</summary>
internal sealed class SyntheticReport
{
    private const int FillersPerChapter = 4;
    private const string Numerals = "一二三四五六七八九";

    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, string> _english = new(StringComparer.Ordinal);
    private readonly Random _random;
    private readonly Passages _passages;

    public SyntheticReport(Passages passages, string area, int year, int number)
    {
        (_passages, _random) = (passages, new Random(number));
        _text.Append(CultureInfo.InvariantCulture, $"{area}{year}年政府工作报告要览\n\n");
        Heading("一、", $"{year - 1}年工作回顾", $"Review of our work in {year - 1}");
        Chapters("heading", "review");
        Table();
        Heading("二、", $"{year}年主要预期目标", $"Main targets for {year}");
        Paragraph("targets");
        Heading("三、", $"{year}年重点工作", $"Priorities for {year}");
        Chapters("task", "priorities");
        Heading("四、", "加强政府自身建设", "Improving the work of the government itself");
        Paragraph("closing");
    }

    public string Text => _text.ToString();

    /// <summary>The English of each passage by its Chinese; a table has none.</summary>
    public IReadOnlyDictionary<string, string> English => _english;

    private void Chapters(string opening, string part)
    {
        var all = _passages.All;
        var chapter = 0;
        for (var at = 0; at < all.Count; at++)
        {
            if (all[at].Part != opening)
                continue;
            Heading($"（{Numerals[chapter++]}）", all[at].Chinese, all[at].English);
            Put([.. all.Skip(at + 1).TakeWhile(passage => passage.Part == part)]);
            Put([.. Filler().Take(FillersPerChapter)]);
        }
    }

    // As many words as figures, as in real reports; no chapter has the same ones in the same order.
    private IEnumerable<Passage> Filler() =>
        _passages.All.Where(passage => passage.Part == "filler").OrderBy(_ => _random.Next());

    private void Paragraph(string part) => Put([.. _passages.All.Where(passage => passage.Part == part)]);

    private void Put(List<Passage> passages)
    {
        var sentences = passages.Select(passage => passage.With(_random)).ToList();
        var chinese = string.Concat(sentences.Select(sentence => sentence.Chinese));
        _text.Append(chinese).Append("\n\n");
        _english[chinese] = string.Join(' ', sentences.Select(sentence => sentence.English));
    }

    private void Heading(string number, string chinese, string english)
    {
        _text.Append(number).Append(chinese).Append("\n\n");
        _english[chinese] = _english[number + chinese] = english;
    }

    private void Table()
    {
        _text.Append("| 指标 | 增长（%） |\n| --- | --- |\n");
        foreach (var row in (string[])["工业投资", "技改投资", "进出口总额", "旅游收入"])
            _text.Append(CultureInfo.InvariantCulture, $"| {row} | {_random.Next(21, 189) / 10m} |\n");
        _text.Append('\n');
    }
}
