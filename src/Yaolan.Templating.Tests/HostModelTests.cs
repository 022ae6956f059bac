using System.Text.Json;
using Xunit;
using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Tests;

/// <summary>What templates read of the values and functions of a program.</summary>
public sealed class HostModelTests
{
    [Fact]
    public void A_model_of_the_host_is_read_through_its_interface()
    {
        var globals = new ScriptObject { ["city"] = new City("Oslo", 700_000) };
        Assert.Equal(
            "Oslo 700000 [\"name\", \"people\"] {name: \"Oslo\", people: 700000}",
            Render("{{ city.name }} {{ city.people }} {{ city | object.keys }} {{ city }}", globals)
        );
        Assert.Equal(
            "true object 2",
            Render("{{ city | object.has_key 'name' }} {{ city | object.typeof }} {{ city | object.size }}", globals)
        );
    }

    [Fact]
    public void A_model_of_the_host_cannot_be_changed()
    {
        var result = Rendering.Run("{{ city.name = 'x' }}", new ScriptObject { ["city"] = new City("Oslo", 1) });
        Assert.Contains("read-only", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_type_of_the_host_is_read_by_its_accessor_which_is_asked_for_once()
    {
        var asked = new List<Type>();
        var options = Rendering.Options with
        {
            FindAccessor = type =>
            {
                asked.Add(type);
                return type == typeof(Uri) ? new UriAccessor() : null;
            },
        };
        var context = new TemplateContext(
            options,
            new TemplateCache(null),
            new ScriptObject { ["site"] = new Uri("https://example.org/a") }
        );
        var template = Template.Parse("{{ site.host }} {{ site.host }} {{ for m in site; m.key; end }}", "text");
        Assert.Equal("example.org example.org host", template.Render(context));
        Assert.Equal([typeof(Uri)], asked);
    }

    [Fact]
    public void Dictionaries_and_lists_of_the_host_are_objects_and_arrays()
    {
        var globals = new ScriptObject
        {
            ["map"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["a"] = 1 },
            ["texts"] = new[] { "x", "y" },
            ["numbers"] = new List<int> { 3, 1, 2 },
            ["lazy"] = Enumerable.Range(1, 3),
        };
        Assert.Equal(
            "1 {a: 1} xy y 2 312 3 1,2,3 [1, 2, 3]",
            Render(
                "{{ map.a }} {{ map }} {{ for t in texts; t; end }} {{ texts[-1] }} {{ texts.size }} "
                    + "{{ for n in numbers; n; end }} {{ numbers.size }} {{ lazy | array.join ',' }} {{ numbers | array.sort }}",
                globals
            )
        );
    }

    [Fact]
    public void Whole_numbers_of_json_stay_exact()
    {
        using var data = JsonDocument.Parse(
            """{"large": 9007199254740993, "small": 5, "beyond": 99999999999999999999}"""
        );
        Assert.Equal(
            "9007199254740993 long 5 int 1E+20 double",
            Render(
                "{{ large }} {{ large | object.kind }} {{ small }} {{ small | object.kind }} "
                    + "{{ beyond }} {{ beyond | object.kind }}",
                JsonData.ReadObject(data.RootElement)
            )
        );
    }

    [Fact]
    public void Numbers_and_dates_of_the_host_are_written_as_the_language_writes_them()
    {
        var globals = new ScriptObject
        {
            ["money"] = 1.50m,
            ["large"] = 5_000_000_000L,
            ["half"] = 0.5,
            ["day"] = new DateOnly(2024, 3, 5),
            ["moment"] = new DateTimeOffset(2024, 3, 5, 10, 30, 0, TimeSpan.FromHours(8)),
            ["span"] = TimeSpan.FromMinutes(90),
        };
        Assert.Equal(
            "1.50 5000000000 0.5 05 Mar 2024 10:30 01:30:00 2024 true",
            Render(
                "{{ money }} {{ large }} {{ half }} {{ day }} {{ moment | date.to_string '%R' }} {{ span }} {{ day.year }} {{ moment > day }}",
                globals
            )
        );
    }

    [Fact]
    public void A_function_of_the_host_reads_its_arguments_in_the_way_it_likes()
    {
        var globals = new ScriptObject
        {
            ["link"] = new HostFunction(
                "link",
                ["address", "text?"],
                static call => $"<a href=\"{call.Text(0)}\">{call.Text(1) ?? call.Text(0)}</a>"
            ),
            ["sum"] = new HostFunction(
                "sum",
                ["numbers..."],
                static call =>
                {
                    var sum = 0.0;
                    for (var i = 0; i < call.Count; i++)
                        sum += call.Number(i);
                    return sum;
                }
            ),
        };
        Assert.Equal(
            "<a href=\"x\">y</a> <a href=\"x\">x</a> <a href=\"a\">b</a> 6 0",
            Render(
                "{{ link 'x' 'y' }} {{ 'x' | link }} {{ link text:'b' address:'a' }} {{ sum 1 2 3 }} {{ sum }}",
                globals
            )
        );
        Assert.Equal(
            "text(1,10): error: `sum`: a number is expected, not the text \"a\"",
            Rendering.Run("{{ sum 1 'a' }}", globals).Message
        );
    }

    [Fact]
    public void A_shared_model_is_read_but_never_written()
    {
        var model = new ScriptObject { ["title"] = "shared" };
        var template = Template.Parse("{{ title }} {{ title = 'own'; title }}", "text");
        var context = new TemplateContext(Rendering.Options) { Model = model };
        Assert.Equal("shared own", template.Render(context));
        Assert.Equal("shared", model["title"]);
        Assert.Equal("own", context.Globals["title"]);
    }

    [Theory]
    [InlineData("{{ person.name = 'x' }}", "`name` is read-only")]
    [InlineData("{{ person.tags[0] = 'x' }}", "the array is read-only")]
    [InlineData("{{ person.tags.extra = 'x' }}", "read-only")]
    [InlineData("{{ with person; name = 'x'; end }}", "`name` is read-only")]
    [InlineData("{{ for person.name in [1]; end }}", "`name` is read-only")]
    public void A_frozen_model_cannot_be_changed(string template, string message)
    {
        var person = new ScriptObject { ["name"] = "Ann", ["tags"] = new ScriptArray(["a"]) };
        var model = new ScriptObject { ["person"] = person }.Freeze();
        var error = Assert.Throws<TemplateException>(() =>
            Template.Parse(template, "text").Render(new TemplateContext(Rendering.Options) { Model = model })
        );
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal("Ann", person["name"]);
    }

    private static string? Render(string template, ScriptObject globals)
    {
        var result = Rendering.Run(template, globals);
        return result.Output ?? result.Message;
    }

    private sealed class City(string name, int people) : ITemplateObject
    {
        public IEnumerable<string> MemberNames => ["name", "people"];

        public bool TryGetMember(string memberName, out object? value)
        {
            value = memberName switch
            {
                "name" => name,
                "people" => people,
                _ => null,
            };
            return value is not null;
        }
    }

    private sealed class UriAccessor : IMemberAccessor
    {
        public IEnumerable<string> MemberNames(object target) => ["host"];

        public bool TryGetMember(object target, string name, out object? value)
        {
            value = name == "host" ? ((Uri)target).Host : null;
            return value is not null;
        }
    }
}
