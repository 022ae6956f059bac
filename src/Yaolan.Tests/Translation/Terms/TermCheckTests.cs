using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Translation.Terms;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Translation.Terms;

/// <summary>Pairs of sentences with what the check must say of them, by the built-in termbase.</summary>
public sealed class TermCheckTests
{
    private static readonly TermCheck Check = new(Vocabulary.Load(null, new DiagnosticBag()).Termbase);

    [Theory]
    [InlineData("推动高质量发展。", "We will promote high-quality growth.", "!high-quality growth")]
    [InlineData("推动高质量发展。", "We promoted development of quality.", "-高质量发展")]
    [InlineData("实施“四水同治”。", "We carried out the Four Waters program.", "!Four Waters")]
    [InlineData("深化“放管服效”改革", "We deepened the reform of delegation and services.", "-放管服效")]
    [InlineData("党员干部作风更加务实。", "Leading cadres became more down to earth.", "!cadres")]
    [InlineData("让基层腾出时间。", "Give the grassroots time.", "!grassroots")]
    [InlineData("让基层腾出时间。", "Give the primary level, the grass-roots, time.", "!grass-roots")]
    [InlineData("深入开展“三个一批”活动", "We will continue the Three Lots drive", "!Three Lots")]
    [InlineData("培育瞪羚企业", "Foster antelope companies", "-瞪羚")]
    public void A_term_rendered_otherwise_is_reported(string chinese, string english, string expected) =>
        Assert.Equal(expected, Faults(chinese, english));

    [Theory]
    [InlineData("推动高质量发展。", "We grew in a high-quality way: growth was fast.", "-高质量发展")]
    [InlineData("推动高质量发展。", "High quality. Development was fast.", "-高质量发展")]
    [InlineData(
        "推进乡村振兴，强化乡村振兴。",
        "Rural revitalization and village revitalization.",
        "!village revitalization"
    )]
    [InlineData("“专精特新”企业、“小巨人”企业", "specialized and innovative enterprises", "-小巨人")]
    public void Words_of_a_term_do_not_make_the_term(string chinese, string english, string expected) =>
        Assert.Equal(expected, Faults(chinese, english));

    [Theory]
    [InlineData("推动高质量发展。", "High quality development will go on.")]
    [InlineData("推动高质量发展。", "Development of high-quality and efficient development kinds.")]
    [InlineData("经济社会高质量发展", "high-quality economic and social development")]
    [InlineData("新增两家智能工厂", "a smart factory was added")]
    [InlineData("新增两家智能工厂", "2 Smart Factories were added")]
    [InlineData("新增两家智能工厂", "the smart and green factory’s output")]
    [InlineData("加大招商引资力度", "We attracted more investment")]
    [InlineData("加大招商引资力度", "attracting 80 billion yuan of investment")]
    [InlineData("基层治理六大行动", "the six major initiatives in communities’ governance")]
    [InlineData("深入整治“四风”", "pointless formalities, bureaucratism, hedonism and extravagance")]
    [InlineData("研发经费投入强度2.4%", "An R&D intensity of 2.4 percent")]
    [InlineData("深化国企改革", "SOE reforms were deepened")]
    [InlineData("加强基础设施投资", "Investing in infrastructure; infrastructure investments rose")]
    public void Inflection_case_hyphens_and_coordination_are_let_pass(string chinese, string english) =>
        Assert.Equal("", Faults(chinese, english));

    [Theory]
    [InlineData(
        "推动经济高质量发展，再推动高质量发展。",
        "High-quality development comes first; it comes last as well."
    )]
    [InlineData("在高质量发展中推动高质量发展。", "We seek high-quality development through itself.")]
    public void A_term_need_stand_only_once_in_a_block(string chinese, string english) =>
        Assert.Equal("", Faults(chinese, english));

    [Theory]
    [InlineData("先进制造业集群", "a cluster of advanced manufacturing", "-先进制造业集群")]
    [InlineData("支持优化开发区发展", "Support areas of optimized development", "")]
    [InlineData("中国式现代化建设河南实践", "Henan's practice of Chinese modernization", "")]
    [InlineData("中国式现代化建设河南实践", "Chinese modernization", "-河南实践")]
    [InlineData("稳中求进工作总基调", "making progress while ensuring stability", "-稳中求进工作总基调")]
    public void The_longest_term_counts_and_what_lies_in_it_does_not(string chinese, string english, string expected) =>
        Assert.Equal(expected, Faults(chinese, english));

    private static string Faults(string chinese, string english) =>
        string.Join(
            ' ',
            Check
                .Faults(chinese, english)
                .Select(fault =>
                    fault.Avoided is null
                        ? $"-{fault.Match.Term.Chinese}"
                        : $"!{english[fault.English.Start..fault.English.End]}"
                )
        );
}
