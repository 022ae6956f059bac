using Yaolan.Diagnostics;
using Yaolan.Storage;

namespace Yaolan.Extraction;

/// <summary>The words of all observations of a report, put aside together. Many pages ask for a few of them each.</summary>
internal sealed class StoredWords
{
    private readonly Stored<Lines> _lines;

    private StoredWords(Stored<Lines> lines) => _lines = lines;

    public ObservationWords this[int place]
    {
        get
        {
            var (text, line) = (_lines.Value.Text, _lines.Value.All[place]);
            return new ObservationWords(
                TextOf(text, line.Quote),
                line.QuoteSpan,
                line.FigureSpan,
                line.SeedSpan,
                ScopeOf(place),
                []
            )
            {
                QuoteEnglish = TextOf(text, line.QuoteEnglish),
            };
        }
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
        var words = new StoredWords(store.Put(record => Write(record, observations), Read));
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
                    PlaceOf(words.Scope ?? "")
                )
            );
        record.WriteText(string.Concat(places.Keys));
        record.WriteStructs<Line>([.. lines]);

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

    private static Lines Read(BinaryReader record) => new(record.ReadText(), record.ReadStructs<Line>());

    private static string TextOf(string text, SourceSpan place) => text[place.Start..place.End];

    private sealed record Lines(string Text, Line[] All);

    // What ObservationWords has, its texts as places in the text of all.
    private readonly record struct Line(
        SourceSpan Quote,
        SourceSpan QuoteEnglish,
        SourceSpan QuoteSpan,
        SourceSpan FigureSpan,
        SourceSpan SeedSpan,
        SourceSpan Scope
    );
}
