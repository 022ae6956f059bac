using Xunit;
using Yaolan.Tests.Normalization;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Extraction;

/// <summary>
/// Sentences in the manner of government reports with what they state, a file for each family of rules. A line is
/// <c>[section area] sentence => readings</c>; the brackets may be left out.
/// </summary>
public sealed class CorpusTests
{
    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (var file in Corpus.Files)
            {
                foreach (var (sentence, expected) in Corpus.Cases(file))
                    cases.Add(Path.GetFileNameWithoutExtension(file), sentence, expected);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sentence_is_read_as_its_author_meant_it(string family, string sentence, string expected) =>
        Assert.Equal((family, expected), (family, Corpus.Read(sentence)));

    [Fact]
    public void Every_rule_that_decides_has_a_name_for_people()
    {
        var words = NormalizedText.Vocabulary.EnglishWords;
        var nameless =
            from file in Corpus.Files
            from found in Corpus.Cases(file)
            let setting = Corpus.Setting(found.Sentence)
            from observation in Readings.Of(setting.Sentence, setting.Section, setting.Area).Observations
            from step in observation.Words.Derivation
            let key = $"derivation.{step.Rule}"
            where words[key] == key
            select step.Rule;

        Assert.Empty(nameless.Distinct());
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Every_reason_why_a_number_is_no_fact_has_a_name_for_people(Language language)
    {
        var words = NormalizedText.Vocabulary.WordsIn(language);
        var nameless =
            from file in Corpus.Files
            from found in Corpus.Cases(file)
            let setting = Corpus.Setting(found.Sentence)
            from reason in Readings.Of(setting.Sentence, setting.Section, setting.Area).Census.NonFacts.Keys
            let key = $"non_fact.{reason}"
            where words[key] == key
            select reason;

        Assert.Empty(nameless.Distinct());
    }
}
