using System.Text;
using Yaolan.Extraction.Lexicon;

namespace Yaolan.Extraction.Tables;

/// <summary>The words of a head taken apart: those that tables use to say what a column holds, and the rest.</summary>
internal sealed class HeadWords
{
    public const string Up = "增长";
    public const string Down = "下降";
    private const string Mean = "年均";

    public HeadWords(Grammar grammar, string head)
    {
        All = head;
        var rest = new StringBuilder();
        var names = grammar.Indicators.Scan(head);
        for (var at = 0; at < head.Length; )
        {
            // The name of an indicator may hold any of the words.
            var name = names.Find(match => match.Start == at) is { End: > 0 } found ? found.End - at : 0;
            var taken = name == 0 ? Take(grammar, head.AsSpan(at)) : 0;
            var length = Math.Max(1, Math.Max(name, taken));
            if (taken == 0)
                rest.Append(head, at, length);
            at += length;
        }
        Rest = rest.ToString();
    }

    public string All { get; }

    /// <summary>The words that are left: of what the figures are.</summary>
    public string Rest { get; }

    public ObservationStatus? Status { get; private set; }

    public bool IsRank { get; private set; }

    /// <summary>Figures of a year before, which is not told from the head alone.</summary>
    public bool IsOfAnotherYear { get; private set; }

    /// <summary>The verb of rates, of several years with 年均; empty for amounts.</summary>
    public string Movement { get; private set; } = "";

    // The longest word wins: 比上年增长 is a rate, 上年 a year.
    private int Take(Grammar grammar, ReadOnlySpan<char> head)
    {
        var (length, meaning) = (0, HeadMeaning.None);
        Try(grammar.TableRises, HeadMeaning.Rise, head, ref length, ref meaning);
        Try(grammar.TableFalls, HeadMeaning.Fall, head, ref length, ref meaning);
        Try(grammar.TableRanks, HeadMeaning.Rank, head, ref length, ref meaning);
        Try(grammar.TableTargets, HeadMeaning.Target, head, ref length, ref meaning);
        Try(grammar.EstimateWords, HeadMeaning.Estimate, head, ref length, ref meaning);
        Try(grammar.TableResults, HeadMeaning.Result, head, ref length, ref meaning);
        Try(grammar.TableOtherYears, HeadMeaning.OtherYear, head, ref length, ref meaning);
        Try(grammar.TablePlain, HeadMeaning.None, head, ref length, ref meaning);
        if (length > 0)
            Note(meaning, head.StartsWith(Mean) ? Mean : "");
        return length;
    }

    private static void Try(
        PhraseSet words,
        HeadMeaning sought,
        ReadOnlySpan<char> head,
        ref int length,
        ref HeadMeaning meaning
    )
    {
        if (words.AtStart(head) is var found && found > length)
            (length, meaning) = (found, sought);
    }

    private void Note(HeadMeaning meaning, string mean)
    {
        switch (meaning)
        {
            case HeadMeaning.Rise:
                Movement = mean + Up;
                break;
            case HeadMeaning.Fall:
                Movement = mean + Down;
                break;
            case HeadMeaning.Rank:
                IsRank = true;
                break;
            case HeadMeaning.OtherYear:
                IsOfAnotherYear = true;
                break;
            // 预计完成 is an estimate, 目标完成 what was aimed at.
            case HeadMeaning.Target:
                Status = ObservationStatus.Target;
                break;
            case HeadMeaning.Estimate when Status != ObservationStatus.Target:
                Status = ObservationStatus.Estimate;
                break;
            case HeadMeaning.Result:
                Status ??= ObservationStatus.Actual;
                break;
        }
    }

    private enum HeadMeaning
    {
        None,
        Rise,
        Fall,
        Rank,
        Target,
        Estimate,
        Result,
        OtherYear,
    }
}
