using BenchmarkDotNet.Attributes;
using Yaolan.Templating;
using Yaolan.Templating.Runtime;

namespace Yaolan.Benchmarks;

/// <summary>
/// How long the template engine takes to read and to render a list of 1,000 items, a report page, and a tree of includes six
/// levels deep.
/// </summary>
[MemoryDiagnoser]
public class TemplatingBenchmarks
{
    private const string Text = """
        {{~ func badge(kind) ~}}<span class="badge badge-{{ kind }}">{{ kind | string.capitalize }}</span>{{~ end ~}}
        <!doctype html>
        <title>{{ title | html.escape }}</title>
        <table>
        {{~ for row in rows ~}}
        <tr id="r-{{ row.id }}" class="{{ for.even ? "even" : "odd" }}{{ if for.first }} first{{ end }}">
          <td><a href="../{{ row.id | html.url_encode }}/">{{ row.title | string.truncate 40 | html.escape }}</a> {{ badge row.kind }}</td>
          <td>{{ row.area?.name ?? "—" }}</td>
          <td>{{ for figure in row.figures limit:3 }}{{ figure.label | html.escape }} {{ figure.value | math.format "0.##" }}{{ figure.unit }}{{ if !for.last }}, {{ end }}{{ end }}</td>
        </tr>
        {{~ end ~}}
        </table>
        <p>{{ rows | array.size }}: {{ rows | array.map "year" | array.uniq | array.sort | array.join ", " }}</p>
        """;

    private const string ReportText = """
        <!doctype html>
        <title>{{ title | html.escape }}</title>
        {{~ for block in blocks ~}}
        {{~ if block.kind == "heading" ~}}
        <h{{ block.level + 1 }} id="{{ block.id }}">{{ block.text | html.escape }}</h{{ block.level + 1 }}>
        {{~ else ~}}
        <p id="{{ block.id }}">{{ for part in block.parts }}{{ if part.figure }}<a href="{{ part.href | html.escape }}"><data value="{{ part.figure }}">{{ part.text | html.escape }}</data></a>{{ else }}{{ part.text | html.escape }}{{ end }}{{ end }}</p>
        {{~ end ~}}
        {{~ end ~}}
        """;

    private readonly Template _template = Template.Parse(Text, "list.html");
    private readonly Template _report = Template.Parse(ReportText, "report.html");
    private readonly Template _nested = Template.Parse("{{ include 'nested' 1 }}", "nested.html");
    private readonly TemplateCache _cache = new(
        new OneTemplate(
            "nested",
            "<div>{{ if $1 < 6 }}{{ for n in [1, 2, 3] }}{{ include 'nested' ($1 + 1) }}{{ end }}{{ end }}</div>"
        )
    );
    private readonly ScriptObject _model = MakeModel(rows: 1000);
    private readonly ScriptObject _reportModel = MakeReport(blocks: 120);

    private readonly TemplateOptions _options = new()
    {
        LoopLimit = 0,
        OutputLimit = 0,
        StrictVariables = true,
    };

    [Benchmark]
    public Template ParseList() => Template.Parse(Text, "list.html");

    [Benchmark]
    public Template ParseReport() => Template.Parse(ReportText, "report.html");

    [Benchmark]
    public void RenderList() => _template.Render(TextWriter.Null, NewContext(_model));

    [Benchmark]
    public string RenderListToText() => _template.Render(NewContext(_model));

    [Benchmark]
    public void RenderReport() => _report.Render(TextWriter.Null, NewContext(_reportModel));

    [Benchmark]
    public void RenderIncludes() => _nested.Render(TextWriter.Null, NewContext(_model));

    private TemplateContext NewContext(ScriptObject model) => new(_options, _cache) { Model = model };

    private static ScriptObject MakeReport(int blocks)
    {
        var list = new ScriptArray();
        for (var i = 0; i < blocks; i++)
        {
            var parts = new ScriptArray();
            for (var part = 0; part < 6; part++)
            {
                parts.Add(
                    new ScriptObject
                    {
                        ["text"] = part % 2 == 0 ? "地区生产总值同比增长，固定资产投资“稳中有进”，" : "6.5%左右",
                        ["figure"] = part % 2 == 0 ? null : "6.5",
                        ["href"] = "../../indicators/gdp/index.html",
                    }
                );
            }
            list.Add(
                new ScriptObject
                {
                    ["id"] = $"review-{i}",
                    ["kind"] = i % 6 == 0 ? "heading" : "paragraph",
                    ["level"] = 1,
                    ["text"] = "综合实力稳步提升",
                    ["parts"] = parts,
                }
            );
        }
        return new ScriptObject { ["title"] = "政府工作报告", ["blocks"] = list };
    }

    private static ScriptObject MakeModel(int rows)
    {
        var list = new ScriptArray();
        for (var i = 0; i < rows; i++)
        {
            list.Add(
                new ScriptObject
                {
                    ["id"] = $"row-{i}",
                    ["title"] = $"第{i}市政府工作报告：在新征程上奋勇争先、更加出彩，谱写高质量发展新篇章",
                    ["kind"] = i % 3 == 0 ? "full" : "digest",
                    ["year"] = 2004 + (i % 20),
                    ["area"] = i % 5 == 0 ? null : new ScriptObject { ["name"] = $"第{i}市" },
                    ["figures"] = new ScriptArray([NewFigure(i), NewFigure(i + 1), NewFigure(i + 2)]),
                }
            );
        }
        return new ScriptObject { ["title"] = "报告 <一览> & more", ["rows"] = list };
    }

    private static ScriptObject NewFigure(int i) =>
        new()
        {
            ["label"] = "地区生产总值",
            ["value"] = i * 1.25,
            ["unit"] = "亿元",
        };

    private sealed class OneTemplate(string name, string text) : ITemplateLoader
    {
        public TemplateSource? Load(string wanted) => wanted == name ? new TemplateSource(name, text) : null;
    }
}
