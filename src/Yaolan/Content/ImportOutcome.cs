namespace Yaolan.Content;

/// <summary>What importing a seed did to its report.</summary>
public enum ImportOutcome
{
    Created,
    Updated,
    Unchanged,

    /// <summary>People edited the body since; it was left alone.</summary>
    Kept,
}

/// <summary>The outcome for one report.</summary>
public sealed record ImportedReport(string Id, string Seed, ImportOutcome Outcome);
