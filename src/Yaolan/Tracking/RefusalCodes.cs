namespace Yaolan.Tracking;

/// <summary>Refusals as the data and the keys of their words write them.</summary>
public static class RefusalCodes
{
    public static string Code(this Refusal refusal) =>
        refusal switch
        {
            Refusal.CumulativeAndAnnual => "cumulative_annual",
            Refusal.PartOfYear => "part_of_year",
            Refusal.RankAndValue => "rank_value",
            Refusal.NoFigure => "no_figure",
            Refusal.GrowthAndLevel => "growth_level",
            Refusal.OtherMeasure => "other_measure",
            Refusal.Combined => "combined",
            Refusal.PartAndWhole => "part_whole",
            Refusal.OtherDefinition => "other_definition",
            Refusal.StockAndFlow => "stock_flow",
            Refusal.OtherStage => "other_stage",
            Refusal.OtherUnit => "other_unit",
            Refusal.Implausible => "implausible",
            Refusal.SeveralResults => "several_results",
            Refusal.SeveralTargets => "several_targets",
            Refusal.Stretch => "stretch",
            Refusal.Revised => "revised",
            Refusal.NoDirection => "no_direction",
            Refusal.Undecided => "undecided",
            _ => "decided",
        };

    /// <summary>The key of its words in the interface vocabulary.</summary>
    public static string Key(this Refusal refusal) => $"track.refusal.{refusal.Code()}";
}
