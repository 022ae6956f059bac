using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Yaolan.Diagnostics;
using Yaolan.Storage;

namespace Yaolan.Extraction;

/// <summary>The words of all observations of a report, put aside together. Many pages ask for a few of them each.</summary>
internal sealed class StoredWords
{
    private readonly Stored<Lines> _lines;
    private readonly int _count;

    private StoredWords(Stored<Lines> lines, int count) => (_lines, _count) = (lines, count);

    public ObservationWords this[int place]
    {
        get
        {
            var lines = _lines.Value;
            return WordsOf(lines.All[place], lines.Text);
        }
    }

    /// <summary>The words of one observation for one who asks for no other of the report: they are read by themselves.</summary>
    public ObservationWords Alone(int place)
    {
        if (_lines.AtHand is not null)
            return this[place];
        var line = default(Line);
        _lines.ReadPart(PlaceOfLine(place), MemoryMarshal.AsBytes(new Span<Line>(ref line)));
        return WordsOf(line, whole: null);
    }

    public string QuoteOf(int place) => TextOf(_lines.Value.Text, _lines.Value.All[place].Quote);

    public string QuoteEnglishOf(int place) => TextOf(_lines.Value.Text, _lines.Value.All[place].QuoteEnglish);

    public SourceSpan FigureSpanOf(int place) => _lines.Value.All[place].FigureSpan;

    public string? ScopeOf(int place) =>
        _lines.Value.All[place].Scope is { Length: > 0 } scope ? TextOf(_lines.Value.Text, scope) : null;

    /// <summary>The observations of one report; their words are put aside, and how they were derived is forgotten.</summary>
    public static IReadOnlyList<Observation> PutAside(
        IReadOnlyList<Observation> observations,
        RecordStore store,
        SharedFields shared
    )
    {
        var words = new StoredWords(store.Put(record => Write(record, observations), Read), observations.Count);
        return [.. observations.Select((stated, place) => stated.WithStored(words, place, shared))];
    }

    // All texts as one; an English sentence that states several figures stands in it once.
    private static void Write(BinaryWriter record, IReadOnlyList<Observation> observations)
    {
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var length = 0;
        var lines = new List<Line>(observations.Count);
        foreach (var words in observations.Select(stated => stated.Words))
            lines.Add(
                new Line(
                    PlaceOf(words.Quote),
                    PlaceOf(words.QuoteEnglish),
                    words.QuoteSpan,
                    words.FigureSpan,
                    words.SeedSpan,
                    PlaceOf(words.Scope ?? ""),
                    words.FigureInEnglish
                )
            );
        record.Write(lines.Count);
        record.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(lines)));
        record.Write(MemoryMarshal.AsBytes(string.Concat(places.Keys).AsSpan()));

        SourceSpan PlaceOf(string text)
        {
            if (!places.TryGetValue(text, out var place))
            {
                places[text] = place = new SourceSpan(length, length + text.Length);
                length += text.Length;
            }
            return place;
        }
    }

    private static Lines Read(BinaryReader record)
    {
        var lines = new Line[record.ReadInt32()];
        record.BaseStream.ReadExactly(MemoryMarshal.AsBytes(lines.AsSpan()));
        var text = string.Create(
            (int)(record.BaseStream.Length - record.BaseStream.Position) / sizeof(char),
            record.BaseStream,
            static (text, source) => source.ReadExactly(MemoryMarshal.AsBytes(text))
        );
        return new Lines(text, lines);
    }

    private static int PlaceOfLine(int place) => sizeof(int) + place * Unsafe.SizeOf<Line>();

    private static string TextOf(string text, SourceSpan place) => text[place.Start..place.End];

    private string TextOf(SourceSpan place) =>
        string.Create(
            place.Length,
            (Lines: _lines, Start: PlaceOfLine(_count) + place.Start * sizeof(char)),
            static (text, from) => from.Lines.ReadPart(from.Start, MemoryMarshal.AsBytes(text))
        );

    // Without the text as a whole, its parts are read one by one.
    private ObservationWords WordsOf(Line line, string? whole)
    {
        string Text(SourceSpan place) => whole is null ? TextOf(place) : TextOf(whole, place);
        return new ObservationWords(
            Text(line.Quote),
            line.QuoteSpan,
            line.FigureSpan,
            line.SeedSpan,
            line.Scope.Length > 0 ? Text(line.Scope) : null,
            []
        )
        {
            QuoteEnglish = Text(line.QuoteEnglish),
            FigureInEnglish = line.FigureInEnglish,
        };
    }

    private sealed record Lines(string Text, Line[] All);

    // What ObservationWords has, its texts as places in the text of all.
    private readonly record struct Line(
        SourceSpan Quote,
        SourceSpan QuoteEnglish,
        SourceSpan QuoteSpan,
        SourceSpan FigureSpan,
        SourceSpan SeedSpan,
        SourceSpan Scope,
        SourceSpan FigureInEnglish
    );
}
