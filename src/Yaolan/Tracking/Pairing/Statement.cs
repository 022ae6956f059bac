using System.Collections.Immutable;
using Yaolan.Extraction;
using Yaolan.Normalization;

namespace Yaolan.Tracking.Pairing;

/// <summary>An observation as pairing sees it: what it is of, what was done to it, and what marks it off.</summary>
/// <param name="Core">The label without quotation marks, action and weak words at its ends.</param>
/// <param name="Bare">The core without the words that mark a part or grade: what similarity is measured on.</param>
/// <param name="Parts">The things of a list, each as a core; one without a list.</param>
/// <param name="Marks">Words for a part or grade and digits in the label, in ordinal order.</param>
/// <param name="MarksBesideName">Those that the name of its indicator does not have: 单位生产总值能耗 has 单位.</param>
/// <param name="Names">What the label sets in quotation marks.</param>
/// <param name="Plain">The label without quotation marks and brackets.</param>
/// <param name="Action">The class of what was done, <see cref="Totals"/> for an amount reached; empty when nothing is said.</param>
/// <param name="IsWork">True for work to be done, of which more is at least as good.</param>
/// <param name="IsCumulative">True when the words sum up over time.</param>
/// <param name="IsPartOfYear">True when the sentence speaks of a part of the year.</param>
/// <param name="Years">The years it is of; those since the base year where one is named.</param>
internal sealed record Statement(
    Observation Observation,
    string Core,
    string Bare,
    ImmutableArray<string> Parts,
    ImmutableArray<string> Marks,
    ImmutableArray<string> MarksBesideName,
    ImmutableArray<string> Names,
    string Plain,
    string Action,
    bool IsWork,
    bool IsCumulative,
    bool IsPartOfYear,
    TimePeriod Years
)
{
    public const string Totals = "total";

    /// <summary>True for the number of things or an amount, where newly added and in all are two things.</summary>
    public bool IsAmount => Observation.Measure is Measure.Count or Measure.Level;
}
