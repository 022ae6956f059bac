using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;

namespace Yaolan.Translation.Terms;

/// <summary>
/// Reports terms that the English renders otherwise than agreed: in every current pair of blocks each term of the Chinese
/// must stand in an agreed form at least once, and no rendering to be avoided may stand.
/// </summary>
public sealed class TermCheck(Termbase termbase)
{
    private const int LongestExcerpt = 100;

    private readonly TermFinder _finder = new(termbase);
    private readonly Dictionary<Term, TermRendering> _renderings = termbase.Terms.All.ToDictionary(
        term => term,
        term => new TermRendering(term)
    );

    /// <param name="content">Where the files stand; they are read again only to name line and column of a fault.</param>
    public void Report(ParallelReport report, ContentFolder content, DiagnosticBag diagnostics)
    {
        if (report.Translation is null)
            return;
        var places = new BlockPlaces(content, report.Report.Id);
        Heads(report, places, diagnostics);
        Blocks(report, places, diagnostics);
    }

    /// <summary>What is wrong with the terms of one pair of texts.</summary>
    internal IEnumerable<TermFault> Faults(string chinese, string english)
    {
        var matches = _finder.Find(chinese).DistinctBy(match => match.Term).ToList();
        if (matches.Count == 0)
            yield break;
        var text = new EnglishText(english);
        List<SourceSpan>? agreed = null;
        foreach (var match in matches)
        {
            var rendering = _renderings[match.Term];
            // quality development is refused, but not inside high-quality development.
            var avoided = rendering
                .Avoided.SelectMany(form => form.In(text, joined: false).Select(span => (form.Form, Span: span)))
                .ToList();
            if (avoided.Count > 0)
                agreed ??= [.. matches.SelectMany(match => _renderings[match.Term].WordForWordIn(text))];
            var refused = avoided
                .Where(hit => !agreed!.Any(span => Covers(span, hit.Span)))
                .DistinctBy(hit => hit.Span)
                .ToList();
            foreach (
                var (form, span) in refused.Where(hit =>
                    !refused.Any(other => other.Span != hit.Span && Covers(other.Span, hit.Span))
                )
            )
                yield return new TermFault(match, form, span);
            if (refused.Count == 0 && match.Term.IsChecked && !rendering.AgreedIn(text).Any())
                yield return new TermFault(match, null, rendering.LikeliestSentence(text));
        }
    }

    private void Heads(ParallelReport report, BlockPlaces places, DiagnosticBag diagnostics)
    {
        var (chinese, english) = (report.Report.Metadata, report.Translation!);
        IEnumerable<(string Key, string? Chinese, string? English)> pairs =
        [
            ("title", chinese.Title, english.Title),
            ("subtitle", chinese.Subtitle, english.Subtitle),
        ];
        foreach (var (key, source, target) in pairs)
        {
            if (source is null || target is null)
                continue;
            foreach (var fault in Faults(source, target))
                Report(
                    fault,
                    target,
                    places.InFrontMatter(english.Path, english: true, key),
                    places.InFrontMatter(report.Report.Path, english: false, key),
                    diagnostics
                );
        }
    }

    private void Blocks(ParallelReport report, BlockPlaces places, DiagnosticBag diagnostics)
    {
        foreach (var unit in report.Units.Where(unit => unit.Currency == UnitCurrency.Current))
        {
            foreach (var fault in Faults(unit.Source.Text, unit.Target!.Text))
                Report(
                    fault,
                    unit.Target.Text,
                    places.InEnglish(report.Translation!.Path, unit.Target, fault.English.Start),
                    places.InChinese(report.Report.Path, unit.Source, fault.Match.Span.Start),
                    diagnostics
                );
        }
    }

    private void Report(
        TermFault fault,
        string english,
        SourceLocation here,
        SourceLocation there,
        DiagnosticBag diagnostics
    )
    {
        var found = english[fault.English.Start..fault.English.End];
        var term = fault.Match.Term;
        var forms = _renderings[term].Forms;
        if (fault.Avoided is null)
            diagnostics.Report(TermRules.TermNotRendered, here, term.Chinese, there.ToString(), forms, Excerpt(found));
        else
            diagnostics.Report(TermRules.AvoidedRendering, here, found, term.Chinese, there.ToString(), forms);
    }

    private static bool Covers(SourceSpan outer, SourceSpan inner) =>
        outer.Start <= inner.Start && outer.End >= inner.End;

    private static string Excerpt(string text) =>
        text.Length <= LongestExcerpt ? text : $"{text[..LongestExcerpt].TrimEnd()}…";
}
