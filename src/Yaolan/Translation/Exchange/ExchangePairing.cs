using Yaolan.Content;
using Yaolan.Content.Body;
using Yaolan.Diagnostics;
using Yaolan.Normalization;

namespace Yaolan.Translation.Exchange;

/// <summary>
/// Holds what came back against what stands in content: which units are new English, and which do not pair. Nothing is
/// guessed: a unit whose Chinese or English changed since the export is an error.
/// </summary>
public sealed class ExchangePairing
{
    private readonly Dictionary<string, ExchangeUnit> _current;
    private readonly Dictionary<string, BlockKind> _kinds;
    private readonly string _report;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly List<BlockChange> _blocks = [];

    private ExchangePairing(ReportDocument report, ExchangeDocument current, DiagnosticBag diagnostics)
    {
        _current = current.Units.ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        _kinds = report.Blocks.ToDictionary(block => block.Id, block => block.Kind, StringComparer.Ordinal);
        (_report, _diagnostics) = (report.Path, diagnostics);
    }

    /// <param name="current">The report as an export would write it now.</param>
    /// <returns>What is to change; of use only when nothing was reported.</returns>
    public static TranslationChanges Pair(
        ReceivedTranslation received,
        ReportDocument report,
        ExchangeDocument current,
        DiagnosticBag diagnostics
    )
    {
        var pairing = new ExchangePairing(report, current, diagnostics);
        foreach (var unit in received.Units)
        {
            if (pairing._current.TryGetValue(unit.Id, out var here))
                pairing.Pair(unit, here);
            else
                diagnostics.Report(
                    ExchangeRules.UnknownUnit,
                    unit.Place,
                    unit.Id,
                    report.Path,
                    NearestName.Of(unit.Id, pairing._current.Keys) ?? "–"
                );
        }
        return new TranslationChanges(pairing._fields, pairing._blocks);
    }

    private void Pair(ReceivedUnit unit, ExchangeUnit here)
    {
        var isSameChinese =
            string.Equals(unit.Source.Trim(), here.Source.Trim(), StringComparison.Ordinal)
            && (unit.SourceHash is null || string.Equals(unit.SourceHash, here.SourceHash, StringComparison.Ordinal));
        if (!isSameChinese)
            _diagnostics.Report(ExchangeRules.ChineseChanged, unit.Place, unit.Id, _report);
        else if (unit.IsPartial)
            _diagnostics.Report(ExchangeRules.TranslatedInPart, unit.Place, unit.Id);
        else if (string.IsNullOrWhiteSpace(unit.Target))
            Empty(unit, here);
        else
            Translated(unit, unit.Target, here);
    }

    private void Empty(ReceivedUnit unit, ExchangeUnit here)
    {
        var hadWords = unit.TargetHash is null ? here.Target is not null : unit.TargetHash.Length > 0;
        if (hadWords || unit.State != SegmentState.Initial)
            _diagnostics.Report(ExchangeRules.EmptyTarget, unit.Place, unit.Id);
    }

    private void Translated(ReceivedUnit unit, string target, ExchangeUnit here)
    {
        // Content is read so: what ends a line there ends one here.
        var text = target.ReplaceLineEndings("\n");
        var tidy = here.IsField ? text.Trim() : BlockMarkdown.Tidy(_kinds[unit.Id], text);
        var isSentBack =
            string.Equals(BlockHash.Of(target), unit.TargetHash, StringComparison.Ordinal)
            && (here.IsField || unit.State == unit.ExportedState);
        var isHere =
            string.Equals(tidy, here.Target?.Trim(), StringComparison.Ordinal)
            && (here.IsField || unit.State == here.State);
        if (isSentBack || isHere)
            return;
        if (IsEdited(unit, here) && !string.Equals(tidy, here.Target, StringComparison.Ordinal))
            _diagnostics.Report(ExchangeRules.EnglishChanged, unit.Place, unit.Id);
        else if (!XmlCharacters.CanBeWritten(tidy))
            _diagnostics.Report(ExchangeRules.BadCharacter, unit.Place, unit.Id, "U+0000, U+D800–U+DFFF");
        else if (here.IsField)
            _fields[unit.Id] = tidy;
        else if (BlockMarkdown.IsOne(_kinds[unit.Id], tidy))
            _blocks.Add(new BlockChange(unit.Id, tidy, here.SourceHash, unit.State));
        else
            _diagnostics.Report(ExchangeRules.NotOneBlock, unit.Place, unit.Id, here.Kind);
    }

    // Whether somebody changed the English here while the file was away.
    private static bool IsEdited(ReceivedUnit unit, ExchangeUnit here)
    {
        var hash = here.Target is null ? "" : BlockHash.Of(here.Target);
        return unit.TargetHash is not null && !string.Equals(hash, unit.TargetHash, StringComparison.Ordinal);
    }
}
