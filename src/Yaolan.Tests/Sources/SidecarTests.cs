using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Sources;
using Yaolan.Tests.Normalization;

namespace Yaolan.Tests.Sources;

public sealed class SidecarTests
{
    [Fact]
    public void Values_are_plain_or_marked_as_inferred()
    {
        var (sidecar, lines) = Read(
            """
            id: jiaozuo-2024-work-report
            year: { value: 2024, inferred: true }
            speaker: { name: 刘冰, role: 代市长 }
            aliases: [old-name]
            """
        );

        Assert.Empty(lines);
        Assert.Equal(new StatedValue("jiaozuo-2024-work-report", Inferred: false), sidecar.Values["id"]);
        Assert.Equal(new StatedValue("2024", Inferred: true), sidecar.Values["year"]);
        Assert.Equal("代市长", sidecar["speaker.role"]);
        Assert.Equal(["old-name"], sidecar.Aliases);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_with_its_place() =>
        GoldenFile.Matches(
            string.Concat(
                Read(
                    """
                    titel: 名
                    kind: [work-report]
                    year: { value: 2024, inferred: maybe }
                    speaker: 刘冰
                    outline:
                      - heading: 一、回顾
                        knid: review
                      - { kind: review }
                    errata:
                      - quote: 甲
                        correction: 乙
                        flag: 丙
                      - quote: 丁
                      - { correction: 戊, reason: { zh: 误字, en: Wrong, fr: Faux } }
                      - { quote: 己, flag: 庚, line: third }
                      - { quote: 辛, flag: [疑误] }
                      - { qoute: 壬 }
                    id: a
                    id: b
                    """
                )
                    .Lines.Select(line => $"{line}\n")
            ),
            "sidecar-errors.expected"
        );

    [Theory]
    [InlineData("id: &x a\ntitle: *x\n", "seeds/test.yml(1,5): error YL0101: ", "anchors and aliases")]
    [InlineData("id: *x\n", "seeds/test.yml(1,5): error YL0101: ", "")]
    [InlineData("id: 'a\n", "seeds/test.yml(1,5): error YL0123: ", "is not closed")]
    [InlineData("- a\n", "seeds/test.yml(1,1): error YL0103: ", "key: value")]
    public void A_file_that_cannot_be_trusted_is_refused_with_its_place(string yaml, string place, string reason)
    {
        var line = Assert.Single(Read(yaml).Lines);

        Assert.StartsWith(place, line, StringComparison.Ordinal);
        Assert.Contains(reason, line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_is_none_is_named_where_it_was_written()
    {
        var (_, lines) = Read(
            "date: 2025-13-07\nadded: { value: 7 January 2025, inferred: true }\nchanged: 2025-01-07\n"
        );

        Assert.Equal(
            [
                "seeds/test.yml(1,7): error YL0105: 'date' cannot be '2025-13-07'; allowed: 2024-01-28",
                "seeds/test.yml(2,8): error YL0105: 'added' cannot be '7 January 2025'; allowed: 2024-01-28",
            ],
            lines
        );
    }

    [Fact]
    public void Nesting_without_end_is_refused_with_the_limit()
    {
        var line = Assert.Single(Read($"outline: {new string('[', 5000)}{new string(']', 5000)}").Lines);

        Assert.Contains("nested deeper than 32 levels", line, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_sidecar_states_nothing()
    {
        var (sidecar, lines) = Read("# to be written\n");

        Assert.Empty(lines);
        Assert.Empty(sidecar.Values);
    }

    private static (Sidecar Sidecar, IReadOnlyList<string> Lines) Read(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var sidecar = SidecarReader.Read(yaml, "seeds/test.yml", diagnostics);
        return (sidecar, NormalizedText.Lines(diagnostics));
    }
}
