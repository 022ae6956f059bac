using Xunit;

namespace Yaolan.Templating.Tests;

/// <summary>Templates that try to exhaust time or memory end with a message that names the limit.</summary>
public sealed class HostileTemplateTests
{
    private static readonly TemplateOptions Strict = Rendering.Options with { TruncateText = false };

    public static TheoryData<string, string> Attacks =>
        new()
        {
            { "LoopLimit", "{{ while true; end }}" },
            { "LoopLimit", "{{ for a in 1..1000; for b in 1..1000; end; end }}" },
            { "LoopLimit", "{{ 1..100000000 }}" },
            { "LoopLimit", "{{ x = 0..1000000000000 }}" },
            { "LoopLimit", "{{ for i in 1..40; (1..40) | array.join ''; end }}" },
            { "LoopLimit", "{{ x = 'a' * 1000000; for c in x; end }}" },
            { "StringLimit", "{{ x = 'aaaaaaaaaa'; for i in 1..100; x = x * 10; end }}" },
            { "StringLimit", "{{ x = 'a'; for i in 1..100; x = x + x; end }}" },
            { "StringLimit", "{{ x = 'a'; for i in 1..100; x += $'{x}{x}'; end }}" },
            { "StringLimit", "{{ x = 'a'; for i in 1..100; capture x; x; x; end; end }}" },
            { "StringLimit", "{{ 'x' | string.pad_left 2000000000 }}" },
            { "StringLimit", "{{ 'x' | string.pad_right 2000000000 }}" },
            { "StringLimit", "{{ 1..1000 | array.join ('a' * 1000000) }}" },
            { "StringLimit", "{{ x = 'a' * 1000000; x | string.replace 'a' x }}" },
            { "StringLimit", "{{ x = 'a' * 1000000; x | regex.replace 'a' x }}" },
            { "StringLimit", "{{ x = 'a' * 10000; x | regex.replace '.+' ('$0' * 1000) }}" },
            { "StringLimit", "{{ x = 'a' * 1000000; x | string.append x }}" },
            { "StringLimit", "{{ '<' * 1000000 | html.escape }}" },
            { "StringLimit", "{{ '中' * 1000000 | html.url_encode }}" },
            { "StringLimit", "{{ x = [1]; for i in 1..15; x = [x, x, x, x]; end; x }}" },
            { "StringLimit", "{{ x = [1]; for i in 1..15; x = [x, x, x, x]; end; x | object.to_json }}" },
            { "OutputLimit", "{{ for i in 1..1000; 'a' * 100000; end }}" },
            { "OutputLimit", "{{ func f; for i in 1..100; 'a' * 100000; end; end; f }}" },
            { "CollectionLimit", "{{ x = [1]; for i in 1..100; x = x + x; end }}" },
            { "CollectionLimit", "{{ [1] * 2000000000 }}" },
            { "CollectionLimit", "{{ x = []; x[2000000000] = 1 }}" },
            { "CollectionLimit", "{{ [1] | array.insert_at 2000000000 1 }}" },
            { "CollectionLimit", "{{ func f; $1999999999 = 1; end; f }}" },
            { "WorkLimit", "{{ l = []; for i in 1..1000; l[i] = 'a' * 1000000; end }}" },
            { "WorkLimit", "{{ l = []; for i in 1..900; l[i] = [1] * 900000; end }}" },
            { "WorkLimit", "{{ x = [1]; for i in 1..15; x = [x, x, x, x]; end; x == x }}" },
            { "RecursiveLimit", "{{ func f; f; end; f }}" },
            { "RecursiveLimit", "{{ f(x) = f(x + 1); f 1 }}" },
            { "RecursiveLimit", "{{ f = do; f; end; f }}" },
            { "RecursiveLimit", "{{ x = 'object.eval x'; object.eval x }}" },
            { "RecursiveLimit", "{{ func f(x); [x] | array.each @f; end; f 1 }}" },
            { "ObjectRecursionLimit", "{{ x = []; x[0] = x; x }}" },
            { "ObjectRecursionLimit", "{{ x = {}; x.x = x; x | object.to_json }}" },
            { "ObjectRecursionLimit", "{{ x = []; x[0] = x; y = []; y[0] = y; x == y }}" },
            { "ObjectRecursionLimit", "{{ x = []; x[0] = x; y = []; y[0] = y; x < y }}" },
            { "IntegerBitLimit", "{{ x = 3; for i in 1..100; x = x * x; end }}" },
            { "IntegerBitLimit", "{{ 1 << 1000000000 }}" },
            { "NestingLimit", new string('(', 100_000).Insert(0, "{{ ") },
            { "NestingLimit", new string('[', 100_000).Insert(0, "{{ ") },
            { "NestingLimit", "{{ " + string.Concat(Enumerable.Repeat("{a:", 100_000)) },
            { "NestingLimit", "{{ x = " + string.Concat(Enumerable.Repeat("- ", 100_000)) + "1" },
            { "NestingLimit", "{{ " + string.Concat(Enumerable.Repeat("!", 100_000)) + "1" },
            { "NestingLimit", string.Concat(Enumerable.Repeat("{{ if 1 }}", 100_000)) },
            { "NestingLimit", "{{ " + string.Concat(Enumerable.Repeat("do;", 100_000)) },
            { "NestingLimit", "{{ " + string.Concat(Enumerable.Repeat("a ? ", 100_000)) },
        };

