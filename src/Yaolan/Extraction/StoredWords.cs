using Yaolan.Storage;

namespace Yaolan.Extraction;

/// <summary>The words of all observations of a report, put aside together.</summary>
internal sealed class StoredWords
{
    private readonly Stored<ObservationWords[]> _words;

    private StoredWords(Stored<ObservationWords[]> words) => _words = words;

    public ObservationWords this[int place] => _words.Value[place];

    /// <summary>The observations of one report; their words are put aside, and how they were derived is forgotten.</summary>
    public static IReadOnlyList<Observation> PutAside(IReadOnlyList<Observation> observations, RecordStore store)
    {
        var words = new StoredWords(
            store.Put(
                writer => writer.WriteList(observations, (record, stated) => Write(record, stated.Words)),
                reader => reader.ReadList(Read)
            )
        );
        return [.. observations.Select((stated, place) => stated.WithStored(words, place))];
    }

    private static void Write(BinaryWriter record, ObservationWords words)
    {
        record.WriteText(words.Quote);
        record.WriteText(words.QuoteEnglish);
        record.WriteSpan(words.QuoteSpan);
        record.WriteSpan(words.FigureSpan);
        record.WriteSpan(words.SeedSpan);
        record.WriteOptional(words.Scope);
    }

    private static ObservationWords Read(BinaryReader record)
    {
        var (chinese, english) = (record.ReadText(), record.ReadText());
        return new ObservationWords(
            chinese,
            record.ReadSpan(),
            record.ReadSpan(),
            record.ReadSpan(),
            record.ReadOptional(),
            []
        )
        {
            QuoteEnglish = english,
        };
    }
}
