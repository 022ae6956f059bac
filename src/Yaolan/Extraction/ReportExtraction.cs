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

/// <summary>One report being read, block by block: what was found so far, and what the text said of all that follows.</summary>
internal sealed class ReportExtraction
{
    private const int WordsAround = 8;

    private readonly ReportDocument _document;
    private readonly Vocabulary _vocabulary;
    private readonly Grammar _grammar;
    private readonly SentenceReader _sentences;
    private readonly TableReader _tables;
    private readonly TurnOfYear _turn;
    private readonly List<Observation> _observations = [];
    private readonly List<UnreadNumber> _unread = [];
    private readonly SortedDictionary<string, int> _nonFacts = new(StringComparer.Ordinal);
    private readonly bool _isFlat;
    private bool _isEstimated;
    private (int Year, int From)? _comparedSince;

    public ReportExtraction(ReportDocument document, Vocabulary vocabulary)
    {
        (_document, _vocabulary) = (document, vocabulary);
        _grammar = Grammar.Of(vocabulary).Knowing(vocabulary.Areas.OfCode(document.Metadata.Area));
        _sentences = new SentenceReader(_grammar);
        _tables = new TableReader(_grammar, _sentences);
        _turn = new TurnOfYear(document.Metadata, _grammar);
        _isFlat = !document.Blocks.Any(block => block.Kind == BlockKind.Heading);
    }

    public ExtractedReport Read()
    {
        var area = _vocabulary.Areas.OfCode(_document.Metadata.Area);
        var parent = area is null ? null : _vocabulary.Areas.ParentOf(area);
        var blocks = DatedBlock.Of(_document, _grammar);
        var isUnfinished = Estimates.AreIn(_document, _grammar);
        var tellsLastYear = blocks.Exists(block => block.TellsYear(_document.Metadata.ReviewYear?.Last));
        foreach (var (index, block) in blocks.Index())
        {
            Count(FootnoteMarks.Reason, block.Marks.Numbered);
            var read = block.Marks.Read;
            if (read.Kind == BlockKind.Heading)
                _turn.EnterHeading();
            if (Skipped(read) is { } reason)
            {
                Count(reason, block.Figures.Count);
                continue;
            }
            _comparedSince =
                SameBase.In(block.Written.Text) is { } named ? (named.Year, named.At)
                : _comparedSince is { } since ? (since.Year, 0)
                : null;
            var above = index > 0 ? _document.Blocks[index - 1].Text : "";
            var context = new BlockContext(_document, read, area, parent, block.IsFuture, isUnfinished, block.Heading)
            {
                TellsLastYear = tellsLastYear,
                IsTold = block.IsTold,
                PartOfYear = block.PartOfYear,
                IsUnderWay = block.IsUnderWay,
                ComparedSince = _comparedSince,
            };
            Keep(block, read.Kind == BlockKind.Table ? Table(block, above, context) : Text(block, context));
        }
        OwnNames.Keep(_observations, _vocabulary.Indicators);
        var census = new NumberCensus(_document.Id, _observations.Count, _nonFacts, _unread.Count);
        return new ExtractedReport(_observations, _unread, census);
    }

    private static string? Skipped(ReportBlock block) =>
        block.Kind switch
        {
            BlockKind.Heading => "heading",
            BlockKind.Caption => "caption",
            BlockKind.Byline => "byline",
            _ => null,
        };

    private List<Reading> Table(DatedBlock block, string above, BlockContext context)
    {
        var table = _tables.Read(above, context);
        Count(ListMarks.Reason, block.Figures.RemoveAll(table.IsSerial));
        block.Figures.RemoveAll(table.IsRead);
        return [.. table.Readings, .. Text(block, context)];
    }

    private List<Reading> Text(DatedBlock block, BlockContext context)
    {
        var readings = new List<Reading>();
        var isListed = false;
        var isTable = context.Block.Kind == BlockKind.Table;
        var isWithoutSection =
            _isFlat || !isTable && _vocabulary.Kinds.Sections.Find(context.Block.Section)?.Tense == SectionTense.None;
        foreach (var sentence in Sentence.Of(context.Block.Text, block.Figures))
        {
            // The words of a table say something beside its figures only.
            if (isTable && sentence.Figures.Count == 0)
                continue;
            var words = sentence.Span(sentence.Start, sentence.End);
            if (isWithoutSection)
                _turn.Read(words);
            _isEstimated |= Estimates.AreBelow(words, _grammar);
            isListed = Estimates.Begin(words, _grammar) || isListed && Estimates.GoOn(words, _grammar);
            context = context with { IsEstimated = _isEstimated || isListed };
            var own = _sentences.Read(sentence, IsAhead(block) ? context with { IsFuture = true } : context);
            readings.AddRange(own);
            if (own.Count > 0)
                context = context with { Before = own, Topic = context.Topic is "" ? TopicOf(own[0]) : context.Topic };
            foreach (var figure in sentence.Figures)
            {
                if (figure.Kind is FigureKind.NonFact or FigureKind.Years)
                    Count(figure.Kind == FigureKind.Years ? "year" : figure.Reason, 1);
            }
        }
        return readings;
    }

    // What the year brought so far is told where its targets are, and is none.
    private bool IsAhead(DatedBlock block) => _turn.IsAhead && !block.IsUnderWay;

    private static string TopicOf(Reading reading) => reading.Topic.Length > 0 ? reading.Topic : reading.Noun;

    private void Keep(DatedBlock block, List<Reading> readings)
    {
        var (written, marks) = (block.Written, block.Marks);
        var number = 0;
        foreach (var reading in readings.OrderBy(reading => reading.Cell?.Figure.Start ?? reading.Figure.Start))
        {
            if (reading.Unit.Length == 0 && !reading.IsQualitative)
                _unread.Add(Unread(ExtractionRules.UnreadNumber, written, reading, marks));
            else if (reading.Label.Length == 0)
                _unread.Add(Unread(ExtractionRules.NoSubject, written, reading, marks));
            else
                _observations.Add(ObservationBuilder.Build(reading, _document.Id, written, ++number, marks));
        }
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

    private void Count(string reason, int count)
    {
        if (count > 0)
            _nonFacts[reason] = _nonFacts.GetValueOrDefault(reason) + count;
    }
}
