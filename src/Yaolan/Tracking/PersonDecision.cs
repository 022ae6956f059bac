using Yaolan.Vocabularies;

namespace Yaolan.Tracking;

/// <summary>What a person decided of a pair, and why, in both languages.</summary>
/// <param name="Kind">confirm, refuse or add.</param>
public sealed record PersonDecision(string Kind, LocalizedText Reason);
