namespace Yaolan.Publishing;

/// <summary>Another build is publishing into the same folder and did not finish in time.</summary>
public sealed class OutputBusyException(string folder, string holder, TimeSpan patience)
    : Exception(
        FormattableString.Invariant(
            $"{folder} is being published by {holder}, and was still after {patience.TotalSeconds} seconds. "
        ) + "Wait until that build ends, or end it, and build again."
    )
{
    /// <summary>The build that is publishing, such as "process 4711 on penguin".</summary>
    public string Holder { get; } = holder;
}
