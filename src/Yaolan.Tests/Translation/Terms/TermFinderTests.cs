using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Translation.Terms;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Translation.Terms;

public sealed class TermFinderTests
{
    private static readonly TermFinder Finder = new(Vocabulary.Load(null, new DiagnosticBag()).Termbase);

    [Theory]
    [InlineData("深入开展“三个一批”活动", "三个一批")]
    [InlineData("“3+13+N”重点产业链群", "3+13+N 产业链")]
    [InlineData("培育“专精特新”“小巨人”企业", "专精特新 小巨人")]
    [InlineData("实施重大项目谋划“862”工程", "862”工程")]
    [InlineData("规模以上工业增加值增长", "规模以上工业增加值")]
    [InlineData("天气晴朗", "")]
    [InlineData("", "")]
    public void Terms_are_found_where_they_stand(string chinese, string expected) =>
        Assert.Equal(
            expected,
            string.Join(' ', Finder.Find(chinese).Select(match => chinese[match.Span.Start..match.Span.End]))
        );

    [Fact]
    public void Every_term_is_found_as_a_whole_in_itself()
    {
        var lost = Vocabulary
            .Load(null, new DiagnosticBag())
            .Termbase.Terms.All.Where(term =>
                Finder.Find($"在{term.Chinese}。") is not [var match] || match.Term.Chinese != term.Chinese
            )
            .Select(term => term.Chinese);

        Assert.Empty(lost);
    }
}
