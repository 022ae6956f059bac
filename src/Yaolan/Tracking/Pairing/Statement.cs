using System.Collections.Immutable;
using Yaolan.Extraction;
using Yaolan.Normalization;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking.Pairing;

/// <summary>An observation as pairing sees it: what it is of, what was done to it, and what marks it off.</summary>
/// <param name="Core">The label without quotation marks, action and weak words at its ends.</param>
/// <param name="Bare">The core without the words that mark a part or grade: what similarity is measured on.</param>
/// <param name="Squeezed">The core without verbs and words such as 实际, wherever they stand.</param>
/// <param name="Parts">The things of a list, each as a core; one without a list.</param>
/// <param name="Marks">Words for a part or grade and digits in the label, in ordinal order.</param>
/// <param name="MarksBesideName">Those that the name of its indicator does not have: 单位生产总值能耗 has 单位.</param>
/// <param name="Names">What the label sets in quotation marks.</param>
/// <param name="Plain">The label without quotation marks and brackets.</param>
/// <param name="Action">The class of what was done, <see cref="Totals"/> for an amount reached; empty when nothing is said.</param>
/// <param name="SaysAmountReached">True where the words say that so many there are in all: 达到, 突破, 总数.</param>
/// <param name="IsWork">True for work to be done, of which more is at least as good.</param>
/// <param name="LeavesStageOpen">True where its verb does not say whether works are begun or completed: 建设保障房800套.</param>
/// <param name="Better">Which way its words want it to go: up to a figure, down to one; neither where they do not say.</param>
/// <param name="IsStretch">True of a figure to strive for that stands behind another: 增长6%，力争6.5%.</param>
/// <param name="IsRevised">True of a figure that took the place of another within its year: 目标由7.5%调整为4%.</param>
/// <param name="IsAdjusted">True where something was left out of the figure: 剔除留抵退税因素后.</param>
/// <param name="IsDeflated">True where prices were.</param>
/// <param name="IsCumulative">True when the words sum up over time.</param>
/// <param name="Basis">How it was counted, where a label says that: 新统计口径.</param>
/// <param name="IsComparable">True of a rate on a comparable basis: 同口径增长9%.</param>
/// <param name="IsYearlyMean">True of the mean of each of several years: 年均增长5%.</param>
/// <param name="IsPartOfYear">True when the sentence speaks of a part of the year.</param>
/// <param name="Years">The years it is of; those since the base year where one is named.</param>
internal sealed record Statement(
    Observation Observation,
    string Core,
    string Bare,
    string Squeezed,
    ImmutableArray<string> Parts,
    ImmutableArray<string> Marks,
    ImmutableArray<string> MarksBesideName,
    ImmutableArray<string> Names,
    string Plain,
    string Action,
    bool SaysAmountReached,
    bool IsWork,
    bool LeavesStageOpen,
    BetterDirection Better,
    bool IsStretch,
    bool IsRevised,
    bool IsAdjusted,
    bool IsDeflated,
    bool IsCumulative,
    string Basis,
    bool IsComparable,
    bool IsYearlyMean,
    bool IsPartOfYear,
    TimePeriod Years
)
{
    public const string Totals = "total";
    public const string NetNew = "net_new";

    /// <summary>True for the number of things or an amount, where newly added and in all are two things.</summary>
    public bool IsAmount => Observation.Measure is Measure.Count or Measure.Level || IsNetGain;

    // 规上工业企业净增62家 is the number of those that came to be, as 净增规上工业企业62家 is.
    private bool IsNetGain => Observation.Measure == Measure.Change && Action == NetNew;
}
