using System.Text;
using System.Xml.Linq;
using Xunit;
using Yaolan.Content;

namespace Yaolan.Tests.Translation;

/// <summary>What comes back from a translator is taken over block by block, or refused with the place and the reason.</summary>
public sealed class ExchangeImportTests : IDisposable
{
    private static readonly XNamespace Xliff = ExchangedReport.Xliff;

    private readonly ExchangeWorkspace _workspace = new();

    [Fact]
    public void An_export_holds_text_states_hashes_and_converted_numbers() =>
        GoldenFile.Matches(Encoding.UTF8.GetString(_workspace.Export()), "Exchange/export.expected.xlf");

    [Fact]
    public void Its_terms_go_with_it_as_a_termbase_of_their_own() =>
        GoldenFile.Matches(
            Encoding.UTF8.GetString(_workspace.Package().Tbx!.Value.Span),
            "Exchange/terms.expected.tbx"
        );

    [Fact]
    public void Everything_that_does_not_pair_is_reported_at_once_and_nothing_is_written()
    {
        var before = _workspace.EnglishText;
        var file = File.ReadAllBytes(
            Path.Combine(GoldenFile.FolderOf("/Yaolan.Tests/Translation/x.cs"), "Exchange", "refused.xlf")
        );

        var (changed, lines) = _workspace.Import(file);

        Assert.Null(changed);
        Assert.Equal(before, _workspace.EnglishText);
        GoldenFile.Matches(string.Join('\n', lines) + "\n", "Exchange/refused.expected");
    }

