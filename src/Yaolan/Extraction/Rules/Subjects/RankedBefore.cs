using Yaolan.Extraction.Numbers;

namespace Yaolan.Extraction.Rules.Subjects;

/// <summary>A place in a ranking whose sentence names only 总量 or 增速: of what the sentence before told.</summary>
internal static class RankedBefore
{
    // 上半年，地区生产总值486.6亿元，增长4.4%。总量居全省第五位，增速居全省第四位
    public static readonly Rule OfSentenceBefore = new(
        "noun_before",
        (reading, context) =>
            reading.Figure.Kind == FigureKind.Rank
            && context.Earlier.Count == 0
            && reading.LeftStart == reading.Sentence.ClauseStart(reading.Sentence.Start)
            && context.Grammar.Relatives.Contains(reading.Left)
            && context.Block.Before.Count > 0,
        (reading, context) =>
        {
            var before = context.Block.Before.LastOrDefault(other => other.HasOwnNoun) ?? context.Block.Before[^1];
            (reading.HasOwnNoun, reading.OwnWords) = (false, reading.Left);
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            return reading.Noun = before.Noun + reading.Left;
        }
    );

    // 获评制造业示范县，列全国县域高质量发展百强第4位: the area's own place, not that of what was told before
    public static readonly Rule InList = new(
        "peer_group",
        (reading, context) =>
            reading is { Figure.Kind: FigureKind.Rank, Left: "", Scope: { } scope }
            && context.Grammar.RankLists.OccursIn(scope),
        (reading, _) =>
        {
            reading.QuoteStart = Math.Min(reading.QuoteStart, reading.LeftStart);
            reading.Noun = "";
            return reading.Scope!;
        }
    );
}
