using Yaolan.Content;
using Yaolan.Content.Decisions;
using Yaolan.Diagnostics;
using Yaolan.Normalization;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Decisions;

/// <summary>Applies people's decisions to what was read. A decision that no longer fits its report is an error with its place.</summary>
public sealed class ObservationCorrector
{
    private readonly ReportDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly DecidedFields _fields;
    private readonly IReadOnlyList<Observation> _read;
    private readonly List<Observation> _observations;
    private readonly List<UnreadNumber> _unread;
    private readonly List<AppliedCorrection> _corrections = [];

    private ObservationCorrector(
        ReportDocument document,
        ExtractedReport read,
        Vocabulary vocabulary,
        DiagnosticBag diagnostics
    )
    {
        (_document, _diagnostics) = (document, diagnostics);
        _read = read.Observations;
        (_observations, _unread) = ([.. read.Observations], [.. read.Unread]);
        _fields = new DecidedFields(vocabulary, diagnostics);
    }

    /// <param name="read">What was read of the document.</param>
    /// <param name="placeOf">Where an offset in a block stands in the file that people edit.</param>
    public static CorrectedReport Apply(
        ReportDocument document,
        ExtractedReport read,
        IReadOnlyList<ObservationCorrection> decisions,
        Func<ReportBlock, int, SourceLocation> placeOf,
        Vocabulary vocabulary,
        DiagnosticBag diagnostics
    )
    {
        var corrector = new ObservationCorrector(document, read, vocabulary, diagnostics);
        foreach (var decision in decisions)
            corrector.Apply(decision);
        foreach (var number in corrector._unread)
            number.Report(placeOf(number.Block, number.Place.Start), diagnostics);
        var order = document
            .Blocks.Select((block, place) => (block.Id, place))
            .ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        return new CorrectedReport(
            [.. corrector._observations.OrderBy(found => order.GetValueOrDefault(found.Block))],
            corrector._corrections
        );
    }

    private void Apply(ObservationCorrection decision)
    {
        if (Place(decision) is not var (block, quote))
            return;
        // Whoever adds or drops a number has looked at it.
        var seen = _unread.RemoveAll(number => IsMeant(decision, number, block, quote));
        if (decision.Kind == CorrectionKind.Drop && seen > 0)
            return;
        if (decision.Kind == CorrectionKind.Add)
        {
            Add(decision, block, quote);
            return;
        }
        if (Meant(decision, block, quote) is not { } at)
            return;
        var read = _observations[at];
        if (decision.Kind == CorrectionKind.Drop)
        {
            _observations.RemoveAt(at);
            _corrections.Add(AppliedCorrection.Dropped(read));
        }
        else
            _observations[at] = Noted(read, _fields.Set(read, decision, FigureOf(read, block)));
    }

    private Observation Noted(Observation? read, Observation decided)
    {
        var changes = AppliedCorrection.Between(read, decided);
        _corrections.AddRange(changes);
        var isDecided = read is null or { IsDecided: true } || changes.Any(change => change.IsOfSubstance);
        return decided with { IsDecided = isDecided };
    }

    private static bool IsMeant(
        ObservationCorrection decision,
        UnreadNumber number,
        ReportBlock block,
        SourceSpan quote
    ) =>
        decision.Kind != CorrectionKind.Set
        && number.Block.Id == block.Id
        && number.Place.Start >= quote.Start
        && number.Place.End <= quote.End
        && (
            decision.Figure.Length == 0
            || decision.Figure.Contains(number.Words, StringComparison.Ordinal)
            || number.Words.Contains(decision.Figure, StringComparison.Ordinal)
        );

    private (ReportBlock Block, SourceSpan Quote)? Place(ObservationCorrection decision)
    {
        var places = new List<(ReportBlock Block, SourceSpan Quote)>();
        foreach (var block in _document.Blocks.Where(block => decision.Block.Length == 0 || block.Id == decision.Block))
        {
            var at = decision.Quote.Length == 0 ? -1 : block.Text.IndexOf(decision.Quote, StringComparison.Ordinal);
            for (; at >= 0; at = block.Text.IndexOf(decision.Quote, at + 1, StringComparison.Ordinal))
                places.Add((block, new SourceSpan(at, at + decision.Quote.Length)));
        }
        if (places.Count == 1)
            return places[0];
        if (places.Count == 0)
            _diagnostics.Report(
                IsQuotedTwice(decision.Quote)
                    ? ExtractionRules.DecisionInQuotationMarks
                    : ExtractionRules.DecisionWithoutWords,
                decision.Location,
                decision.Quote,
                _document.Path
            );
        else
            _diagnostics.Report(
                ExtractionRules.DecisionWithManyWords,
                decision.Location,
                decision.Quote,
                string.Join(", ", places.Select(place => place.Block.Id).Distinct(StringComparer.Ordinal))
            );
        return null;
    }

