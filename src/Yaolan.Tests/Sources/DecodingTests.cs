using System.Text;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Sources;
using Yaolan.Tests.Content;
using Yaolan.Tests.Normalization;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Sources;

public sealed class DecodingTests : IDisposable
{
    private const string Text = "政府工作报告\n\n2023年，全市生产总值增长6.5%，粮食产量200万吨以上。\n武陟、喆、㙍。\n";

    private readonly TemporaryWorkspace _workspace = new();

    static DecodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("GB18030", false)]
    public void The_same_text_is_read_from_every_encoding(string name, bool byteOrderMark)
    {
        var (report, lines) = Read(Bytes(name, byteOrderMark, Text));

        Assert.Empty(lines);
        Assert.Equal(Text, report!.Text);
        Assert.Equal(name, report.EncodingName, ignoreCase: true);
    }

    [Fact]
    public void Text_in_GBK_is_read_as_GB18030_which_holds_it()
    {
        const string older = "政府工作报告：生产总值增长8%。";
        var (report, lines) = Read(Encoding.GetEncoding("GBK").GetBytes(older));

        Assert.Empty(lines);
        Assert.Equal(older, report!.Text);
    }

    [Theory]
    [InlineData("utf-8", false, 18, "utf-8: the byte at offset 18")]
    [InlineData("utf-8", true, 21, "utf-8: the byte at offset 21")]
    [InlineData("GB18030", false, 12, "GB18030: the byte at offset 12")]
    public void A_broken_byte_is_an_error_with_its_offset(string name, bool byteOrderMark, int offset, string expected)
    {
        var bytes = Bytes(name, byteOrderMark, Text).ToList();
        bytes.Insert(offset, 0xFF);

        var (report, lines) = Read([.. bytes]);

        Assert.Null(report);
        var line = Assert.Single(lines);
        Assert.StartsWith("seeds/text.txt: error YL0201: ", line, StringComparison.Ordinal);
        Assert.Contains(expected, line, StringComparison.Ordinal);
        Assert.Contains("(FF)", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16", 2 + 8)]
    [InlineData("utf-16BE", 2 + 8)]
    public void Half_of_a_surrogate_pair_is_an_error_with_its_offset(string name, int offset)
    {
        var bytes = Bytes(name, true, Text);
        var (high, low) = name == "utf-16" ? (offset + 1, offset) : (offset, offset + 1);
        (bytes[high], bytes[low]) = (0xD8, 0x00);

        var (report, lines) = Read(bytes);

        Assert.Null(report);
        Assert.Contains($"offset {offset} ", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("GB18030")]
    public void A_file_that_was_cut_off_inside_a_character_is_an_error_at_that_character(string name)
    {
        var whole = Bytes(name, byteOrderMark: name == "utf-16", Text + "府");
        var start = Bytes(name, byteOrderMark: name == "utf-16", Text).Length;

        var (report, lines) = Read(whole[..^1]);

        Assert.Null(report);
        Assert.Contains($"offset {start} ", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_UTF_8_is_never_read_as_other_characters()
    {
        // Two bytes of a character are lost in a text that GB18030 could read as nonsense.
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Text, 20)));
        var (report, lines) = Read([.. bytes[..300], .. bytes[302..]]);

        Assert.Null(report);
        Assert.Contains("utf-8", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "YL0204")]
    [InlineData("  \n\u3000\n", "YL0204")]
    [InlineData("政府\u0000工作", "seeds/text.txt(1,3): error YL0202: the file holds the control character U+0000")]
    [InlineData(
        "第一行\n第二\u0008行",
        "seeds/text.txt(2,3): error YL0202: the file holds the control character U+0008"
    )]
    public void A_file_that_is_no_text_is_refused(string text, string expected)
    {
        var (report, lines) = Read(Encoding.UTF8.GetBytes(text));

        Assert.Null(report);
        Assert.Contains(expected, Assert.Single(lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void UTF_16_without_its_mark_is_refused(string name)
    {
        var (report, lines) = Read(Encoding.GetEncoding(name).GetBytes("2023 report\n2024 report\n政府工作报告"));

        Assert.Null(report);
        Assert.Contains("error YL020", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Big5_is_named_rather_than_read_as_nonsense_in_GB18030()
    {
        const string Traditional =
            "2024年，全市地區生產總值達到6000億元，增長5.2%。一般公共預算收入增長6.1%，糧食產量達到70萬噸。";
        var (report, lines) = Read(Encoding.GetEncoding("big5").GetBytes(Traditional));

        Assert.Null(report);
        Assert.Equal(
            [
                "seeds/text.txt: error YL0215: the file is text in Big5, which is not read here; open it as Big5 and save it as UTF-8",
            ],
            lines
        );
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("GB18030")]
    public void A_text_in_traditional_characters_is_refused_rather_than_read_wrong(string encoding)
    {
        const string Traditional =
            "2024年，全市地區生產總值達到6000億元，增長5.2%。一般公共預算收入增長6.1%，糧食產量達到70萬噸。";
        var (report, lines) = Read(Encoding.GetEncoding(encoding).GetBytes(Traditional));

        Assert.Null(report);
        Assert.Equal(
            [
                "seeds/text.txt: error YL0216: the text is in traditional characters, in which figures would be read wrong; convert it to simplified characters and put that here",
            ],
            lines
        );
    }

    [Fact]
    public void A_name_in_traditional_characters_does_no_harm()
    {
        const string Quoting =
            "2024年，全市地区生产总值达到6000亿元，增长5.2%。“國產業務總區農資”展览接待观众70万人次，拉动经济发展。";

        Assert.Equal(Quoting, Read(Encoding.UTF8.GetBytes(Quoting)).Report!.Text);
    }

    [Theory]
    [InlineData("504B0304140006000800", "ZIP (DOCX, ODT, WPS)")]
    [InlineData("D0CF11E0A1B11AE10000", "DOC (WPS)")]
    [InlineData("255044462D312E37", "PDF")]
    [InlineData("7B5C727466315C616E7369", "RTF")]
    public void A_file_of_a_word_processor_is_called_so_whatever_its_name_says(string start, string format)
    {
        var (report, lines) = Read(Convert.FromHexString(start));

        Assert.Null(report);
        Assert.Equal(
            [
                $"seeds/text.txt: error YL0212: the file is {format}, not plain text; open it and save it as plain text (UTF-8)",
            ],
            lines
        );
    }

    [Fact]
    public void Files_that_are_not_read_as_seeds_are_named()
    {
        Directory.CreateDirectory(_workspace.Workspace.Seeds);
        foreach (var name in (string[])["a.txt", "luoyang-2025.DOCX", "洛阳", "a.yaml", ".gitkeep", "README"])
            File.WriteAllText(_workspace.FileOf("seeds", name), "政府工作报告");
        var diagnostics = new DiagnosticBag();

        RawReports.Find(_workspace.Workspace.Seeds, "seeds", diagnostics);

        Assert.Equal(
            [
                "seeds/a.yaml: warning YL0211: only .txt and .yml files are read here; save the text as a.txt (plain text, UTF-8), a sidecar as a.yml, or move the file elsewhere",
                "seeds/luoyang-2025.DOCX: warning YL0211: only .txt and .yml files are read here; save the text as luoyang-2025.txt (plain text, UTF-8), a sidecar as luoyang-2025.yml, or move the file elsewhere",
                "seeds/洛阳: warning YL0211: only .txt and .yml files are read here; save the text as 洛阳.txt (plain text, UTF-8), a sidecar as 洛阳.yml, or move the file elsewhere",
            ],
            NormalizedText.Lines(diagnostics)
        );
    }

    [Fact]
    public void A_text_with_its_ending_in_capitals_is_a_seed_and_a_folder_of_texts_is_named()
    {
        Directory.CreateDirectory(_workspace.FileOf("seeds", "2025"));
        Directory.CreateDirectory(_workspace.FileOf("seeds", ".old"));
        File.WriteAllText(_workspace.FileOf("seeds", "A.TXT"), "政府工作报告");
        File.WriteAllText(_workspace.FileOf("seeds", "A.yml"), "title: 政府工作报告");
        var diagnostics = new DiagnosticBag();

        var seeds = RawReports.Find(_workspace.Workspace.Seeds, "seeds", diagnostics);

        Assert.Equal("seeds/A.TXT", Assert.Single(seeds).Path);
        Assert.Equal(
            ["seeds/2025: warning YL0213: folders below seeds are not read; move their texts up into seeds"],
            NormalizedText.Lines(diagnostics)
        );
    }

    [Fact]
    public void A_file_past_the_limit_is_refused_with_the_limit()
    {
        var (report, lines) = Read(new byte[(10 * 1024 * 1024) + 1]);

        Assert.Null(report);
        Assert.Equal(
            ["seeds/text.txt: error YL0203: the file is larger than 10 MB, the largest seed that is read; split it"],
            lines
        );
    }

    [Fact]
    public void A_broken_byte_in_a_sidecar_is_an_error_too()
    {
        File.WriteAllBytes(_workspace.FileOf("text.yml"), [.. "title: 焦作市政府工作报告"u8, 0xFF]);

        var (_, lines) = Read(Encoding.UTF8.GetBytes(Text));

        Assert.StartsWith("seeds/text.yml: error YL0201: ", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Seeds_come_in_ordinal_order_and_a_sidecar_without_its_text_is_named()
    {
        Directory.CreateDirectory(_workspace.Workspace.Seeds);
        foreach (var name in (string[])["b.txt", "a.txt", "B.txt", "lonely.yml"])
            File.WriteAllText(_workspace.FileOf("seeds", name), "政府工作报告");
        var diagnostics = new DiagnosticBag();

        var seeds = Reading.Seeds(_workspace.Workspace.Seeds, diagnostics);

        Assert.Equal(["seeds/B.txt", "seeds/a.txt", "seeds/b.txt"], seeds.Select(seed => seed.Path));
        Assert.StartsWith(
            "seeds/lonely.yml: error YL0205: ",
            Assert.Single(NormalizedText.Lines(diagnostics)),
            StringComparison.Ordinal
        );
    }

    private (RawReport? Report, IReadOnlyList<string> Lines) Read(byte[] bytes)
    {
        var file = _workspace.FileOf("text.txt");
        File.WriteAllBytes(file, bytes);
        var diagnostics = new DiagnosticBag();
        return (RawReports.ReadFile(file, "seeds/text.txt", diagnostics), NormalizedText.Lines(diagnostics));
    }

    private static byte[] Bytes(string name, bool byteOrderMark, string text)
    {
        var encoding = Encoding.GetEncoding(name);
        return byteOrderMark ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text)] : encoding.GetBytes(text);
    }
}
