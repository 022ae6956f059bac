using Xunit;
using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Tests;

/// <summary>With strict variables nothing unknown passes as null, and messages name what was probably meant.</summary>
public sealed class StrictModeTests
{
    private static readonly TemplateOptions Strict = Rendering.Options with { StrictVariables = true };

    private static ScriptObject Globals =>
        new()
        {
            ["title"] = "T",
            ["person"] = new ScriptObject { ["name"] = "Ann", ["note"] = null },
        };

    [Theory]
    [InlineData("{{ titel }}", "text(1,4): error: the variable `titel` was not found; did you mean `title`?")]
    [InlineData("{{ titel ?? 'x' }}", "text(1,4): error: the variable `titel` was not found; did you mean `title`?")]
    [InlineData("{{ if !qqqqqqqq; end }}", "text(1,8): error: the variable `qqqqqqqq` was not found")]
    [InlineData("{{ person.nam }}", "text(1,11): error: `person` has no member `nam`; did you mean `name`?")]
    [InlineData(
        "{{ 'a' | string.upcse }}",
        "text(1,17): error: `string` has no member `upcse`; did you mean `upcase`?"
    )]
    [InlineData(
        "{{ strin.upcase 'a' }}",
        "text(1,4): error: the variable `strin` was not found; did you mean `string`?"
    )]
    [InlineData(
        "{{ for item in [1]; itme; end }}",
        "text(1,21): error: the variable `itme` was not found; did you mean `item`?"
    )]
    [InlineData(
        "{{ func f(value); valeu; end; f 1 }}",
        "text(1,19): error: the variable `valeu` was not found; did you mean `value`?\n  in f, called at text(1,31)"
    )]
    [InlineData("{{ $x }}", "text(1,4): error: the variable `$x` was not found")]
    public void An_unknown_name_is_an_error(string template, string message) =>
        Assert.Equal(message, Rendering.Run(template, Globals, options: Strict).Message);

    [Theory]
    [InlineData("{{ person.note }}{{ person.note ?? 'none' }}", "none")]
    [InlineData("{{ person?.missing ?? 'none' }}", "none")]
    [InlineData("{{ person['missing'] ?? 'none' }}", "none")]
    [InlineData("{{ x = 1; x }}{{ for x in [2]; x; end }}", "12")]
    [InlineData("{{ func f; $.kind ?? 'plain'; end; f; f kind:'new' }}", "plainnew")]
    [InlineData("{{ [1].size }}{{ title.size }}{{ title.empty? }}", "11false")]
    public void A_known_name_may_be_null_and_a_question_mark_allows_a_missing_one(string template, string output) =>
        Assert.Equal(output, Rendering.Run(template, Globals, options: Strict).Output);
}
