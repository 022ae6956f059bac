using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Yaolan.Content;
using Yaolan.Diagnostics;
using static Yaolan.Translation.Exchange.XliffNames;

namespace Yaolan.Translation.Exchange;

/// <summary>Reads one unit. Segments that a tool split or merged are joined again, in the order that the target asks for.</summary>
internal sealed class UnitReader(XElement unit, string path, DiagnosticBag diagnostics)
{
    private readonly string _id = unit.Attribute("id")?.Value ?? "";

    public ReceivedUnit Read()
    {
        var parts = unit.Elements().Where(part => part.Name == Core + "segment" || part.Name == Core + "ignorable");
        var pieces = parts.Select(Piece).ToList();
        var segments = pieces.Where(piece => piece.IsSegment).ToList();
        var done = segments.Where(segment => !string.IsNullOrWhiteSpace(segment.Target)).ToList();
        var open = segments.Where(segment => !done.Contains(segment) && !string.IsNullOrWhiteSpace(segment.Source));
        return new ReceivedUnit(
            _id,
            string.Concat(pieces.Select(piece => piece.Source)),
            TargetOf(pieces, done.Count > 0),
            segments.Count == 0 ? SegmentState.Initial : segments.Min(segment => segment.State),
            Meta(SourceHash),
            Meta(TargetHash) ?? (Meta(SourceHash) is null ? null : ""),
            SegmentStates.Of(Meta(State)),
            done.Count > 0 && open.Any(),
            Place(unit)
        );
    }

    // XLIFF 2.1, 4.3.1.19: targets may stand in another order than their sources.
    private static string? TargetOf(List<UnitPiece> pieces, bool hasWords)
    {
        if (!hasWords)
            return pieces.Exists(piece => piece.Target is not null && piece.IsSegment) ? "" : null;
        var target = new StringBuilder();
        var ordered = pieces.Select((piece, index) => (piece, Order: piece.Order ?? index + 1));
        foreach (var (piece, _) in ordered.OrderBy(pair => pair.Order))
        {
            var words = piece.Target ?? (piece.IsSegment ? "" : piece.Source);
            if (NeedBlank(target, words))
                target.Append(' ');
            target.Append(words);
        }
        return target.ToString();
    }

    // Chinese sentences stand without blanks; their English does not.
    private static bool NeedBlank(StringBuilder before, string words) =>
        before.Length > 0
        && words.Length > 0
        && ".!?;:,…”’\")".Contains(before[^1], StringComparison.Ordinal)
        && (char.IsLetterOrDigit(words[0]) || "“‘\"(".Contains(words[0], StringComparison.Ordinal));

    private UnitPiece Piece(XElement part)
    {
        var target = part.Element(Core + "target");
        int? order = int.TryParse(
            target?.Attribute("order")?.Value,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var place
        )
            ? place
            : null;
        var isSegment = part.Name == Core + "segment";
        return new UnitPiece(
            isSegment,
            Text(part.Element(Core + "source")),
            target is null ? null : Text(target),
            order,
            isSegment ? StateOf(part) : SegmentState.Final
        );
    }

    private SegmentState StateOf(XElement segment)
    {
        var code = segment.Attribute("state")?.Value;
        if (code is null)
            return SegmentState.Initial;
        if (SegmentStates.Of(code) is { } state)
            return state;
        diagnostics.Report(
            ExchangeRules.UnknownState,
            Place(segment),
            _id,
            code,
            string.Join(", ", SegmentStates.Codes)
        );
        return SegmentState.Initial;
    }

    private string Text(XElement? element)
    {
        var text = new StringBuilder();
        foreach (var node in element?.DescendantNodes() ?? [])
        {
            if (node is XText run)
                text.Append(run.Value);
            else if (node is XElement inline)
                Inline(inline, text);
        }
        return text.ToString();
    }

    // Marks of tools around words (4.7.3) say nothing here; codes stand for something that was never sent.
    private void Inline(XElement inline, StringBuilder text)
    {
        if (inline.Name == Core + "cp")
        {
            var hex = inline.Attribute("hex")?.Value;
            if (XmlCharacters.Of(hex) is { } character)
                text.Append(character);
            else
                diagnostics.Report(ExchangeRules.BadCharacter, Place(inline), _id, $"<cp hex=\"{hex}\"/>");
        }
        else if (inline.Name != Core + "mrk" && inline.Name != Core + "sm" && inline.Name != Core + "em")
            diagnostics.Report(ExchangeRules.UnknownInline, Place(inline), _id, inline.Name.LocalName);
    }

    private string? Meta(string type) =>
        unit.Elements(Metadata + "metadata")
            .Elements(Metadata + "metaGroup")
            .Where(group => group.Attribute("category")?.Value == Category)
            .Elements(Metadata + "meta")
            .FirstOrDefault(meta => meta.Attribute("type")?.Value == type)
            ?.Value;

    private SourceLocation Place(IXmlLineInfo info) => new(path, info.LineNumber, info.LinePosition);

    private sealed record UnitPiece(bool IsSegment, string Source, string? Target, int? Order, SegmentState State);
}
