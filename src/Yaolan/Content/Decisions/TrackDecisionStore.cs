using Yaolan.Content.FrontMatter;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Content.Decisions;

/// <summary>Reads <c>content/tracking.yml</c>: a list of people's decisions on targets and results.</summary>
public static class TrackDecisionStore
{
    public const string File = "tracking.yml";

    private const string Path = $"content/{File}";

    private static readonly string[] Kinds = ["confirm", "refuse", "add"];
    private static readonly string[] Verdicts = ["met", "missed"];

    public static IReadOnlyList<TrackDecision> Load(ContentFolder content, DiagnosticBag diagnostics)
    {
        var file = System.IO.Path.Combine(content.Path, File);
        if (!System.IO.File.Exists(file) || FrontMatterText.ReadFile(file, Path, diagnostics) is not { } text)
            return [];
        return Read(text, diagnostics);
    }

    /// <summary>The decisions of a text; what is wrong with it is reported with its place.</summary>
    public static IReadOnlyList<TrackDecision> Read(string text, DiagnosticBag diagnostics)
    {
        switch (YamlFile.Read(text, Path, diagnostics))
        {
            case null or YamlScalar { IsNull: true }:
                return [];
            case YamlSequence list:
                return
                [
                    .. list
                        .Children.Select(node => YamlKeys.Of(node, diagnostics))
                        .OfType<YamlKeys>()
                        .Select(keys => Decision(keys, diagnostics))
                        .OfType<TrackDecision>(),
                ];
            default:
                diagnostics.Report(VocabularyRules.WrongKindOfNode, new SourceLocation(Path, 1, 1), "- decision: …");
                return [];
        }
    }

    private static TrackDecision? Decision(YamlKeys keys, DiagnosticBag diagnostics)
    {
        keys.Required("decision");
        var kind = keys.Choice("decision", Kinds);
        var targets = References(keys, "target", diagnostics);
        var results = References(keys, "result", diagnostics);
        var verdict = keys.Choice("verdict", Verdicts) ?? "";
        var reason = LocalizedText.Read(keys.Keys("reason", LocalizedText.Shape), keys, "reason", diagnostics);
        keys.Finish();
        if (targets.Count == 0)
            diagnostics.Report(VocabularyRules.MissingKey, keys.Location, "target");
        if (results.Count == 0 && kind is "confirm" or "add")
            diagnostics.Report(VocabularyRules.MissingKey, keys.Location, "result");
        if (kind is null || targets.Count == 0 || (results.Count == 0 && kind != "refuse"))
            return null;
        var decided = kind switch
        {
            "confirm" => TrackDecisionKind.Confirm,
            "refuse" => TrackDecisionKind.Refuse,
            _ => TrackDecisionKind.Add,
        };
        return new TrackDecision(decided, targets, results, verdict, reason, keys.Location);
    }

    private static IReadOnlyList<FigureReference> References(YamlKeys keys, string key, DiagnosticBag diagnostics) =>
        keys.Node(key) switch
        {
            null => [],
            YamlSequence several =>
            [
                .. several.Children.Select(node => Reference(node, diagnostics)).OfType<FigureReference>(),
            ],
            { } one => Reference(one, diagnostics) is { } reference ? [reference] : [],
        };

    private static FigureReference? Reference(YamlNode node, DiagnosticBag diagnostics)
    {
        if (node is YamlScalar scalar)
            return new FigureReference(scalar.Text, "", "", "", scalar.Location);
        if (YamlKeys.Of(node, diagnostics) is not { } keys)
            return null;
        var reference = new FigureReference(
            "",
            keys.Required("report"),
            keys.Required("quote"),
            keys.Text("figure") ?? "",
            keys.Location
        );
        keys.Finish();
        return reference.Report.Length > 0 && reference.Quote.Length > 0 ? reference : null;
    }
}
