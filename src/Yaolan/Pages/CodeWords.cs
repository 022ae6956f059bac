using Yaolan.Extraction;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>The words for codes. Every figure has some, so that no key is put together for them.</summary>
internal static class CodeWords
{
    public static string Of(this InterfaceWords words, ObservationStatus status) =>
        status switch
        {
            ObservationStatus.Actual => words["status.actual"],
            ObservationStatus.Estimate => words["status.estimate"],
            _ => words["status.target"],
        };

    public static string Of(this InterfaceWords words, Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => words["verdict.met"],
            Verdict.Missed => words["verdict.missed"],
            Verdict.NotComparable => words["verdict.not_comparable"],
            Verdict.NoResult => words["verdict.no_result"],
            _ => words["verdict.pending"],
        };
}
