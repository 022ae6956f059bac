using System.Globalization;
using Xunit;
using Yaolan.Content;
using Yaolan.Content.Decisions;
using Yaolan.Content.FrontMatter;
using Yaolan.Diagnostics;
using Yaolan.Normalization;
using Yaolan.Publishing;
using Yaolan.Tests.Content;
using Yaolan.Tests.Site;
using Yaolan.Vocabularies;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Tests.Robustness;

/// <summary>
/// A site whose every text was written by an attacker: for each payload a report that holds it in every field, from the seed's
/// first line to the reason of a decision.
/// </summary>
public sealed class HostileSite : IDisposable
{
    public static readonly IReadOnlyList<string> Payloads = File.ReadAllLines(
        Path.Combine(Repository.Workspace.Root, "src", "Yaolan.Tests", "Robustness", "ScriptPayloads.txt")
    );

    private readonly TemporaryWorkspace _workspace = new();
    private readonly MemoryOutput _output = new();
    private readonly DiagnosticBag _diagnostics = new();
    private readonly Vocabulary _vocabulary;

    public HostileSite()
    {
        Directory.CreateDirectory(_workspace.Workspace.Seeds);
        _vocabulary = Vocabulary.Load(null, _diagnostics);
        for (var number = 0; number < Payloads.Count; number++)
            WriteSeed(number, Payloads[number]);
        new Pipeline(_workspace.Workspace, _vocabulary, _diagnostics).ImportReports(ImportOptions.Default);
        AssertNoErrors();

        var documents = Reading.Documents(_workspace.Workspace.Content, _vocabulary, new DiagnosticBag());
        for (var number = 0; number < Payloads.Count; number++)
            Poison(number, documents.Single(document => document.Id == IdOf(number)));
        WriteSite();
        new Pipeline(_workspace.Workspace, _vocabulary, _diagnostics).BuildSite(_output, "https://example.org/digest");
        AssertNoErrors();
    }

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files => _output.Files;

    public IEnumerable<string> PageNames => Files.Keys.Where(name => name.EndsWith(".html", StringComparison.Ordinal));

    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"hostile-{number}");

    public void Dispose() => _workspace.Dispose();

    private void AssertNoErrors()
    {
        var errors = _diagnostics
            .Sorted()
            .Where(found => found.Severity == Severity.Error)
            .Select(_vocabulary.EnglishWords.Line);
        Assert.True(!_diagnostics.HasErrors, string.Join('\n', errors.Take(10)));
    }

    private void WriteSeed(int number, string payload)
    {
        var area = _vocabulary.Areas.All[number % _vocabulary.Areas.All.Count].Code;
        var quoted = YamlText.Of(payload);
        var address = $"https://example.org/?{payload}";
        File.WriteAllText(
            _workspace.FileOf("seeds", $"{IdOf(number)}.txt"),
            $"""
            某市政府工作报告{payload}

            一、2023年工作回顾{payload}
            {payload}
            2023年，{payload}，新增学校3所，帮助特困困难群众。
            - {payload}

            | 指标 | {payload} |
            | --- | --- |
            | {payload} | 5 |

            （{payload}）
            二、2024年主要目标
            新增学校5所。{payload}
            """
        );
        File.WriteAllText(
            _workspace.FileOf("seeds", $"{IdOf(number)}.yml"),
            $$"""
            id: {{IdOf(number)}}
            title: {{quoted}}
            subtitle: {{quoted}}
            kind: work-report
            form: full
            area: "{{area}}"
            year: 2024
            review_year: 2023
            outlook_year: 2024
            occasion: {{quoted}}
            date: "2024-01-28"
            byline: {{quoted}}
            licence: {{quoted}}
            address: {{YamlText.Of(WebAddress.IsSafe(address) ? address : "https://example.org/")}}
            speaker:
              name: {{quoted}}
              role: {{quoted}}
            errata:
              - quote: 特困困难
                correction: 特殊困难
                reason:
                  zh: {{quoted}}
                  en: {{quoted}}
            """
        );
    }

    /// <summary>Writes into the imported report, past the normalizer, and beside it.</summary>
    private void Poison(int number, ReportDocument document)
    {
        var (id, payload) = (IdOf(number), Payloads[number]);
        var quoted = YamlText.Of(payload);
        _workspace.Edit(
            $"content/reports/{id}/zh.md",
            text =>
                $"""
                    {text}
                    ### {payload} 甲

                    {payload} 乙

                    - {payload} 丙

                    > {payload} 丁

                    | 指标 | {payload} |
                    | --- | --- |
                    | {payload} | 5 |

                    ```{payload.Replace('`', ' ')}
                    {payload} 戊
                    ```

                    [{payload}]({payload} "{payload}") ![{payload}]({payload})

                    """
        );
        var front = FrontMatterWriter.WriteTranslation(
            id,
            payload,
            payload,
            new Speaker(payload, payload),
            payload,
            "reviewed",
            payload
        );
        File.WriteAllText(
            _workspace.FileOf("content", "reports", id, "en.md"),
            front + string.Concat(document.Blocks.Select(block => English(block, payload)))
        );
        File.WriteAllText(
            _workspace.FileOf("content", "reports", id, ObservationCorrectionStore.File),
            $$"""
            - quote: 新增学校3所
              set:
                label_zh: {{quoted}}
                label_en: {{quoted}}
                quote_en: {{quoted}}
              reason: {{quoted}}
            - quote: 新增学校5所
              set:
                label_zh: {{quoted}}
                label_en: {{quoted}}
                scope: {{quoted}}
            """
        );
    }

    private static string English(ReportBlock block, string payload) =>
        block.Kind == BlockKind.Heading
            ? $"\n## {payload} a {{#{block.Id} 00000000}}\n"
            : $"\n<!-- #{block.Id} 00000000 -->\n{payload} a\n";

    private void WriteSite()
    {
        var all = YamlText.Of(string.Join(" | ", Payloads));
        File.WriteAllText(
            _workspace.FileOf("content", SiteSettings.File),
            $$"""
            title:
              zh: {{all}}
              en: {{all}}
            description:
              zh: {{all}}
              en: {{all}}
            repository: https://example.org/?"onclick="fire()"<script>fire()</script>
            licences:
              texts:
                zh: {{all}}
                en: {{all}}
              data: {{all}}
            """
        );
        File.WriteAllText(
            _workspace.FileOf("content", TrackDecisionStore.File),
            string.Concat(
                Payloads.Select(
                    (payload, number) =>
                        $$"""
                            - decision: refuse
                              target:
                                report: {{IdOf(number)}}
                                quote: 新增学校5所
                              reason:
                                zh: {{YamlText.Of(payload)}}
                                en: {{YamlText.Of(payload)}}

                            """
                )
            )
        );
        Directory.CreateDirectory(_workspace.Workspace.Content.Pages);
        foreach (var language in LanguageCodes.All)
            File.WriteAllText(
                _workspace.FileOf("content", "pages", $"about.{language.Code()}.md"),
                $"---\ntitle: {all}\ndescription: {all}\n---\n\n{string.Join("\n\n", Payloads)}\n"
            );
    }
}
