using BenchmarkDotNet.Attributes;
using Yaolan.Templating;
using Yaolan.Templating.Runtime;

namespace Yaolan.Benchmarks;

/// <summary>How long the template engine takes for a page with a table of many rows.</summary>
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

    private readonly Template _template = Template.Parse(Text, "list.html");
    private readonly TemplateCache _cache = new(null);
    private readonly ScriptObject _model = MakeModel(rows: 500);

    private readonly TemplateOptions _options = new()
    {
        LoopLimit = 0,
        OutputLimit = 0,
        StrictVariables = true,
    };

    [Benchmark]
    public Template Parse() => Template.Parse(Text, "list.html");

    [Benchmark]
    public string RenderToText() => _template.Render(NewContext());

    [Benchmark]
    public void RenderToWriter() => _template.Render(TextWriter.Null, NewContext());

    private TemplateContext NewContext() => new(_options, _cache) { Model = _model };

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
}
