using Yaolan.Content;
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
                ExtractionRules.DecisionWithoutWords,
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
        var figures = string.Join(
            ", ",
            meant.Select(at => $"{FigureOf(_observations[at], block)} ({_observations[at].Label})")
        );
        _diagnostics.Report(
            meant.Count == 0 ? ExtractionRules.DecisionWithoutFigure : ExtractionRules.DecisionWithManyFigures,
            decision.Location,
            decision.Quote,
            figures
        );
        return null;
    }

    private void Add(ObservationCorrection decision, ReportBlock block, SourceSpan quote)
    {
        var at = block.Text.IndexOf(decision.Figure, quote.Start, quote.Length, StringComparison.Ordinal);
        if (decision.Figure.Length == 0 || at < 0)
        {
            _diagnostics.Report(
                ExtractionRules.DecisionWithoutFigure,
                decision.Location,
                decision.Quote,
                decision.Figure
            );
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
        if (_fields.New(_document, block, last + 1, quote, figure, decision) is { } added)
            _observations.Add(Noted(read: null, added));
    }

    private static string FigureOf(Observation found, ReportBlock block) =>
        block.Text[found.FigureSpan.Start..found.FigureSpan.End];
}
