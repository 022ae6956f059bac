using Yaolan.Extraction;
using Yaolan.Storage;
using Yaolan.Translation;
using Yaolan.Vocabularies;

namespace Yaolan.Pages.Themes;

/// <summary>Which sections and figures belong to which theme, found once for the whole site.</summary>
internal sealed class ThemeIndex
{
    private readonly Vocabulary _vocabulary;
    private readonly ILookup<string, ReportSection> _sections;
    private readonly Dictionary<(string Report, string Block), string> _blocks = [];
    private readonly Dictionary<(string, string), int> _shared = [];

    public ThemeIndex(Vocabulary vocabulary, IReadOnlyList<ReportEntry> reports)
    {
        _vocabulary = vocabulary;
        var classifier = new ThemeClassifier(vocabulary);
        var themes = vocabulary.Themes.All.ToList();
        var classified = new List<(string Theme, ReportSection Section)>();
        // What an indicator measures has its theme from there.
        var asked = reports
            .SelectMany(report => report.Observations)
            .Where(found => found.Indicator is null)
            .Select(found => (found.Report, found.Block))
            .ToHashSet();
        foreach (
            var section in HeapBound
                .Watched(reports)
                .SelectMany(ReportSection.Of)
                .Where(section => !section.ListsTargets)
        )
        {
            var (scores, best) = classifier.Classify(section);
            if (best is null)
                continue;
            var body = section.Body;
            classified.Add((best.Code, section with { FigureCount = FiguresIn(body, section.Report) }));
            foreach (var unit in body.Prepend(section.Heading))
            {
                if (asked.TryGetValue((section.Report.Id, unit.Source.Id), out var block))
                    _blocks[block] = best.Code;
            }
            for (var place = 0; place < scores.Count; place++)
            {
                var pair = (best.Code, themes[place].Code);
                _shared[pair] = _shared.GetValueOrDefault(pair) + scores[place];
            }
        }
        _sections = classified.ToLookup(pair => pair.Theme, pair => pair.Section, StringComparer.Ordinal);
    }

    private static int FiguresIn(IReadOnlyList<TranslationUnit> body, ReportEntry report)
    {
        var blocks = body.Select(unit => unit.Source.Id).ToHashSet(StringComparer.Ordinal);
        return report.Observations.Count(found => blocks.Contains(found.Block));
    }

    /// <summary>The sections on a theme, in the order of reports and their text.</summary>
    public IEnumerable<ReportSection> SectionsOn(string theme) => _sections[theme];

    /// <summary>How often words of another theme stand in the sections on a theme.</summary>
    public int Shared(string theme, string other) => _shared.GetValueOrDefault((theme, other));

    /// <summary>The theme of a figure: that of its indicator, else that of its section; empty when it has none.</summary>
    public string ThemeOf(Observation found) =>
        _vocabulary.Indicators.Find(found.Indicator ?? "")?.Theme
        ?? _blocks.GetValueOrDefault((found.Report, found.Block), "");
}
