using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Normalization;
using Yaolan.Normalization.Repairs;
using Yaolan.Tests.Content;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Normalization;

/// <summary>The five reports in the folder of seeds, with their sidecars.</summary>
public sealed class SeedTests
{
    private static readonly DiagnosticBag Diagnostics = new();

    private static readonly IReadOnlyList<NormalizedReport> Seeds = Reading.Normalized(
        Reading.Seeds(Repository.Workspace.Seeds, Diagnostics),
        NormalizedText.Vocabulary,
        Diagnostics
    );

    public static TheoryData<string> Ids =>
        [
            "henan-2024-work-report",
            "jiaozuo-2022-economic-conference",
            "jiaozuo-2023-work-report",
            "jiaozuo-2024-economic-review",
            "jiaozuo-2024-work-report",
        ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_seed_has_the_outline_that_its_author_meant(string id) =>
        GoldenFile.Matches(NormalizedText.Outline(Seed(id)), $"Outlines/{id}.expected");

    [Fact]
    public void Editors_have_answered_every_doubt_about_the_seeds() => Assert.Empty(NormalizedText.Lines(Diagnostics));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_character_stands_in_the_seed_at_its_place(string id)
    {
        var report = Seed(id);
        var corrected = report
            .Errata.Where(applied => applied.Erratum.Correction is not null)
            .Select(applied => applied.Place)
            .ToList();
        var strangers =
            from block in report.Blocks
            where block.Origins.Count == 0 || block.Origins[0] >= 0
            from index in Enumerable.Range(0, block.Text.Length)
            let origin = block.Origins[index]
            where !corrected.Any(place => place.Contains(origin))
            where !IsSame(block.Text[index], report.Raw.Text[origin])
            select $"{block.Id}: {block.Text[index]} for {report.Raw.Text[origin]}";

        Assert.Empty(strangers);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_sign_of_the_seed_is_lost_but_marks_of_the_page(string id)
    {
        var report = Seed(id);
        var used = report.Blocks.SelectMany(block => block.Origins).ToHashSet();
        used.UnionWith(
            report.Errata.SelectMany(applied => Enumerable.Range(applied.Place.Start, applied.Place.Length))
        );
        var head = string.Concat(
            report.Metadata.Title,
            report.Metadata.Subtitle,
            report.Metadata.Byline,
            report.Metadata.Speaker?.Role
        );
        var lost = Enumerable
            .Range(0, report.Raw.Text.Length)
            .Where(index => IsHan(report.Raw.Text[index]) && !used.Contains(index))
            .Select(index => report.Raw.Text[index])
            .Where(character => !head.Contains(character, StringComparison.Ordinal));

        Assert.Empty(string.Concat(lost));
    }

    [Theory]
    [InlineData("henan-2024-work-report", "work-report", "410000", "2023", 2024)]
    [InlineData("jiaozuo-2022-economic-conference", "economic-conference", "410800", "2021", 2022)]
    [InlineData("jiaozuo-2023-work-report", "work-report", "410800", "2018/2022", 2023)]
    [InlineData("jiaozuo-2024-economic-review", "economic-review", "410800", "2024", null)]
    [InlineData("jiaozuo-2024-work-report", "work-report", "410800", "2023", 2024)]
    public void Kind_area_and_years_are_found_without_a_sidecar_too(
        string id,
        string kind,
        string area,
        string review,
        int? outlook
    )
    {
        var raw = Seed(id).Raw;
        var found = NormalizedText.Of(raw.Text).Metadata;

        Assert.Equal(
            (kind, area, review, outlook),
            (found.Kind, found.Area, found.ReviewYear?.ToString(), found.OutlookYear)
        );
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Text_that_is_in_order_stays_as_it_is(string id)
    {
        var changed = Seed(id)
            .Blocks.Select(block => block.Text)
            .Where(text => CharacterWidth.Normalize(MarkupResidue.Clean(TracedText.Of(text))).Text != text);

        Assert.Empty(changed);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Line_ends_of_Windows_make_no_difference(string id)
    {
        var text = Seed(id).Raw.Text.ReplaceLineEndings("\n");

        Assert.Equal(
            NormalizedText.Whole(NormalizedText.Of(text)),
            NormalizedText.Whole(NormalizedText.Of(text.ReplaceLineEndings("\r\n")))
        );
    }

    private static NormalizedReport Seed(string id) => Seeds.Single(seed => seed.Metadata.Id == id);

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';

    // Widths, subscripts and blanks are made uniform; a mark that only orders the page stands for a blank.
    private static bool IsSame(char found, char printed) =>
        Folded(found) == Folded(printed) || (found == ' ' && !IsHan(printed));

    private static char Folded(char character) =>
        character switch
        {
            '\u3000' or '\u00A0' or '\t' => ' ',
            >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
            >= '₀' and <= '₉' => (char)('0' + (character - '₀')),
            _ => character,
        };
}
