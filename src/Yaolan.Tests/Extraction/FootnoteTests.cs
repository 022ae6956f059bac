using Xunit;

namespace Yaolan.Tests.Extraction;

/// <summary>Marks of footnotes do not part a name from its figure, and the quote is what stands in the report.</summary>
public sealed class FootnoteTests
{
    [Theory]
    [InlineData("粮食总产量[1]达到85万吨", "粮食总产量[1]达到85万吨", "85万吨")]
    [InlineData("高新技术企业①达到320家②，增长12%③。", "高新技术企业①达到320家", "320家")]
    [InlineData("“专精特新”企业〔12〕新增18家", "“专精特新”企业〔12〕新增18家", "18家")]
    public void Quote_and_figure_stand_where_the_report_has_them(string text, string quote, string figure)
    {
        var report = ExtractedText.Read(text, "review");

        Assert.Empty(report.Unread);
        var found = report.Observations[0];
        Assert.Equal(quote, found.Words.Quote);
        Assert.Equal(text.IndexOf(quote, StringComparison.Ordinal), found.Words.QuoteSpan.Start);
        Assert.Equal(figure, text[found.Words.FigureSpan.Start..found.Words.FigureSpan.End]);
        Assert.DoesNotContain(found.Label, "[①〔");
    }

    [Fact]
    public void The_year_of_a_document_is_no_footnote()
    {
        var report = ExtractedText.Read("印发政办发〔2024〕12号文件，新建学校20所", "review");

        Assert.Equal("20所", Assert.Single(report.Observations).Words.Quote[^3..]);
    }
}
