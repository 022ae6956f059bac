using System.Globalization;
using Yaolan.Content;
using Yaolan.Content.Body;
using Yaolan.Diagnostics;
using Yaolan.Normalization;

namespace Yaolan.Translation;

/// <summary>Pairs the blocks of both languages by id; nothing is guessed.</summary>
public static class ParallelText
{
    private const int IdsNamed = 5;
    private const int WordsShown = 30;

    /// <summary>Reports English that belongs to no report.</summary>
    public static void ReportLonely(TranslatedDocument translation, DiagnosticBag diagnostics) =>
        diagnostics.Report(
            TranslationRules.TranslationWithoutReport,
            new SourceLocation(translation.Path, 2, 1),
            translation.Id
        );

    /// <param name="translation">The English file beside the report; null where there is none.</param>
    public static ParallelReport Align(
        ReportDocument document,
        TranslatedDocument? translation,
        DiagnosticBag diagnostics
    )
    {
        if (translation is not null && translation.Id != document.Id)
        {
            ReportLonely(translation, diagnostics);
            translation = null;
        }
        // A tool that copies its source into its target has not translated it: it is shown as the Chinese that it is.
        var english = (translation?.Blocks ?? [])
            .Where(block => !ChineseText.IsMostlyHan(block.Text))
            .ToDictionary(block => block.Id, StringComparer.Ordinal);
        var units = document.Blocks.Select(block => Unit(block, english.GetValueOrDefault(block.Id))).ToList();
        if (translation is not null)
            Report(document, translation, units, diagnostics);
        return new ParallelReport(document, translation, units);
    }

    private static TranslationUnit Unit(ReportBlock block, TranslatedBlock? english)
    {
        if (english is null)
            return new TranslationUnit(block, null, UnitCurrency.Missing);
        var current =
            english.SourceHash is null
            || string.Equals(english.SourceHash, BlockHash.Of(block.Text), StringComparison.Ordinal);
        return new TranslationUnit(block, english, current ? UnitCurrency.Current : UnitCurrency.Stale);
    }

    private static void Report(
        ReportDocument document,
        TranslatedDocument translation,
        List<TranslationUnit> units,
        DiagnosticBag diagnostics
    )
    {
        var missing = units
            .Where(unit => unit.Currency == UnitCurrency.Missing)
            .Select(unit => unit.Source.Id)
            .ToList();
        if (missing.Count > 0)
            diagnostics.Report(
                TranslationRules.MissingBlocks,
                new SourceLocation(translation.Path),
                missing.Count.ToString(CultureInfo.InvariantCulture),
                units.Count.ToString(CultureInfo.InvariantCulture),
                string.Join(", ", missing.Take(IdsNamed)) + (missing.Count > IdsNamed ? " …" : "")
            );
        foreach (var unit in units.Where(unit => unit.Currency == UnitCurrency.Stale))
            diagnostics.Report(
                TranslationRules.StaleBlock,
                new SourceLocation(translation.Path, unit.Target!.Line, 1),
                unit.Source.Id,
                BlockHash.Of(unit.Source.Text)
            );
        ReportChinese(translation, diagnostics);
        var order = document
            .Blocks.Select((block, index) => (block.Id, index))
            .ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        var last = -1;
        foreach (var block in translation.Blocks)
        {
            var place = new SourceLocation(translation.Path, block.Line, 1);
            var isNamed = order.TryGetValue(block.Id, out var index);
            if (!isNamed && string.Equals(block.Id, BlockId.OfText(block.Text), StringComparison.Ordinal))
                diagnostics.Report(TranslationRules.EnglishWithoutId, place, StartOf(block.Text));
            else if (!isNamed)
                diagnostics.Report(TranslationRules.UnknownBlock, place, block.Id, document.Path);
            else if (index < last)
                diagnostics.Report(TranslationRules.ReorderedBlock, place, block.Id);
            else
                last = index;
        }
    }

    private static void ReportChinese(TranslatedDocument translation, DiagnosticBag diagnostics)
    {
        IEnumerable<(string Name, string? Text, SourceLocation Place)> texts =
        [
            ("title", translation.Title, new SourceLocation(translation.Path)),
            ("subtitle", translation.Subtitle, new SourceLocation(translation.Path)),
            ("occasion", translation.Occasion, new SourceLocation(translation.Path)),
            .. translation.Blocks.Select(block =>
                (block.Id, (string?)block.Text, new SourceLocation(translation.Path, block.Line, 1))
            ),
        ];
        foreach (var (name, text, place) in texts)
        {
            if (text is not null && ChineseText.IsMostlyHan(text))
                diagnostics.Report(TranslationRules.ChineseAsEnglish, place, name);
        }
    }

    private static string StartOf(string text) => text.Length <= WordsShown ? text : $"{text[..WordsShown]}…";
}
