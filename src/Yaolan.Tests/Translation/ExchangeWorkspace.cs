using Yaolan.Diagnostics;
using Yaolan.Tests.Content;
using Yaolan.Tests.Normalization;
using Yaolan.Tests.Site;
using Yaolan.Vocabularies;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Tests.Translation;

/// <summary>A workspace with one small report, of which some blocks have English.</summary>
internal sealed class ExchangeWorkspace : IDisposable
{
    public const string Id = "jiaozuo-2024-work-report";

    public const string Chinese =
        Documents.FrontMatter
        + """

            ## 2024年目标 {#targets-1}

            <!-- #targets-2 -->
            **经济增长。**地区生产总值增长6%左右，争取资金108.7亿元。

            - <!-- #targets-3 -->城镇新增就业5万人以上
            - <!-- #targets-4 -->居民收入与经济增长同步

            <!-- #targets-5 -->
            | 指标 | 目标 |
            | --- | --- |
            | 粮食产量 | 40亿斤 |

            <!-- #caption-1 -->
            图为焦作市区 & 远山 <资料>

            """;

    public const string English = """
        ---
        id: jiaozuo-2024-work-report
        lang: en
        title: "Report: 2024" # as printed
        translation:
          state: translated
          by: A. Translator
        ---

        ## Targets for 2024 {#targets-1 HASH1}

        <!-- zh: a note that
        is left over -->


        <!-- #targets-2 00000000 -->
        **Growth.** GDP will grow by [around 6 percent](https://example.cn).

        - <!-- #targets-4 HASH4 reviewed -->Income will grow as fast as the economy

        """;

    private const string Terms = """
        sources:
          office: { name: { zh: 外事办, en: Foreign Affairs Office & others } }
        terms:
          城镇新增就业:
            en: [new urban jobs, urban jobs created]
            avoid: [city employment]
            gloss: { zh: 新就业的人数。, en: People newly in work. }
            theme: livelihood
            source: office
            status: official
          焦作市区:
            en: Jiaozuo proper
            gloss: { zh: 城区。, en: The built-up area. }
            theme: regions
            source: office
            status: proposed
        """;

    private static readonly Vocabulary Words = NormalizedText.Vocabulary with
    {
        Termbase = Termbase.Read(
            [(YamlMapping)YamlFile.Read(Terms, "termbase.yml", new DiagnosticBag())!],
            new DiagnosticBag()
        ),
    };

    private readonly TemporaryWorkspace _folder = new();

    public ExchangeWorkspace(string? english = English)
    {
        var files = $"-- content/reports/{Id}/zh.md --\n{Chinese}";
        if (english is not null)
            files += $"\n-- content/reports/{Id}/en.md --\n{english}";
        Documents.Write(
            _folder,
            files
                .Replace("HASH1", Yaolan.Content.BlockHash.Of("2024年目标"), StringComparison.Ordinal)
                .Replace("HASH4", Yaolan.Content.BlockHash.Of("居民收入与经济增长同步"), StringComparison.Ordinal)
        );
    }

    public Workspace Workspace => _folder.Workspace;

    public string EnglishText
    {
        get => File.ReadAllText(FileOf("en.md"));
        set => File.WriteAllText(FileOf("en.md"), value);
    }

    public string FileOf(string name) => _folder.FileOf("content", "reports", Id, name);

    public byte[] Export() => Package().Xliff.ToArray();

    public TranslationPackage Package() => Desk(new DiagnosticBag()).Export(Id)!;

    /// <summary>Imports a file; what changed, or what was found.</summary>
    public (IReadOnlyList<string>? Changed, IReadOnlyList<string> Lines) Import(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        var returned = Desk(diagnostics).Import(new MemoryStream(file), "back.xlf");
        return (returned?.Changed, NormalizedText.Lines(diagnostics));
    }

    public IReadOnlyList<string>? Start() => Desk(new DiagnosticBag()).Start(Id);

    public void Dispose() => _folder.Dispose();

    private TranslationDesk Desk(DiagnosticBag diagnostics) => new(Workspace, Words, diagnostics);
}
