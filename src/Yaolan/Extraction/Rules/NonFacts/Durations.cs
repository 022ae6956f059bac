using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;

namespace Yaolan.Extraction.Rules.NonFacts;

/// <summary>Tells how long something went on from what took so long: 连续5年, 3年行动; but 压缩至3个工作日 and 人均预期寿命78.2岁 are facts.</summary>
internal sealed class Durations(Grammar grammar)
{
    // 15分钟生活圈; but 优良天数228天 is a fact
    public bool IsDuration(Sentence sentence, Figure figure, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (figure.Unit.Class != UnitClass.Duration)
            return false;
        if (figure.Unit.Code == "year")
            return !before.Contains("寿命", StringComparison.Ordinal)
                // 人均预期寿命较2020年提高0.9岁、达到78.8岁
                && !(
                    sentence.Text[figure.End - 1] == '岁'
                    && sentence
                        .Span(sentence.ClauseStart(figure.Start), figure.Start)
                        .Contains("寿命", StringComparison.Ordinal)
                )
                // 平均受教育年限从2020年的9.6年提升至2025年的10.2年左右
                && !sentence
                    .Span(sentence.ClauseStart(figure.Start), figure.Start)
                    .Contains("年限", StringComparison.Ordinal);
        if (grammar.DurationBefore.AtEnd(before) > 0 || grammar.DurationAfter.AtStart(after) > 0)
            return true;
        // 优良天数由227天增加到303天, 由2015年的236天增加到2020年的318天
        var isOrigin =
            before is [.., '由' or '从']
            || before.EndsWith("年的")
                && sentence.Span(sentence.ClauseStart(figure.Start), figure.Start).IndexOfAny('由', '从') >= 0;
        if (isOrigin && grammar.MovedTo.AtStart(after) > 0)
            return false;
        var hedge = grammar.HedgesAfter.AtStart(after, out _);
        return before.IsEmpty || (hedge < after.Length && char.IsLetter(after[hedge]));
    }

    // 连续8次获评优秀
    public static bool IsRunOfTurns(Figure figure, ReadOnlySpan<char> before) =>
        figure.Unit.Class == UnitClass.Classifier && before.EndsWith("连续");
}
