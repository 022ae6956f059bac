using System.Globalization;
using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Tests.Content;
using Yaolan.Tests.Site;
using Yaolan.Translation;
using Yaolan.Translation.Terms;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Translation.Terms;

/// <summary>The five reports as they are, reworded, and with terms spoilt one at a time.</summary>
public sealed class TrueTranslationsTests
{
    private const double LeastCaught = 0.99;

    private static readonly Vocabulary Words = Vocabulary.Load(
        Repository.Workspace.Content.Vocabulary,
        new DiagnosticBag()
    );

    private static readonly TermCheck Check = new(Words.Termbase);

    private static readonly IReadOnlyList<(string Chinese, string English)> Pairs =
    [
        .. Reading
            .Parallel(Repository.Workspace.Content, Words, new DiagnosticBag())
            .SelectMany(report => report.Units)
            .Where(unit => unit.Currency == UnitCurrency.Current)
            .Select(unit => (unit.Source.Text, unit.Target!.Text)),
    ];

    [Fact]
    public void The_translations_render_every_term_as_agreed() =>
        Assert.Empty(Pairs.SelectMany(pair => Check.Faults(pair.Chinese, pair.English).Select(Named)));

    [Fact]
    public void Rewording_that_keeps_the_terms_passes()
    {
        List<Func<string, string>> rewordings =
        [
            text => text.ToUpperInvariant(),
            text => text.Replace('-', ' '),
            text => $"Besides, {text.Replace(". ", ". Besides, ", StringComparison.Ordinal)}",
            text => string.Join(". ", text.Split(". ").Reverse()),
            text => text.Replace(" will ", " shall ", StringComparison.Ordinal),
            text => text.Replace(", and ", " and ", StringComparison.Ordinal),
        ];

        Assert.Empty(
            from reword in rewordings
            from pair in Pairs
            from fault in Check.Faults(pair.Chinese, reword(pair.English))
            select Named(fault)
        );
    }

    [Fact]
    public void A_term_whose_English_is_replaced_is_caught()
    {
        var random = new Random(20240106);
        string[] others = ["undertaking", "the matter at hand", "a new approach", "progress", "relevant work"];
        var missed = new List<string>();
        var planted = 0;
        foreach (var (chinese, english) in Pairs)
        {
            foreach (var term in TermsOf(chinese).Where(term => term.IsChecked))
            {
                var spoilt = Without(term, english, _ => others[random.Next(others.Length)]);
                planted++;
                if (!Check.Faults(chinese, spoilt).Any(fault => fault.Match.Term == term))
                    missed.Add($"{term.Chinese}: {spoilt}");
            }
        }

        Assert.True(planted > 800, planted.ToString(CultureInfo.InvariantCulture));
        Assert.True(missed.Count <= planted * (1 - LeastCaught), string.Join('\n', missed));
    }

    [Fact]
    public void A_refused_rendering_is_caught_even_where_the_agreed_one_stands_as_well()
    {
        var missed = new List<string>();
        var planted = 0;
        foreach (var (chinese, english) in Pairs)
        {
            foreach (var term in TermsOf(chinese))
            {
                foreach (var avoided in term.Avoid)
                {
                    planted++;
                    if (
                        !Check
                            .Faults(chinese, $"{english} Here stands {avoided} again.")
                            .Any(fault => fault.Match.Term == term && fault.Avoided is not null)
                    )
                        missed.Add($"{term.Chinese}: {avoided}");
                }
            }
        }

        Assert.True(planted > 800, planted.ToString(CultureInfo.InvariantCulture));
        Assert.Empty(missed);
    }

    private static IEnumerable<Term> TermsOf(string chinese) =>
        new TermFinder(Words.Termbase).Find(chinese).Select(match => match.Term).Distinct();

    // Takes every agreed rendering of a term out of a text.
    private static string Without(Term term, string english, Func<string, string> other)
    {
        var rendering = new TermRendering(term);
        while (rendering.AgreedIn(new EnglishText(english)).FirstOrDefault() is { Length: > 0 } span)
            english = english[..span.Start] + other(english[span.Start..span.End]) + english[span.End..];
        return english;
    }

    private static string Named(TermFault fault) => $"{fault.Match.Term.Chinese} {fault.Avoided}";
}
