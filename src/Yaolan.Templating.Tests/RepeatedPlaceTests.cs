using Xunit;
using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Tests;

/// <summary>A place of a template that runs again means what it means then, whatever it meant before.</summary>
public sealed class RepeatedPlaceTests
{
    private const string Escape = "{{ '<' | html.escape }}";
    private const string Size = "{escape: @string.size}";

    [Theory]
    [InlineData("{{ include 'x' }}{{ html = " + Size + " }}{{ include 'x' }}", "&lt;1")]
    [InlineData("{{ include 'x' }}{{ this.html = " + Size + " }}{{ include 'x' }}", "&lt;1")]
    [InlineData("{{ include 'x'; for html in [" + Size + "]; include 'x'; end; include 'x' }}", "&lt;1&lt;")]
    [InlineData("{{ include 'x'; with {html: " + Size + "}; include 'x'; end; include 'x' }}", "&lt;1&lt;")]
    [InlineData("{{ include 'x'; func f(html); include 'x'; end; f " + Size + "; include 'x' }}", "&lt;1&lt;")]
    [InlineData("{{ include 'x'; func f(a); html = a; include 'x'; end; f " + Size + "; include 'x' }}", "&lt;1&lt;")]
    [InlineData("{{ include 'x'; func f(a); ret; end; f 1; with {}; end; include 'x' }}", "&lt;&lt;")]
    public void A_name_of_the_template_hides_a_built_in_as_long_as_it_is_there(string template, string expected) =>
        Assert.Equal(expected, Render(template, ("x", Escape)));

    [Fact]
    public void A_name_of_the_host_hides_a_built_in_in_a_template_that_was_rendered_without_it()
    {
        var template = Template.Parse(Escape, "text");
        var size = new ScriptObject
        {
            ["escape"] = new HostFunction("size", ["text"], static call => call.Text(0)?.Length),
        };
        var hiding = new ScriptObject { ["html"] = size };
        Assert.Equal("&lt;", template.Render(new TemplateContext()));
        Assert.Equal("1", template.Render(new TemplateContext(globals: hiding)));
        Assert.Equal("1", template.Render(new TemplateContext { Model = hiding }));
        Assert.Equal("&lt;", template.Render(new TemplateContext()));
    }

    [Fact]
    public void Names_and_arguments_of_an_include_are_gone_with_it()
    {
        Assert.Equal("1 1 ", Render("{{ include 'n'; include 'n' }}", ("n", "{{ $n = ($n ?? 0) + 1; $n }} ")));
        Assert.Equal("[a][]", Render("{{ include 'x' 'a'; include 'x' }}", ("x", "[{{ $1 }}]")));
        Assert.Equal("[a][]", Render("{{ include 'x' name:'a'; include 'x' }}", ("x", "[{{ $name }}]")));
        Assert.Equal(
            "12",
            Render("{{ include 'x'; include 'x' }}", ("x", "{{ $n = (n ?? 0) + 1; readonly $n; n = $n }}{{ n }}"))
        );
    }

    [Fact]
    public void Arguments_that_were_kept_outlive_their_include() =>
        Assert.Equal(
            "[\"keep\", 1]",
            Render("{{ include 'keep' 1; include 'x' 2; kept }}", ("keep", "{{ kept = $ }}"), ("x", "{{ $3 }}"))
        );

    [Fact]
    public void Includes_stand_in_the_arguments_of_includes() =>
        Assert.Equal("<<a>b>", Render("{{ include 'x' (include 'x' 'a') 'b' }}", ("x", "<{{ $1 }}{{ $2 }}>")));

    [Fact]
    public void One_place_reads_objects_of_many_types()
    {
        object[] types =
        [
            new Uri("https://example.org/"),
            new Version(1, 2),
            new object(),
            "text",
            new ScriptObject(),
            new IOException(),
            new Random(1),
            new Progress<int>(),
            new HttpMethod("GET"),
            new CancellationTokenSource(),
            new UriBuilder(),
        ];
        var options = Rendering.Options with
        {
            FindAccessor = static type => type == typeof(string) ? null : new Accessor(type.Name),
        };
        var globals = new ScriptObject { ["things"] = new ScriptArray([.. types, .. types]) };
        const string once =
            "Uri,Version,Object,,,IOException,Random,Progress`1,HttpMethod,CancellationTokenSource,UriBuilder,";
        Assert.Equal(
            once + once,
            Rendering.Run("{{ for t in things; t.kind; ','; end }}", globals, options: options).Output
        );
    }

    private static string? Render(string template, params (string Name, string Text)[] includes) =>
        Rendering
            .Run(template, includes: includes.ToDictionary(i => i.Name, i => i.Text, StringComparer.Ordinal))
            .Output;

    private sealed class Accessor(string kind) : IMemberAccessor
    {
        public IEnumerable<string> MemberNames(object target) => ["kind"];

        public bool TryGetMember(object target, string name, out object? value)
        {
            value = name == "kind" ? kind : null;
            return value is not null;
        }

        public Func<object, object?>? Reader(string name) => name == "kind" ? _ => kind : null;
    }
}
