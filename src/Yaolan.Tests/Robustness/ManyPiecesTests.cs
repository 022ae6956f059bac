using Xunit;
using Yaolan.Diagnostics;
using Yaolan.Tests.Normalization;

namespace Yaolan.Tests.Robustness;

/// <summary>A text in thousands of small pieces takes memory in proportion to its length, not to its square.</summary>
public sealed class ManyPiecesTests
{
    private const int Pieces = 10_000;
    private const long MostBytesPerPiece = 20_000;

    [Fact]
    public void Lines_that_all_go_on_are_joined_at_the_cost_of_each()
    {
        var text = "一、2024年工作回顾\n" + string.Concat(Enumerable.Repeat("经济运行向好，\n", Pieces));

        var taken = Allocated(() => NormalizedText.Of(text));

        Assert.InRange(taken / Pieces, 0, MostBytesPerPiece);
    }

    [Fact]
    public void A_line_of_nothing_but_bars_is_not_cut_into_cells()
    {
        const int bars = 1_000_000;
        var text = $"一、2024年工作回顾\n{new string('|', bars)}\n";

        var taken = Allocated(() => NormalizedText.Of(text));

        Assert.InRange(taken / bars, 0, 100);
    }

    [Fact]
    public void Findings_that_differ_in_column_or_words_alone_are_kept_at_the_cost_of_each()
    {
        var diagnostics = new DiagnosticBag();
        var rule = DiagnosticRule.Warning("YL9999");

        var taken = Allocated(() =>
        {
            for (var column = 1; column <= Pieces / 2; column++)
            {
                diagnostics.Report(rule, new SourceLocation("seeds/a.txt", 3, column), "5%");
                diagnostics.Report(rule, new SourceLocation("seeds/a.txt"), $"{column}%");
            }
        });

        Assert.Equal(Pieces, diagnostics.Sorted().Count);
        Assert.InRange(taken / Pieces, 0, MostBytesPerPiece);
    }

    private static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