    // quote: “争取资金”: to YAML these marks are words like others.
    private bool IsQuotedTwice(string quote) =>
        quote.Trim('“', '”', '‘', '’', '「', '」', '"', '＂') is { Length: > 0 } bare
        && bare.Length < quote.Length
        && _document.Blocks.Any(block => block.Text.Contains(bare, StringComparison.Ordinal));

    private int? Meant(ObservationCorrection decision, ReportBlock block, SourceSpan quote)
    {
        var meant = new List<int>();
        for (var at = 0; at < _observations.Count; at++)
        {
            var found = _observations[at];
            var inside =
                found.Block == block.Id && found.FigureSpan.Start >= quote.Start && found.FigureSpan.End <= quote.End;
            if (
                inside
                && FigureOf(found, block).Contains(decision.Figure, StringComparison.Ordinal)
                && (decision.Label.Length == 0 || found.Label == decision.Label)
            )
                meant.Add(at);
        }
        if (meant.Count == 1)
            return meant[0];
        if (meant.Count > 0)
            _diagnostics.Report(
                ExtractionRules.DecisionWithManyFigures,
                decision.Location,
                decision.Quote,
                Names(meant.Select(at => _observations[at]), block)
            );
        else
            ReportNoFigure(decision, block, quote);
        return null;
    }

    // Often the quote ends too early: 增长5.3% of 增长5.3%左右.
    private void ReportNoFigure(ObservationCorrection decision, ReportBlock block, SourceSpan quote)
    {
        var here = _observations.Where(found => found.Block == block.Id).ToList();
        var touched = here.Where(found => found.FigureSpan.Start < quote.End && found.FigureSpan.End > quote.Start);
        var names = Names(touched.Any() ? touched : here, block);
        _diagnostics.Report(
            ExtractionRules.DecisionWithoutFigure,
            decision.Location,
            decision.Quote,
            decision.Figure,
            names.Length > 0 ? names : "–"
        );
    }

    private static string Names(IEnumerable<Observation> figures, ReportBlock block) =>
        string.Join(", ", figures.Select(found => $"{FigureOf(found, block)} ({found.Label})"));

    private void Add(ObservationCorrection decision, ReportBlock block, SourceSpan quote)
    {
        var at = block.Text.IndexOf(decision.Figure, quote.Start, quote.Length, StringComparison.Ordinal);
        if (decision.Figure.Length == 0 || at < 0)
        {
            ReportNoFigure(decision, block, quote);
            return;
        }
        if (block.Text.IndexOf(decision.Figure, at + 1, quote.End - at - 1, StringComparison.Ordinal) >= 0)
        {
            _diagnostics.Report(ExtractionRules.AddedFigureTwice, decision.Location, decision.Figure, decision.Quote);
            return;
        }
        // The number of a dropped figure is not given again, for its address may be known somewhere.
        var last = _read
            .Concat(_observations)
            .Where(found => found.Block == block.Id)
            .Select(found => found.Number)
            .DefaultIfEmpty(0)
            .Max();
        var figure = new SourceSpan(at, at + decision.Figure.Length);
        if (
            _fields.New(_document, block, last + 1, OneSentence(block.Text, quote, figure), figure, decision)
            is not { } added
        )
            return;
        if (_observations.Find(found => IsSame(found, added)) is { } known)
            _diagnostics.Report(ExtractionRules.AddedThoughRead, decision.Location, decision.Figure, known.Id);
        _observations.Add(Noted(read: null, added));
    }

    // A figure may speak of several things; the same thing of it twice would count twice.
    private static bool IsSame(Observation found, Observation added) =>
        found.Block == added.Block
        && found.FigureSpan.Start < added.FigureSpan.End
        && found.FigureSpan.End > added.FigureSpan.Start
        && found.Measure == added.Measure
        && found.Area == added.Area
        && found.Period == added.Period
        && (found.Label == added.Label || found.Indicator is not null && found.Indicator == added.Indicator);

    // The quote of the data is of one sentence and short, whatever was quoted to find the figure.
    private static SourceSpan OneSentence(string text, SourceSpan quote, SourceSpan figure)
    {
        var before = text.AsSpan(quote.Start, figure.Start - quote.Start).LastIndexOfAny("。！？\n");
        var behind = text.AsSpan(figure.End, quote.End - figure.End).IndexOfAny("。！？\n");
        var (start, end) = (quote.Start + before + 1, behind < 0 ? quote.End : figure.End + behind);
        if (end - start > ObservationBuilder.LongestQuote)
            (start, end) = (Math.Max(start, figure.End - ObservationBuilder.LongestQuote), figure.End);
        return new SourceSpan(start, end);
    }

    private static string FigureOf(Observation found, ReportBlock block) =>
        block.Text[found.FigureSpan.Start..found.FigureSpan.End];
}
