using System.Globalization;
using System.Runtime.CompilerServices;
using Xunit;
using Yaolan.Extraction;

namespace Yaolan.Tests.Extraction;

/// <summary>
/// Sentences with what they state, a file for each family of rules. A line that begins with = says what is expected of each
/// sentence below it, facts parted by semicolons: indicator, measure, value, unit, comparator.
/// </summary>
public sealed class CorpusTests
{
    public static TheoryData<string, string, string> Sentences => Read();

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_states_these_facts(string family, string expected, string sentence)
    {
        var isTarget = family == "targets";
        var found = ExtractedText.Read(sentence, isTarget ? "targets" : "review").Observations;
        Assert.Equal(expected, string.Join("; ", found.Select(Facts)));
        Assert.All(found, fact => Assert.Equal(isTarget, fact.Status == ObservationStatus.Target));
        Assert.All(found, fact => Assert.Equal(fact.Quote, sentence[fact.QuoteSpan.Start..fact.QuoteSpan.End]));
    }

    private static string Facts(Observation fact)
    {
        var value = fact.Value;
        var number = value is null ? "-" : value.Number.ToString(CultureInfo.InvariantCulture);
        var maximum = value?.Maximum is { } other ? "~" + other.ToString(CultureInfo.InvariantCulture) : "";
        return $"{fact.Indicator ?? "-"} {fact.Measure.Code()} {number}{maximum} {fact.UnitOfMeasure} {value?.Comparator.Code()}".TrimEnd();
    }

    private static TheoryData<string, string, string> Read([CallerFilePath] string test = "")
    {
        var data = new TheoryData<string, string, string>();
        foreach (
            var file in Directory
                .GetFiles(Path.Combine(GoldenFile.FolderOf(test), "Corpus"))
                .Order(StringComparer.Ordinal)
        )
        {
            var expected = "";
            foreach (var line in File.ReadAllLines(file).Where(line => line.Length > 0 && line[0] != '#'))
            {
                if (line[0] == '=')
                    expected = line[1..].Trim();
                else
                    data.Add(Path.GetFileNameWithoutExtension(file), expected, line);
            }
        }
        return data;
    }
}