    [Theory]
    [MemberData(nameof(Attacks))]
    public void An_attack_is_stopped_by_a_limit_that_the_message_names(string limit, string template)
    {
        var result = Rendering.Run(template, options: Strict);
        Assert.NotNull(result.Error);
        Assert.Contains($".{limit}", result.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_row_of_operators_is_refused_before_it_is_evaluated()
    {
        var sum = Rendering.Run("{{ 1" + string.Concat(Enumerable.Repeat("+1", 100_000)) + " }}");
        Assert.Contains("too long", sum.Message, StringComparison.Ordinal);
        var path = Rendering.Run("{{ a" + string.Concat(Enumerable.Repeat("?.a", 100_000)) + " }}");
        Assert.Contains("too long", path.Message, StringComparison.Ordinal);
        var pipes = Rendering.Run("{{ a" + string.Concat(Enumerable.Repeat("|f", 100_000)) + " }}");
        Assert.Contains("too long", pipes.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_hundred_operators_in_a_row_are_fine() =>
        Assert.Equal("901", Rendering.Run("{{ 1" + string.Concat(Enumerable.Repeat("+1", 900)) + " }}").Output);

    [Fact]
    public void Deep_recursion_without_a_limit_ends_with_a_message()
    {
        var unlimited = Rendering.Options with { RecursiveLimit = 0 };
        var result = Rendering.Run("{{ func f; [f]; end; f }}", options: unlimited);
        Assert.Contains("stack", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_endless_loop_without_a_limit_is_stopped_by_the_time_limit()
    {
        var timed = Rendering.Options with { LoopLimit = 0, TimeLimit = TimeSpan.FromMilliseconds(20) };
        var result = Rendering.Run("{{ while true; end }}", options: timed);
        Assert.Contains(".TimeLimit", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_render_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var context = new TemplateContext { CancellationToken = source.Token };
        var template = Template.Parse("{{ while true; end }}", "text");
        Assert.Throws<OperationCanceledException>(() => template.Render(context));
    }

    [Fact]
    public void A_pattern_that_would_backtrack_for_ever_is_searched_in_linear_time() =>
        Assert.Equal("[]", Rendering.Run("{{ 'a' * 5000 + 'b' | regex.match '(a+)+$' }}").Output);

    [Fact]
    public void A_pattern_that_needs_backtracking_is_stopped_by_the_time_out()
    {
        var quick = Rendering.Options with { RegexTimeout = TimeSpan.FromMilliseconds(50) };
        var result = Rendering.Run(@"{{ 'a' * 5000 + 'b' | regex.match `(a+)+(?=c)` }}", options: quick);
        Assert.Contains(".RegexTimeout", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_can_forbid_patterns_that_need_backtracking()
    {
        var linear = Rendering.Options with { BacktrackingRegex = false };
        var result = Rendering.Run(@"{{ 'aa' | regex.match `(a)\1` }}", options: linear);
        Assert.Contains(".BacktrackingRegex", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_beyond_a_limit_is_cut_as_the_language_has_it()
    {
        var small = Rendering.Options with { OutputLimit = 10, StringLimit = 8 };
        Assert.Equal("aaaaabbbbb...", Rendering.Run("aaaaa{{ 'bbbbb' }}ccccc{{ null.x }}", options: small).Output);
        Assert.Equal(
            "[1, 2, 3...",
            Rendering.Run("{{ [1, 2, 3, 4] }}", options: small with { OutputLimit = 0 }).Output
        );
    }

    [Fact]
    public void A_file_full_of_mistakes_tells_the_first_hundred() =>
        Assert.Equal(100, Template.Parse(string.Concat(Enumerable.Repeat("{{ ) }}\n", 50_000)), "text").Errors.Count);
}