    [Theory]
    [InlineData("<xliff", "is not well-formed XML")]
    [InlineData(
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xliff>&e;</xliff>",
        "a document type (<!DOCTYPE …>) is never read; take"
    )]
    [InlineData("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>", "this is xliff 1.2; only")]
    [InlineData("<tmx version=\"2.1\"/>", "this is tmx 2.1; only XLIFF 2.0, 2.1")]
    public void A_file_of_another_kind_is_refused(string file, string message)
    {
        var (changed, lines) = _workspace.Import(Encoding.UTF8.GetBytes(file));

        Assert.Null(changed);
        Assert.StartsWith("back.xlf(1,", Assert.Single(lines), StringComparison.Ordinal);
        Assert.Contains(message, lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("srcLang", "zh-Hant", "'srcLang' is 'zh-Hant'")]
    [InlineData("trgLang", "de", "'trgLang' is 'de'")]
    public void Other_languages_are_refused(string attribute, string code, string message)
    {
        var file = Edited(document => document.Root!.SetAttributeValue(attribute, code));
        Assert.Contains(message, Assert.Single(_workspace.Import(file).Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("henan-2024-work-report", "content/reports/henan-2024-work-report/zh.md")]
    [InlineData(ExchangeWorkspace.Id, "content/reports/elsewhere/zh.md")]
    [InlineData("../jiaozuo-2024-work-report", "content/reports/../jiaozuo-2024-work-report/zh.md")]
    public void A_file_of_another_report_is_refused(string id, string original)
    {
        var file = Edited(document =>
        {
            document.Root!.Element(Xliff + "file")!.SetAttributeValue("id", id);
            document.Root!.Element(Xliff + "file")!.SetAttributeValue("original", original);
        });
        Assert.Contains(
            $"error YL0744: the file is of the report '{id}' ({original})",
            Assert.Single(_workspace.Import(file).Lines),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<group>", 200)) + string.Concat(Enumerable.Repeat("</group>", 200));
        Assert.Contains(
            "(64 levels)",
            Assert.Single(_workspace.Import(Encoding.UTF8.GetBytes(deep)).Lines),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void English_that_would_make_a_file_too_large_to_be_read_is_refused()
    {
        var before = _workspace.EnglishText;
        var words = string.Concat(Enumerable.Repeat("word ", 500_000));

        var (_, lines) = _workspace.Import(Edited(document => ExchangedReport.Translate(document, "title", words)));

        Assert.Contains(
            "en.md: error YL0209: the file is larger than 2048 KB",
            Assert.Single(lines),
            StringComparison.Ordinal
        );
        Assert.Equal(before, _workspace.EnglishText);
    }

    [Theory]
    [InlineData("title", "Report\u202Eno. 21")]
    [InlineData("targets-3", "At least\u202E 50,000 urban jobs")]
    [InlineData("targets-3", "At least\u0085\u0085 50,000 urban jobs")]
    [InlineData("targets-3", "At least\u2028\u2028 50,000 urban jobs")]
    public void English_that_the_build_would_refuse_is_not_taken_over(string unit, string words)
    {
        var before = _workspace.EnglishText;

        var (changed, lines) = _workspace.Import(Edited(document => ExchangedReport.Translate(document, unit, words)));

        Assert.Null(changed);
        Assert.Contains($"'{unit}'", Assert.Single(lines), StringComparison.Ordinal);
        Assert.Equal(before, _workspace.EnglishText);
    }

    [Fact]
    public void New_blocks_stand_where_the_Chinese_has_them_and_all_else_stays()
    {
        var file = Edited(document =>
        {
            ExchangedReport.Translate(document, "targets-3", "At least 50,000 urban jobs");
            ExchangedReport.Translate(document, "caption-1", "Jiaozuo & hills");
            ExchangedReport.Translate(document, "title", "Report on the Work of the Government: 2024");
        });

        var (changed, lines) = _workspace.Import(file);

        Assert.Empty(lines);
        Assert.Equal(["title", "targets-3", "caption-1"], changed);
        GoldenFile.Matches(_workspace.EnglishText, "Exchange/imported.expected.md");
    }

    [Fact]
    public void Files_with_the_line_ends_of_Windows_and_a_byte_order_mark_keep_them()
    {
        _workspace.EnglishText = "\uFEFF" + _workspace.EnglishText.ReplaceLineEndings("\r\n");
        var before = _workspace.EnglishText;
        var file = Edited(document => ExchangedReport.Translate(document, "targets-3", "At least 50,000 urban jobs"));

        Assert.Empty(_workspace.Import(file).Lines);

        var bytes = File.ReadAllBytes(_workspace.FileOf("en.md"));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var after = Encoding.UTF8.GetString(bytes);
        Assert.DoesNotContain("\n", after.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(before.Split("\r\n").Length + 1, after.Split("\r\n").Length);
    }

    [Fact]
    public void A_stale_block_whose_state_is_raised_again_is_current()
    {
        var text = "**Growth.** GDP will grow by [around 6 percent](https://example.cn).";
        var file = Edited(document => ExchangedReport.Translate(document, "targets-2", text, "final"));

        Assert.Equal(["targets-2"], _workspace.Import(file).Changed);

        var hash = BlockHash.Of("经济增长。地区生产总值增长6%左右，争取资金108.7亿元。");
        Assert.Contains(
            $"<!-- #targets-2 {hash} final -->\n{text}\n",
            _workspace.EnglishText,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void When_all_blocks_have_come_equally_far_the_file_says_so_once()
    {
        var file = Edited(document =>
        {
            foreach (var segment in document.Descendants(Xliff + "segment").Where(HasTarget))
                segment.SetAttributeValue("state", "final");
        });

        Assert.Empty(_workspace.Import(file).Lines);

        Assert.Contains("\n  state: final\n", _workspace.EnglishText, StringComparison.Ordinal);
        Assert.DoesNotContain(" final -->", _workspace.EnglishText, StringComparison.Ordinal);
        Assert.DoesNotContain(" final}", _workspace.EnglishText, StringComparison.Ordinal);
    }

    [Fact]
    public void Segments_that_a_tool_split_are_joined_in_the_order_of_the_targets()
    {
        var file = Edited(document =>
        {
            var unit = ExchangedReport.Unit(document, "targets-4");
            unit.Element(Xliff + "segment")!.Remove();
            unit.Add(
                Segment("居民收入", "Incomes will rise.", "final", 3),
                new XElement(Xliff + "ignorable", new XElement(Xliff + "source", "与")),
                Segment("经济增长同步", "As does the economy,", "reviewed", 1)
            );
            unit.Element(Xliff + "ignorable")!.Add(new XElement(Xliff + "target", new XAttribute("order", 2)));
        });

        Assert.Empty(_workspace.Import(file).Lines);

        Assert.Contains(
            "reviewed -->As does the economy, Incomes will rise.\n",
            _workspace.EnglishText,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_unit_that_is_translated_in_part_is_left_as_it_was_with_a_warning()
    {
        var before = _workspace.EnglishText;
        var file = Edited(document =>
        {
            var unit = ExchangedReport.Unit(document, "targets-3");
            unit.Element(Xliff + "segment")!.Remove();
            unit.Add(Segment("城镇新增就业", "New urban jobs:", "translated"), Segment("5万人以上", null, "initial"));
        });

        var (changed, lines) = _workspace.Import(file);

        Assert.Empty(changed!);
        Assert.Contains("warning YL0752: 'targets-3'", Assert.Single(lines), StringComparison.Ordinal);
        Assert.Equal(before, _workspace.EnglishText);
    }

    [Fact]
    public void Marks_that_tools_put_around_words_are_passed_over()
    {
        var file = Edited(document =>
        {
            ExchangedReport.Translate(document, "targets-3", "At least 50,000 ");
            var target = ExchangedReport.Unit(document, "targets-3").Descendants(Xliff + "target").Single();
            target.Add(new XElement(Xliff + "mrk", new XAttribute("id", "m1"), "urban jobs"));
        });

        Assert.Equal(["targets-3"], _workspace.Import(file).Changed);
        Assert.Contains("-->At least 50,000 urban jobs\n", _workspace.EnglishText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_our_metadata_still_pairs_by_its_text()
    {
        var file = Edited(document =>
        {
            document.Descendants().Where(element => element.Name.LocalName == "metadata").Remove();
            ExchangedReport.Translate(document, "targets-3", "At least 50,000 urban jobs");
            ExchangedReport.Unit(document, "targets-5").Descendants(Xliff + "source").Single().Value = "| 表 |";
        });

        Assert.Contains(
            "error YL0747: the Chinese of 'targets-5'",
            Assert.Single(_workspace.Import(file).Lines),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_report_without_an_English_file_gets_one()
    {
        using var workspace = new ExchangeWorkspace(english: null);
        var file = ExchangedReport.Edited(
            workspace.Export(),
            document => ExchangedReport.Translate(document, "targets-1", "Targets for 2024", "reviewed")
        );

        Assert.Equal(["targets-1"], workspace.Import(file).Changed);

        var hash = BlockHash.Of("2024年目标");
        Assert.Equal(
            $"---\nid: {ExchangeWorkspace.Id}\nlang: en\ntranslation:\n  state: reviewed\n---\n\n## Targets for 2024 {{#targets-1 {hash}}}\n",
            workspace.EnglishText
        );
    }

    public void Dispose() => _workspace.Dispose();

    private byte[] Edited(Action<XDocument> edit) => ExchangedReport.Edited(_workspace.Export(), edit);

    private static bool HasTarget(XElement segment) => segment.Element(Xliff + "target") is not null;

    private static XElement Segment(string source, string? target, string state, int? order = null) =>
        new(
            Xliff + "segment",
            new XAttribute("state", state),
            new XElement(Xliff + "source", source),
            target is null
                ? null
                : new XElement(Xliff + "target", order is null ? null : new XAttribute("order", order.Value), target)
        );
}
