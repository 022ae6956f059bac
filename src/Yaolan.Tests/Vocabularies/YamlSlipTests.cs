using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Tests.Normalization;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Tests.Vocabularies;

/// <summary>What people mistype in YAML is named on its line, with what to type instead.</summary>
public sealed class YamlSlipTests
{
    [Theory]
    [InlineData("- quote: 甲\n\tset: { a: b }\n", "(2,1): error YL0119: a tab indents this line")]
    [InlineData("id: a\ntitle： 乙\n", "(2,6): error YL0120: the colon behind 'title' is the wide one")]
    [InlineData("id:a\nkind: b\n", "(1,3): error YL0121: no blank follows the colon behind 'id'")]
    [InlineData("title: “焦作市: 报告”\n", "(1,8): error YL0122: the value '“焦作市: 报告”' holds a colon and a blank")]
    [InlineData("- quote: \"甲\n  drop: true\n", "(1,10): error YL0123: the quotation mark \" is not closed")]
    [InlineData("- quote: [甲\n", ": error YL0101: this is not valid YAML: ")]
    public void A_slip_is_named_where_it_was_made(string yaml, string finding)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(YamlFile.Read(yaml, "a.yml", diagnostics));

        Assert.Contains(finding, Assert.Single(NormalizedText.Lines(diagnostics)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: 焦作市：报告\n")]
    [InlineData("address: https://example.cn/a\n")]
    [InlineData("title: '焦作市: 报告'\n")]
    public void What_is_right_stays_right(string yaml)
    {
        var diagnostics = new DiagnosticBag();

        Assert.NotNull(YamlFile.Read(yaml, "a.yml", diagnostics));
        Assert.Empty(NormalizedText.Lines(diagnostics));
    }
}
