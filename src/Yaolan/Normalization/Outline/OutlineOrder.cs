using Yaolan.Diagnostics;
using Yaolan.Sources;

namespace Yaolan.Normalization.Outline;

/// <summary>Puts sections into the author's order as the sidecar lists them; what it does not list keeps its place.</summary>
internal sealed class OutlineOrder
{
    private readonly Sidecar _sidecar;
    private readonly DiagnosticBag _diagnostics;
    private readonly ILookup<string, Section> _byTitle;
    private readonly HashSet<Section> _listed = [];

    private OutlineOrder(Section found, Sidecar sidecar, DiagnosticBag diagnostics)
    {
        _sidecar = sidecar;
        _diagnostics = diagnostics;
        _byTitle = found.SelfAndBelow().Skip(1).ToLookup(section => Key(section.Title), StringComparer.Ordinal);
    }

    public static Section Apply(Section found, Sidecar sidecar, DiagnosticBag diagnostics)
    {
        if (sidecar.Outline.Count == 0)
            return found;
        var order = new OutlineOrder(found, sidecar, diagnostics);
        foreach (var entry in sidecar.Outline)
            order.Claim(entry);
        var ordered = new Section(null);
        ordered.Blocks.AddRange(found.Blocks);
        ordered.Children.AddRange(sidecar.Outline.Select(order.Built).OfType<Section>());
        foreach (var left in found.Children.Where(section => !order._listed.Contains(section)))
        {
            diagnostics.Report(NormalizationRules.SectionNotListed, sidecar.PlaceOf("outline"), left.Title);
            ordered.Children.Add(order.WithoutListed(left));
        }
        return ordered;
    }

    // First all headings are claimed, so that a section does not carry along one that is listed elsewhere.
    private void Claim(OutlineEntry entry)
    {
        if (!entry.Inferred && Find(entry) is { } section)
            _listed.Add(section);
        foreach (var child in entry.Sections)
            Claim(child);
    }

    private Section? Find(OutlineEntry entry)
    {
        var found = _byTitle[Key(entry.Heading)].ToList();
        if (found.Count == 1)
            return found[0];
        var rule = found.Count == 0 ? NormalizationRules.HeadingNotFound : NormalizationRules.HeadingNotUnique;
        var known = string.Join(" | ", _byTitle.SelectMany(sections => sections).Select(section => section.Title));
        _diagnostics.Report(rule, entry.Location, entry.Heading, known);
        return null;
    }

    private Section? Built(OutlineEntry entry)
    {
        var found = entry.Inferred ? null : Find(entry);
        if (found is null && !entry.Inferred)
            return null;
        var section = new Section(found?.Heading)
        {
            Title = entry.Inferred ? entry.Heading : found!.Title,
            Inferred = entry.Inferred,
            Kind = entry.Kind ?? found?.Kind,
        };
        if (found is not null)
        {
            section.Blocks.AddRange(found.Blocks);
            section.Children.AddRange(found.Children.Where(child => !_listed.Contains(child)).Select(WithoutListed));
        }
        section.Children.AddRange(entry.Sections.Select(Built).OfType<Section>());
        return section;
    }

    private Section WithoutListed(Section section)
    {
        var kept = new Section(section.Heading) { Title = section.Title, Kind = section.Kind };
        kept.Blocks.AddRange(section.Blocks);
        kept.Children.AddRange(section.Children.Where(child => !_listed.Contains(child)).Select(WithoutListed));
        return kept;
    }

    // Headings are compared without blanks, marks and widths, as people copy them.
    private static string Key(string title) =>
        string.Concat(
            ChineseText
                .Folded(title)
                .Where(character =>
                    !char.IsWhiteSpace(character) && !"*#●■◆".Contains(character, StringComparison.Ordinal)
                )
        );
}
