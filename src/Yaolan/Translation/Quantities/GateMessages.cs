using Yaolan.Diagnostics;
using Yaolan.Extraction.Numbers;
using Yaolan.Normalization;
using Yaolan.Vocabularies;

namespace Yaolan.Translation.Quantities;

/// <summary>Says where the English states other figures than the Chinese: both sentences, both readings, what is expected.</summary>
internal sealed class GateMessages(Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    private readonly QuantityText _text = new(vocabulary);

    public void Report(GateFindings found)
    {
        foreach (var refused in found.English.Refused)
            diagnostics.Report(
                TranslationRules.VagueNumber,
                Place(found, refused.Start),
                Cut(found.Target.Text, refused),
                EnglishSentence(found, refused.Start)
            );
        foreach (var (before, converted, right) in found.English.Conversions)
            diagnostics.Report(
                TranslationRules.WrongConversion,
                Place(found, converted.Span.Start),
                Cut(found.Target.Text, converted.Span),
                Cut(found.Target.Text, before.Span),
                _text.Of(converted with { Value = right.Normalized() })
            );
        Leftovers(found);
        foreach (var match in found.Alignment.Matches)
            Wording(found, match);
        foreach (var (first, second) in found.Exchanged)
            diagnostics.Report(
                TranslationRules.ExchangedFigures,
                Place(found, second.English.NumberStart),
                Cut(found.Target.Text, first.English.Span),
                Cut(found.Target.Text, second.English.Span),
                ChineseSentence(found, first.Chinese),
                EnglishSentence(found, second.English.NumberStart)
            );
    }

    // A missing figure and a surplus one between the same neighbours are one figure that differs.
    private void Leftovers(GateFindings found)
    {
        var surplus = new List<Quantity>(found.Alignment.Surplus);
        foreach (var missing in found.Alignment.Missing)
        {
            var (from, to) = Neighbours(found, missing);
            var other = surplus.Find(candidate => candidate.NumberStart > from && candidate.NumberStart < to);
            if (other is null && surplus.Count == 1 && found.Alignment.Missing.Count == 1)
                other = surplus[0];
            if (other is not null)
            {
                surplus.Remove(other);
                Differs(TranslationRules.OtherFigure, found, missing, other);
                continue;
            }
            var near = Math.Max(0, from);
            diagnostics.Report(
                TranslationRules.MissingFigure,
                Place(found, near),
                Cut(found.Unit.Source.Text, missing.Span),
                _text.Of(missing),
                ChineseSentence(found, missing),
                EnglishSentence(found, near)
            );
        }
        foreach (var figure in surplus)
            diagnostics.Report(
                TranslationRules.SurplusFigure,
                Place(found, figure.Span.Start),
                Cut(found.Target.Text, figure.Span),
                _text.Of(figure),
                EnglishSentence(found, figure.Span.Start),
                found.Unit.Source.Text
            );
    }

    // Where in the English the figures stand between which the missing one belongs.
    private static (int From, int To) Neighbours(GateFindings found, Quantity missing)
    {
        var (from, to) = (-1, int.MaxValue);
        foreach (var match in found.Alignment.Matches)
        {
            if (match.Chinese.NumberStart < missing.NumberStart)
                from = match.English.NumberStart;
            else if (match.Chinese.NumberStart > missing.NumberStart && match.English.NumberStart > from)
                return (from, match.English.NumberStart);
        }
        return (from, to);
    }

    private void Wording(GateFindings found, QuantityMatch match)
    {
        if (!QuantityEquality.IsSameComparator(match.Chinese, match.English))
            Differs(TranslationRules.OtherComparator, found, match.Chinese, match.English);
        if (!QuantityEquality.IsSameDirection(match.Chinese, match.English))
            Differs(TranslationRules.OtherDirection, found, match.Chinese, match.English);
    }

    private void Differs(DiagnosticRule rule, GateFindings found, Quantity chinese, Quantity english) =>
        diagnostics.Report(
            rule,
            Place(found, english.Span.Start),
            _text.Of(chinese),
            Cut(found.Target.Text, english.Span),
            _text.Of(english),
            Cut(found.Unit.Source.Text, chinese.Span),
            ChineseSentence(found, chinese),
            EnglishSentence(found, english.NumberStart)
        );

    private static string ChineseSentence(GateFindings found, Quantity quantity) =>
        Cut(found.Unit.Source.Text, found.Chinese.Sentences[quantity.Sentence]);

    private static string EnglishSentence(GateFindings found, int place) =>
        found.English.Sentences.Count == 0
            ? found.Target.Text
            : Cut(found.Target.Text, found.English.Sentences[TextSentences.Holding(found.English.Sentences, place)]);

    private static string Cut(string text, SourceSpan span) => text[span.Start..span.End];

    // The place in the file: behind the marks that open the block's line.
    private static SourceLocation Place(GateFindings found, int offset)
    {
        var target = found.Target;
        var mark = $"<!-- #{target.Id} {target.SourceHash} -->".Length;
        var before = target.Kind switch
        {
            BlockKind.ListItem => "- ".Length + mark,
            BlockKind.Heading => found.Unit.Source.Level + 2,
            _ => 0,
        };
        if (target.LeadLength > 0)
            before += offset < target.LeadLength ? "**".Length : "****".Length;
        return new SourceLocation(found.Path, target.Line, before + offset + 1);
    }
}
