using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Tests.Normalization;
using Yaolan.Tests.Site;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Vocabularies;

/// <summary>A workspace lays its own vocabulary over the built-in one, entry by entry.</summary>
public sealed class WorkspaceVocabularyTests
{
    private const string Entry = """
        tea_output:
          name: { zh: 茶叶产量, en: Tea output }
          aliases: [茶产量]
          theme: agriculture
          unit: tonne
          measure: level
          better: higher
          definition: { zh: 一年所产干毛茶。, en: Dry raw tea produced in the year. }
        """;

    [Fact]
    public void The_built_in_vocabulary_is_in_order()
    {
        var diagnostics = new DiagnosticBag();
        Vocabulary.Load(null, diagnostics);

        Assert.Empty(NormalizedText.Lines(diagnostics));
    }

    [Fact]
    public void The_vocabulary_of_the_repository_is_the_built_in_one()
    {
        var diagnostics = new DiagnosticBag();
        var own = Vocabulary.Load(Repository.Workspace.Content.Vocabulary, diagnostics);

        Assert.Empty(NormalizedText.Lines(diagnostics));
        Assert.Equal(NormalizedText.Vocabulary.Indicators.Codes, own.Indicators.Codes);
    }

    [Fact]
    public void An_entry_is_added_another_replaced_and_one_removed()
    {
        var (vocabulary, lines) = Load(
            "indicators.yml",
            Entry
                + "\n"
                + Entry
                    .Replace("tea_output", "gdp_per_capita", StringComparison.Ordinal)
                    .Replace("茶", "人均茶", StringComparison.Ordinal)
                + "\ncpi: { remove: true }\n"
        );

        Assert.Empty(lines);
        Assert.Equal("茶叶产量", vocabulary.Indicators.Find("tea_output")!.Name.Chinese);
        Assert.Equal("人均茶叶产量", vocabulary.Indicators.Find("gdp_per_capita")!.Name.Chinese);
        Assert.Null(vocabulary.Indicators.Find("cpi"));
        Assert.Equal(NormalizedText.Vocabulary.Indicators.Codes.Count, vocabulary.Indicators.Codes.Count);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-15")]
    [InlineData("1e20")]
    [InlineData("0.0000000001")]
    public void A_unit_converts_by_a_number_that_figures_can_be_multiplied_with(string numerator)
    {
        var (_, lines) = Load(
            "units.yml",
            "conversions:\n  - { from: mu, to: ha, numerator: " + numerator + ", denominator: 15 }\n"
        );

        Assert.Equal(
            $"content/vocabulary/units.yml(2,36): error YL0105: 'numerator' cannot be '{numerator}'; allowed: 1, 15, 0.5 (0.000001 to 1000000)",
            Assert.Single(lines)
        );
    }

    [Fact]
    public void A_county_of_ones_own_is_an_area_that_reports_may_speak_for()
    {
        var (vocabulary, lines) = Load(
            "areas.csv",
            "code,name_zh,name_en,slug,parent,valid_from,valid_to\n320583,昆山市,Kunshan,kunshan,320500,,\n"
        );

        Assert.Empty(lines);
        Assert.Equal("320500", vocabulary.Areas.ParentOf(vocabulary.Areas.OfSlug("kunshan")!)!.Code);
        Assert.NotNull(vocabulary.Areas.OfCode("410800"));
    }

    [Fact]
    public void A_table_that_a_spreadsheet_saved_in_another_encoding_is_told_and_not_guessed_at()
    {
        using var workspace = new TemporaryWorkspace();
        var folder = Directory.CreateDirectory(workspace.Workspace.Content.Vocabulary).FullName;
        File.WriteAllBytes(
            Path.Combine(folder, "areas.csv"),
            [
                .. "code,name_zh,name_en,slug,parent,valid_from,valid_to\n320583,"u8,
                // 昆山 in GBK.
                0xC0,
                0xA5,
                0xC9,
                0xBD,
                .. ",Kunshan,kunshan,320500,,\n"u8,
            ]
        );
        var diagnostics = new DiagnosticBag();

        Assert.NotNull(Vocabulary.Load(folder, diagnostics).Areas.OfCode("410800"));

        Assert.StartsWith(
            "content/vocabulary/areas.csv: error YL0115: the file is not valid UTF-8",
            Assert.Single(NormalizedText.Lines(diagnostics)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void One_word_of_the_interface_may_be_changed()
    {
        var (vocabulary, _) = Load("ui.en.yml", "site:\n  title: Our digest\n");

        Assert.Equal("Our digest", vocabulary.EnglishWords["site.title"]);
        Assert.Equal(
            NormalizedText.Vocabulary.EnglishWords["messages.YL0401"],
            vocabulary.EnglishWords["messages.YL0401"]
        );
    }

    [Theory]
    [InlineData(
        "茶产量",
        "gross regional tea, 地区生产总值",
        "error YL0108: the phrase '地区生产总值' names both 'gdp' and 'tea_output'"
    )]
    [InlineData(
        "theme: agriculture",
        "theme: tea",
        "indicators.yml(1,1): error YL0107: unknown code 'tea' in the entry 'tea_output'; codes are listed in themes.yml"
    )]
    [InlineData(
        "unit: tonne",
        "unit: pot",
        "error YL0107: unknown code 'pot' in the entry 'tea_output'; codes are listed in units.yml"
    )]
    [InlineData(
        "better: higher",
        "better: hihger",
        "(7,11): error YL0105: 'better' cannot be 'hihger'; allowed: higher?"
    )]
    [InlineData("aliases:", "alias:", "(3,3): error YL0106: unknown key 'alias'; known keys: ")]
    [InlineData("  unit: tonne\n", "", "error YL0104: the key 'unit' is missing")]
    [InlineData(", en: Tea output", "", "(2,9): error YL0104: the key 'en' is missing")]
    public void A_broken_entry_is_an_error_that_names_it(string from, string to, string expected)
    {
        var (_, lines) = Load(
            "indicators.yml",
            Entry.ReplaceLineEndings("\n").Replace(from, to, StringComparison.Ordinal)
        );

        Assert.Contains(lines, line => line.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("32058,昆山市,Kunshan,kunshan,320500,,", "error YL0105: 'code' cannot be '32058'")]
    [InlineData("320583,昆山市,Kunshan,Kun Shan,320500,,", "error YL0105: 'slug' cannot be 'Kun Shan'")]
    [InlineData("320583,昆山市,Kunshan,suzhou,320500,,", "error YL0117: the slug 'suzhou' is that of 320500 already")]
    [InlineData(
        "320583,昆山市,Kunshan,kunshan,990000,,",
        "areas.csv(2,1): error YL0107: unknown code '990000' in the entry '320583'"
    )]
    [InlineData("320583,昆山市,,kunshan,320500,,", "error YL0105: 'name_en' cannot be ''")]
    [InlineData("320583,昆山市,Kunshan,kunshan,320500,1989-09,", "error YL0105: 'valid_from' cannot be '1989-09'")]
    public void A_broken_row_of_areas_is_an_error(string row, string expected)
    {
        var (_, lines) = Load("areas.csv", $"code,name_zh,name_en,slug,parent,valid_from,valid_to\n{row}\n");

        Assert.Contains(lines, line => line.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_of_its_own_stand_beside_the_built_in_ones_of_their_class()
    {
        var (vocabulary, lines) = Load("grammar.yml", "comparators:\n  before:\n    gt: [一举越过]\n");

        Assert.Empty(lines);
        Assert.Contains("一举越过", vocabulary.Grammar["comparators.before.gt"]);
        Assert.Contains("超过", vocabulary.Grammar["comparators.before.gt"]);
    }

    [Fact]
    public void A_level_takes_words_of_its_own_for_its_area()
    {
        var (vocabulary, lines) = Load("names.yml", "own_words:\n  county: [全镇]\n");

        Assert.Empty(lines);
        var words = vocabulary.Names.OwnWords.Single(own => own.Level == AreaLevel.County).Words;
        Assert.Contains("全镇", words);
        Assert.Contains("县长", words);
    }

    [Fact]
    public void Blanks_around_the_cells_of_a_row_do_no_harm()
    {
        var (vocabulary, lines) = Load(
            "areas.csv",
            "code, name_zh, name_en, slug, parent, valid_from, valid_to\n990101, 桃花源县, Taohuayuan , taohuayuan, 320500, ,\n"
        );

        Assert.Empty(lines);
        Assert.Equal("桃花源县", vocabulary.Areas.OfSlug("taohuayuan")!.Name.Chinese);
    }

    [Fact]
    public void Everything_wrong_with_the_areas_is_said_at_once_with_its_line()
    {
        var (_, lines) = Load(
            "areas.csv",
            """
            code,name_zh,name_en,slug,parent,valid_from,valid_to
            32058,昆山市,,Kun Shan,320500,1989-09,
            320582,张家港市,Zhangjiagang,zhangjiagang,320500,,
            320582,张家港,Zhangjiagang,zhangjiagang-city,320500,,
            320581,常熟市,Changshu,changshu,32050,,
            """
        );

        Assert.Equal(
            [
                "(2,1): error YL0105: 'code' cannot be '32058'; allowed: 110000, 410823 …",
                "(2,1): error YL0105: 'name_en' cannot be ''; allowed: Kunshan …",
                "(2,1): error YL0105: 'slug' cannot be 'Kun Shan'; allowed: a-z 0-9 -",
                "(2,1): error YL0105: 'valid_from' cannot be '1989-09'; allowed: 1997, 2019 …",
                "(4,1): error YL0116: the code '320582' has a line already at content/vocabulary/areas.csv(3,1); keep one",
                "(5,1): error YL0107: unknown code '32050' in the entry '320581'; codes are listed in content/vocabulary/areas.csv",
            ],
            lines.Select(line => line["content/vocabulary/areas.csv".Length..])
        );
    }

    [Theory]
    [InlineData("themes.yml", "- agriculture\n")]
    [InlineData("indicators.yml", "tea output\n")]
    public void A_file_that_is_no_list_of_entries_is_an_error(string file, string text)
    {
        var (_, lines) = Load(file, text);

        Assert.Equal(
            $"content/vocabulary/{file}(1,1): error YL0103: the value has the wrong form; expected: key: value",
            Assert.Single(lines)
        );
    }

    [Theory]
    [InlineData("code;name_zh;name_en;slug;parent;valid_from;valid_to\n", "(1,1)", ";")]
    [InlineData("code\tname_zh\tname_en\tslug\tparent\tvalid_from\tvalid_to\n", "(1,1)", "\\t")]
    [InlineData(
        "code,name_zh,name_en,slug,parent,valid_from,valid_to\n320583，昆山市，Kunshan，kunshan，320500，，\n",
        "(2,1)",
        "，"
    )]
    public void A_table_whose_cells_are_not_parted_by_commas_is_told_so(string table, string place, string separator)
    {
        var (_, lines) = Load("areas.csv", table);

        Assert.Equal(
            $"content/vocabulary/areas.csv{place}: error YL0118: the cells are parted by '{separator}' and not by commas; put commas, or save the table as “CSV UTF-8 (comma delimited)”",
            Assert.Single(lines)
        );
    }

    [Fact]
    public void A_table_without_its_columns_is_an_error_that_names_them()
    {
        var (_, lines) = Load("areas.csv", "code,name\n320583,昆山市\n");

        Assert.Contains(
            "content/vocabulary/areas.csv(1,1): error YL0109: the table lacks the columns name_zh, name_en, slug, parent, valid_from, valid_to; add them to the first line",
            lines
        );
    }

    private static (Vocabulary Vocabulary, IReadOnlyList<string> Lines) Load(string file, string text)
    {
        using var workspace = new TemporaryWorkspace();
        var folder = workspace.Workspace.Content.Vocabulary;
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, file), text);
        var diagnostics = new DiagnosticBag();
        return (Vocabulary.Load(folder, diagnostics), NormalizedText.Lines(diagnostics));
    }
}
