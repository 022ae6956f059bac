using System.Globalization;
using Xunit;
using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Tests;

/// <summary>What a program that uses the engine relies on.</summary>
public sealed class HostTests
{
    [Fact]
    public void A_template_that_is_missing_is_looked_for_again()
    {
        var templates = new Dictionary<string, string>(StringComparer.Ordinal);
        var cache = new TemplateCache(new DictionaryLoader(templates));
        Assert.Null(cache.Get("late"));
        templates["late"] = "here";
        Assert.Equal("here", cache.Get("late")?.Render(new TemplateContext()));
    }

    [Fact]
    public void An_exception_of_the_host_is_told_with_the_place_in_the_template()
    {
        var globals = new ScriptObject
        {
            ["fail"] = new HostFunction("fail", [], static _ => throw new IOException("disk on fire")),
        };
        Assert.Equal("text(2,4): error: `fail`: disk on fire", Rendering.Run("\n{{ fail }}", globals).Message);

        var context = new TemplateContext(Rendering.Options, new FailingLoader());
        var error = Assert.Throws<TemplateException>(() => Template.Parse("{{ include 'x' }}", "text").Render(context));
        Assert.Equal("text(1,4): error: the template `x` cannot be loaded: no access", error.Message);
        Assert.IsType<UnauthorizedAccessException>(error.InnerException);
    }

    [Fact]
    public void A_date_with_a_zone_of_its_own_keeps_it()
    {
        var moment = new DateTimeOffset(2024, 3, 5, 10, 30, 0, TimeSpan.FromHours(8));
        Assert.Equal(
            "2024-04-06 10:30 +08:00",
            Render(
                "{{ moment | date.add_days 1 | date.add_months 1 | date.to_string '%F %R %Z' }}",
                new ScriptObject { ["moment"] = moment }
            )
        );
    }

    [Fact]
    public void A_template_and_a_cache_serve_many_threads_at_once()
    {
        var cache = new TemplateCache(new CountingLoader());
        var template = Template.Parse("{{ for i in 1..50; include 'item' i; end }}", "text");
        var expected = string.Concat(Enumerable.Range(1, 50).Select(static i => $"<{i}>"));
        Parallel.For(
            0,
            200,
            _ => Assert.Equal(expected, template.Render(new TemplateContext(Rendering.Options, cache)))
        );
    }

    [Fact]
    public void An_included_template_is_loaded_once()
    {
        var loader = new CountingLoader();
        var cache = new TemplateCache(loader);
        var template = Template.Parse("{{ include 'item'; include 'item' }}", "text");
        template.Render(new TemplateContext(Rendering.Options, cache));
        template.Render(new TemplateContext(Rendering.Options, cache));
        Assert.Equal(1, loader.Count);
    }

    [Fact]
    public void A_writer_gets_the_same_text_as_a_string()
    {
        var template = Template.Parse("{{ for i in 1..900; i; ' 中文 '; end }}", "text");
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        template.Render(writer, new TemplateContext(Rendering.Options));
        Assert.Equal(template.Render(new TemplateContext(Rendering.Options)), writer.ToString());
    }

    [Fact]
    public void An_error_tells_the_way_to_its_place()
    {
        var template = Template.Parse("{{ func f; include 'bad'; end }}\n{{ f }}", "page.html");
        var context = new TemplateContext(Rendering.Options, new BadLoader());
        var error = Assert.Throws<TemplateException>(() => template.Render(context));
        Assert.Equal(("parts/bad.html", 2, 9), (error.Error.SourcePath, error.Error.Line, error.Error.Column));
        Assert.Equal(
            [new TemplateFrame("parts/bad.html", "page.html", 1, 12), new TemplateFrame("f", "page.html", 2, 4)],
            error.Stack
        );
    }

    [Fact]
    public void A_template_with_mistakes_parses_with_a_list_of_them_and_refuses_to_render()
    {
        var template = Template.Parse("{{ 1 + }}\n{{ end }}", "page.html");
        Assert.Equal([(1, 8), (2, 6)], template.Errors.Select(static e => (e.Line, e.Column)));
        var error = Assert.Throws<TemplateException>(() => template.Render(new TemplateContext()));
        Assert.Equal(template.Errors[0], error.Error);
        Assert.Equal(template.Errors.Skip(1), error.Causes);
    }

    [Fact]
    public void Relaxed_access_turns_members_of_null_into_null()
    {
        var relaxed = Rendering.Options with { RelaxedTargetAccess = true };
        Assert.Equal("||", Rendering.Run("{{ a.b.c }}|{{ a[0] }}|{{ $0 }}", options: relaxed).Output);
    }

    [Fact]
    public void Automatic_indentation_can_be_switched_off()
    {
        var plain = Rendering.Options with { AutoIndent = false };
        Assert.Equal("  a\nb", Rendering.Run("  {{ \"a\\nb\" }}", options: plain).Output);
        var bare = Rendering.Options with { IndentEmptyLines = false };
        Assert.Equal("  a\n\n  b", Rendering.Run("  {{ \"a\\n\\nb\" }}", options: bare).Output);
    }

    [Fact]
    public void A_host_can_sort_texts_by_code_point()
    {
        const string Template = "{{ ['b', 'A', 'a', 'é', 'B'] | array.sort | array.join '' }}";
        Assert.Equal("aAbBé", Rendering.Run(Template).Output);
        var ordinal = Rendering.Options with { TextOrder = StringComparer.Ordinal };
        Assert.Equal("ABabé", Rendering.Run(Template, options: ordinal).Output);
    }

    [Fact]
    public void Scripts_and_front_matter_are_read_when_the_host_asks()
    {
        var script = new ParserOptions { Mode = TemplateMode.Script };
        Assert.Equal("6", Template.Parse("x = 5\nx + 1\n", "s", script).Render(new TemplateContext()));
        var front = new ParserOptions { Mode = TemplateMode.FrontMatterAndText };
        Assert.Equal(
            "Hi 5!\n",
            Template.Parse("+++\nx = 5\n+++\nHi {{ x }}!\n", "p", front).Render(new TemplateContext())
        );
        var only = new ParserOptions { Mode = TemplateMode.FrontMatterOnly };
        var context = new TemplateContext();
        Assert.Equal("", Template.Parse("+++\nx = 5\n+++\nHi {{ x }}!\n", "p", only).Render(context));
        Assert.Equal(5, context.Globals["x"]);
    }

    private static string? Render(string template, ScriptObject globals)
    {
        var result = Rendering.Run(template, globals);
        return result.Output ?? result.Message;
    }

    private sealed class CountingLoader : ITemplateLoader
    {
        private int _count;

        public int Count => _count;

        public TemplateSource? Load(string name)
        {
            Interlocked.Increment(ref _count);
            return new TemplateSource(name, "<{{ $1 }}>");
        }
    }

    private sealed class DictionaryLoader(Dictionary<string, string> templates) : ITemplateLoader
    {
        public TemplateSource? Load(string name) =>
            templates.TryGetValue(name, out var text) ? new TemplateSource(name, text) : null;
    }

    private sealed class FailingLoader : ITemplateLoader
    {
        public TemplateSource? Load(string name) => throw new UnauthorizedAccessException("no access");
    }

    private sealed class BadLoader : ITemplateLoader
    {
        public TemplateSource? Load(string name) => new($"parts/{name}.html", "\n{{ null.x }}");
    }
}
