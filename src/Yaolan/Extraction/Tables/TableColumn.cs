namespace Yaolan.Extraction.Tables;

/// <summary>What the cells of a column are.</summary>
internal enum ColumnKind
{
    /// <summary>Figures, or words of what is aimed at.</summary>
    Values,

    /// <summary>What each row speaks of.</summary>
    Names,

    /// <summary>The unit of each row.</summary>
    Units,

    /// <summary>The number of each row.</summary>
    Serials,

    /// <summary>Words that state nothing.</summary>
    Notes,
}

/// <summary>What the head of a column says of every figure below it.</summary>
/// <param name="Years">The years it names, as it spells them; empty for none.</param>
/// <param name="Subject">What it adds to the name of a row, or the group that is ranked in; empty when it only says what kind of figure follows.</param>
/// <param name="Unit">Of its figures; empty where it names none.</param>
/// <param name="Status">What it says they are; null where it does not.</param>
/// <param name="IsRank">Places in a ranking.</param>
/// <param name="Movement">The verb of rates: 增长, 下降 or 年均增长; empty for amounts.</param>
internal sealed record TableColumn(
    ColumnKind Kind,
    string Years,
    string Subject,
    string Unit,
    ObservationStatus? Status,
    bool IsRank,
    string Movement
)
{
    /// <summary>What the column before it adds to the name, when this one holds rates or places of the same.</summary>
    public string Topic { get; init; } = "";

    public static TableColumn Of(ColumnKind kind) => new(kind, "", "", "", null, IsRank: false, "");
}
