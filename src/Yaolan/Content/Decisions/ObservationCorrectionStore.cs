using Yaolan.Content.FrontMatter;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Content.Decisions;

/// <summary>Reads <c>content/reports/&lt;id&gt;/observations.yml</c>: a list of decisions, each about a quoted figure.</summary>
public static class ObservationCorrectionStore
{
    public const string File = "observations.yml";

    /// <summary>The columns of the data file that people may decide on.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        "ref_area",
        "time_period",
        "obs_status",
        "indicator",
        "label_zh",
        "label_en",
        "measure",
        "obs_value",
        "obs_value_max",
        "unit_measure",
        "comparator",
        "scope",
        "quote_en",
    ];

    /// <summary>The decisions on one report; none when there is no such file, null when it cannot be read.</summary>
    public static IReadOnlyList<ObservationCorrection>? LoadOne(
        ContentFolder content,
        string report,
        DiagnosticBag diagnostics
    )
    {
        var file = content.FileOf(report, File);
        var path = ContentFolder.DisplayOf(report, File);
        if (!System.IO.File.Exists(file))
            return [];
        if (FrontMatterText.ReadFile(file, path, diagnostics) is not { } text)
            return null;
        var broken = new DiagnosticBag();
        var node = YamlFile.Read(text, path, broken);
        foreach (var found in broken.Sorted())
            diagnostics.Report(found.Rule, found.Location, [.. found.Arguments]);
        if (node is null or YamlScalar { IsNull: true })
            return broken.HasErrors ? null : [];
        if (node is YamlSequence list)
        {
            List<ObservationCorrection> corrections =
            [
                .. list
                    .Children.Select(item => YamlKeys.Of(item, diagnostics))
                    .OfType<YamlKeys>()
                    .Select(keys => Correction(keys, diagnostics))
                    .Where(correction => correction.Quote.Length > 0),
            ];
            ReportTwice(corrections, diagnostics);
            return corrections;
        }
        diagnostics.Report(Vocabularies.VocabularyRules.WrongKindOfNode, new SourceLocation(path, 1, 1), "- quote: …");
        return null;
    }

    // Of two decisions about one figure the later would silently win, or find the figure gone. A figure may be added for
    // each of the things that it speaks of.
    private static void ReportTwice(IReadOnlyList<ObservationCorrection> corrections, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<(string, string, string, string), SourceLocation>();
        foreach (var correction in corrections)
        {
            var thing =
                correction.Kind == CorrectionKind.Add
                    ? correction.Fields.GetValueOrDefault("label_zh", "")
                    : correction.Label;
            var figure = (correction.Quote, correction.Figure, thing, correction.Block);
            if (!first.TryAdd(figure, correction.Location))
                diagnostics.Report(
                    ContentRules.DecidedTwice,
                    correction.Location,
                    correction.Quote,
                    $"{first[figure]}"
                );
        }
    }

    private static ObservationCorrection Correction(YamlKeys keys, DiagnosticBag diagnostics)
    {
        var quote = keys.Required("quote");
        var (figure, label) = (keys.Text("figure") ?? "", keys.Text("label") ?? "");
        var block = keys.Text("block") ?? "";
        var drop = keys.Flag("drop");
        var (set, add) = (keys.Keys("set"), keys.Keys("add"));
        keys.Text("reason");
        keys.Finish();
        var verbs = (drop ? 1 : 0) + (set is null ? 0 : 1) + (add is null ? 0 : 1);
        if (quote.Length > 0 && verbs != 1)
            diagnostics.Report(ContentRules.DecisionWithoutVerb, keys.Location, quote);

        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var places = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        if ((set ?? add) is { } given)
        {
            foreach (var column in Columns)
            {
                if (given.Text(column) is not { } value)
                    continue;
                fields[column] = value;
                places[column] = given.PlaceOf(column);
            }
            given.Finish();
        }
        var kind =
            drop ? CorrectionKind.Drop
            : add is not null ? CorrectionKind.Add
            : CorrectionKind.Set;
        return new ObservationCorrection(quote, figure, label, block, kind, fields, places, keys.Location);
    }
}
