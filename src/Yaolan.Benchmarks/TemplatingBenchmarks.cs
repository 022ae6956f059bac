using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Yaolan.Templating;
using Yaolan.Templating.Runtime;

namespace Yaolan.Benchmarks;

/// <summary>
/// How long the template engine takes to read and to render a list of 1,000 reports, a report page, and a tree of includes
/// six levels deep.
/// </summary>
[MemoryDiagnoser]
public class TemplatingBenchmarks
{
    private readonly string _listText = ReadPage("list.html");
    private readonly string _reportText = ReadPage("report.html");
    private readonly Template _list = Template.Parse(ReadPage("list.html"), "list.html");
    private readonly Template _report = Template.Parse(ReadPage("report.html"), "report.html");
    private readonly Template _nested = Template.Parse("{{ include 'nested' 1 }}", "nested.html");
    private readonly TemplateCache _cache = new(
        new OneTemplate(
            "nested",
            "<div>{{ if $1 < 6 }}{{ for n in [1, 2, 3] }}{{ include 'nested' ($1 + 1) }}{{ end }}{{ end }}</div>"
        )
    );
    private readonly ScriptObject _listModel = ReadModel("list.json");
    private readonly ScriptObject _reportModel = ReadModel("report.json");

    private readonly TemplateOptions _options = new() { LoopLimit = 0, OutputLimit = 0 };

    [Benchmark]
    public Template ParseList() => Template.Parse(_listText, "list.html");

    [Benchmark]
    public Template ParseReport() => Template.Parse(_reportText, "report.html");

    [Benchmark]
    public void RenderList() => _list.Render(TextWriter.Null, NewContext(_listModel));

    [Benchmark]
    public string RenderListToText() => _list.Render(NewContext(_listModel));

    [Benchmark]
    public void RenderReport() => _report.Render(TextWriter.Null, NewContext(_reportModel));

    [Benchmark]
    public string RenderReportToText() => _report.Render(NewContext(_reportModel));

    [Benchmark]
    public void RenderIncludes() => _nested.Render(TextWriter.Null, NewContext(_listModel));

    private TemplateContext NewContext(ScriptObject model) => new(_options, _cache) { Model = model };

    private static string ReadPage(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Pages", name));

    private static ScriptObject ReadModel(string name)
    {
        using var data = JsonDocument.Parse(ReadPage(name));
        return JsonData.ReadObject(data.RootElement);
    }

    private sealed class OneTemplate(string name, string text) : ITemplateLoader
    {
        public TemplateSource? Load(string wanted) => wanted == name ? new TemplateSource(name, text) : null;
    }
}
