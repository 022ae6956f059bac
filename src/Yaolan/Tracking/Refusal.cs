namespace Yaolan.Tracking;

/// <summary>Why a target and a result are not judged against each other.</summary>
public enum Refusal
{
    /// <summary>One is a sum over years, the other of one year.</summary>
    CumulativeAndAnnual,

    /// <summary>The result covers only a part of the year.</summary>
    PartOfYear,

    /// <summary>One is a place among peers, the other an amount.</summary>
    RankAndValue,

    /// <summary>One of them is in words only.</summary>
    NoFigure,

    /// <summary>One is a rate of change, the other an amount.</summary>
    GrowthAndLevel,

    /// <summary>The two are measured in other ways.</summary>
    OtherMeasure,

    /// <summary>One counts together what the other counts apart.</summary>
    Combined,

    /// <summary>One is a part of the other.</summary>
    PartAndWhole,

    /// <summary>The words do not mean the same.</summary>
    OtherDefinition,

    /// <summary>One is newly added in the period, the other there in all.</summary>
    StockAndFlow,

    /// <summary>Another stage or kind of work: begun against handed over.</summary>
    OtherStage,

    /// <summary>The units differ and do not convert.</summary>
    OtherUnit,

    /// <summary>Too far apart to be of the same thing.</summary>
    Implausible,

    /// <summary>Several results fit and do not agree.</summary>
    SeveralResults,

    /// <summary>Several targets of one report fit the result.</summary>
    SeveralTargets,

    /// <summary>A higher figure that is striven for beside the target itself.</summary>
    Stretch,

    /// <summary>Another target took its place within the year, and is judged.</summary>
    Revised,

    /// <summary>Neither more nor less is an aim, and the words set no limit.</summary>
    NoDirection,

    /// <summary>The result's hedge leaves it open.</summary>
    Undecided,

    /// <summary>A person decided that the two are not comparable.</summary>
    Decided,
}
