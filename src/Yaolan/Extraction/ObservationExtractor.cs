using System.Buffers;
using Yaolan.Content;
using Yaolan.Diagnostics;
using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Rules;
using Yaolan.Extraction.Rules.Periods;
using Yaolan.Extraction.Sentences;
using Yaolan.Extraction.Tables;
using Yaolan.Normalization;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction;

/// <summary>Reads reports: every number becomes an observation, a known non-fact, or a diagnostic.</summary>
public static class ObservationExtractor
{
    private const int WordsAround = 8;

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("，。；：（、");

    public static IReadOnlyList<Observation> Extract(
        IEnumerable<ReportDocument> documents,
        Vocabulary vocabulary,
        DiagnosticBag diagnostics
    ) => [.. documents.SelectMany(document => Extract(document, vocabulary, diagnostics))];

    public static IReadOnlyList<Observation> Extract(
        ReportDocument document,
        Vocabulary vocabulary,
        DiagnosticBag diagnostics
    )
    {
        var read = Read(document, vocabulary);
        foreach (var number in read.Unread)
            number.Report(new SourceLocation(document.Path), diagnostics);
        return read.Observations;
    }

    /// <summary>The observations of a report, the numbers that could not be read, and the census of all.</summary>
    public static ExtractedReport Read(ReportDocument document, Vocabulary vocabulary)
    {
        var grammar = Grammar.Of(vocabulary).Knowing(vocabulary.Areas.OfCode(document.Metadata.Area));
        var reader = new SentenceReader(grammar);
        var unfinished = IsUnfinished(document, grammar);
        var observations = new List<Observation>();
        var nonFacts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var unread = new List<UnreadNumber>();
        var turn = new TurnOfYear(document.Metadata, grammar);
        var tables = new TableReader(grammar, reader);
        var dated = DatedBlock.Of(document, grammar);
        var isEstimated = false;
        var tellsLastYear = dated.Exists(block => block.TellsYear(document.Metadata.ReviewYear?.Last));
        foreach (var (index, (written, marks, figures, isFuture, heading, isTold, partOfYear)) in dated.Index())
        {
            var block = marks.Read;
            Count(nonFacts, FootnoteMarks.Reason, marks.Numbered);
            if (block.Kind == BlockKind.Heading)
                turn.EnterHeading();
            if (Skipped(block) is { } reason)
            {
                Count(nonFacts, reason, figures.Count);
                continue;
            }
            var context = Context(document, block, vocabulary, isFuture) with
            {
                IsUnfinished = unfinished,
                TellsLastYear = tellsLastYear,
                Heading = heading,
                IsTold = isTold,
                PartOfYear = partOfYear,
            };
            var readings = new List<Reading>();
            if (block.Kind == BlockKind.Table)
            {
                var table = tables.Read(index > 0 ? document.Blocks[index - 1].Text : "", context);
                readings.AddRange(table.Readings);
                Count(nonFacts, ListMarks.Reason, figures.RemoveAll(table.IsSerial));
                figures.RemoveAll(table.IsRead);
            }
            foreach (var sentence in Sentence.Of(block.Text, figures))
            {
                // The words of a table say something beside its figures only.
                if (block.Kind == BlockKind.Table && sentence.Figures.Count == 0)
                    continue;
                if (IsWithoutSection(block, vocabulary))
                    turn.Read(sentence.Span(sentence.Start, sentence.End));
                isEstimated |= EstimatesBelow(sentence.Span(sentence.Start, sentence.End), grammar);
                context = context with { IsEstimated = isEstimated };
                var own = reader.Read(sentence, turn.IsAhead ? context with { IsFuture = true } : context);
                readings.AddRange(own);
                if (own.Count > 0)
                    context = context with
                    {
                        Before = own,
                        Topic = context.Topic is "" ? TopicOf(own[0]) : context.Topic,
                    };
                foreach (var figure in sentence.Figures)
                {
                    if (figure.Kind is FigureKind.NonFact or FigureKind.Years)
                        Count(nonFacts, figure.Kind == FigureKind.Years ? "year" : figure.Reason, 1);
                }
            }
            foreach (var reading in readings.OrderBy(reading => reading.Cell?.Figure.Start ?? reading.Figure.Start))
            {
                if (reading.Unit.Length == 0 && !reading.IsQualitative)
                    unread.Add(Unread(ExtractionRules.UnreadNumber, written, reading, marks));
                else if (reading.Label.Length == 0)
                    unread.Add(Unread(ExtractionRules.NoSubject, written, reading, marks));
                else
                    observations.Add(
                        ObservationBuilder.Build(reading, document.Id, written, NumberIn(block, observations), marks)
                    );
            }
        }
        var census = new NumberCensus(document.Id, observations.Count, nonFacts, unread.Count);
        return new ExtractedReport(observations, unread, census);
    }

