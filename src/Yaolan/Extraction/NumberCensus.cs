namespace Yaolan.Extraction;

/// <summary>What became of the numbers of one report: each is a fact, a known non-fact with its reason, or unread.</summary>
public sealed record NumberCensus(string Report, int Facts, IReadOnlyDictionary<string, int> NonFacts, int Unread)
{
    public int Total => Facts + NonFacts.Values.Sum() + Unread;
}
