using Xunit;
using Yaolan.Content;
using Yaolan.Content.Translations;
using Yaolan.Diagnostics;
using Yaolan.Normalization;
using Yaolan.Tests.Normalization;
using Yaolan.Tests.Site;
using Yaolan.Translation.Exchange;

namespace Yaolan.Tests.Translation;

/// <summary>A sentence without figures or terms that a translator lost is noticed when the file comes back.</summary>
public sealed class LostSentencesTests
{
    private const string Chinese =
        "我们坚持以人民为中心，用心用情办好民生实事。我们深入推进作风建设，干部精神面貌焕然一新。我们坚决守牢安全底线，社会大局保持和谐稳定。";

    private const string English =
        "We put the people at the center and handled matters of their daily lives with care. We went on improving conduct, and officials took on a new look. We kept the bottom line of safety, and society remained harmonious and stable.";

    [Theory]
    [InlineData(
        "We put the people at the center and handled matters of their daily lives with care. We kept the bottom line of safety, and society remained harmonious and stable.",
        "back.xlf(7,1): warning YL0760: the English of 'review-1' may have lost a sentence: it has 2 sentences with 29 words and had 3 with 41 before, while its Chinese has 3 and did not change; "
    )]
    [InlineData(
        "We put the people at the center and handled matters of their daily lives with care; we went on improving conduct, and officials took on a new look. We kept the bottom line of safety, and society remained harmonious and stable.",
        null
    )]
    public void English_that_has_a_sentence_less_than_before_is_told_unless_it_was_joined(
        string english,
        string? finding
    ) =>
        Assert.Equal(
            finding is null ? 0 : 1,
            Lines(english, English).Count(line => line.StartsWith(finding ?? "", StringComparison.Ordinal))
        );

    [Fact]
    public void New_English_much_shorter_than_its_Chinese_is_told()
    {
        var line = Assert.Single(
            Lines("We kept the bottom line of safety, and society remained harmonious and stable.", former: null)
        );

        Assert.StartsWith(
            "back.xlf(7,1): warning YL0759: the English of 'review-1' may lack a sentence: it has 1 sentences with 13 words, its Chinese 3 with 60 characters; ",
            line,
            StringComparison.Ordinal
        );
        Assert.Empty(Lines(English, former: null));
    }

    [Fact]
    public void The_English_of_the_five_reports_raises_no_alarm()
    {
        var diagnostics = new DiagnosticBag();
        var lost = new LostSentences(NormalizedText.Vocabulary, diagnostics);
        var compared = 0;
        using var copy = Repository.Copy();
        foreach (var id in ContentStore.Ids(copy.Workspace.Content))
        {
            var report = ContentStore.LoadOne(copy.Workspace.Content, id, NormalizedText.Vocabulary, diagnostics)!;
            var english = TranslationStore.LoadOne(copy.Workspace.Content, id, diagnostics)!;
            var byId = english.Blocks.ToDictionary(block => block.Id, block => block.Text, StringComparer.Ordinal);
            foreach (
                var block in report.Blocks.Where(block => block.Kind != BlockKind.Table && byId.ContainsKey(block.Id))
            )
            {
                lost.Report(block.Id, block.Text, byId[block.Id], former: null, new SourceLocation("back.xlf", 7, 1));
                compared++;
            }
        }
        Assert.True(compared > 300);
        Assert.Empty(NormalizedText.Lines(diagnostics));
    }

    private static IReadOnlyList<string> Lines(string english, string? former)
    {
        var diagnostics = new DiagnosticBag();
        new LostSentences(NormalizedText.Vocabulary, diagnostics).Report(
            "review-1",
            Chinese,
            english,
            former,
            new SourceLocation("back.xlf", 7, 1)
        );
        return NormalizedText.Lines(diagnostics);
    }
}