    private static int NumberIn(ReportBlock block, List<Observation> observations)
    {
        var count = 1;
        for (var index = observations.Count - 1; index >= 0 && observations[index].Block == block.Id; index--)
            count++;
        return count;
    }

    private static string? Skipped(ReportBlock block) =>
        block.Kind switch
        {
            BlockKind.Heading => "heading",
            BlockKind.Caption => "caption",
            BlockKind.Byline => "byline",
            _ => null,
        };

    private static BlockContext Context(
        ReportDocument document,
        ReportBlock block,
        Vocabulary vocabulary,
        bool isFuture
    )
    {
        var area = vocabulary.Areas.OfCode(document.Metadata.Area);
        return new BlockContext(
            document,
            block,
            area,
            area is null ? null : vocabulary.Areas.ParentOf(area),
            isFuture,
            IsUnfinished: false,
            Heading: null
        );
    }

    private static string TopicOf(Reading reading) => reading.Topic.Length > 0 ? reading.Topic : reading.Noun;

    private static bool IsWithoutSection(ReportBlock block, Vocabulary vocabulary) =>
        block.Kind != BlockKind.Table && vocabulary.Kinds.Sections.Find(block.Section)?.Tense == SectionTense.None;

    // 初步预计 anywhere in the review: the year is not closed yet.
    private static bool IsUnfinished(ReportDocument document, Grammar grammar)
    {
        foreach (var block in document.Blocks)
        {
            if (
                grammar.Vocabulary.Kinds.Sections.Find(block.Section)?.Tense == SectionTense.Past
                && SaysUnfinished(block.Text, grammar)
            )
                return true;
        }
        return false;
    }

    // 地区生产总值420亿元（预计数，下同）: this figure and all behind it
    private static bool EstimatesBelow(ReadOnlySpan<char> sentence, Grammar grammar)
    {
        var same = sentence.IndexOf("下同");
        return same > 0
            && grammar.EstimateWords.OccursIn(
                sentence[Math.Max(0, sentence[..same].LastIndexOfAny('（', '(', '。'))..same]
            );
    }

    // 预计全年增长5.5%, 地区生产总值预计增长5.5%; but 人均预期寿命预计达79岁 speaks of that figure alone.
    private static bool SaysUnfinished(ReadOnlySpan<char> text, Grammar grammar)
    {
        for (var start = 0; start < text.Length; )
        {
            var at = grammar.EstimateWords.IndexIn(text[start..], out var length);
            if (at < 0)
                return false;
            at += start;
            start = at + length;
            var clause = text[..at];
            clause = clause[(clause.LastIndexOfAny(ClauseMarks) + 1)..];
            var isOfOne = text[at..].StartsWith("预计") || text[at..].StartsWith("有望");
            if (
                !isOfOne
                || clause.IsEmpty
                || clause.EndsWith('年')
                || clause.Contains("生产总值", StringComparison.Ordinal)
            )
                return true;
        }
        return false;
    }

    private static UnreadNumber Unread(DiagnosticRule rule, ReportBlock block, Reading reading, FootnoteMarks marks)
    {
        var text = reading.Sentence.Text;
        var around = text[
            Math.Max(reading.Sentence.Start, reading.FigureStart - WordsAround)..Math.Min(
                reading.Sentence.End,
                reading.FigureEnd + WordsAround
            )
        ];
        var words = text[reading.FigureStart..reading.FigureEnd];
        return new UnreadNumber(rule, block, marks.Place(reading.FigureSpan), words, around);
    }

    private static void Count(SortedDictionary<string, int> counts, string reason, int count)
    {
        if (count > 0)
            counts[reason] = counts.GetValueOrDefault(reason) + count;
    }
}
