namespace Yaolan.Extraction;

/// <summary>What a number says of its thing.</summary>
public enum Measure
{
    /// <summary>An amount in a named unit: 2280亿元.</summary>
    Level,

    /// <summary>A relative change: 增长6.5%.</summary>
    Growth,

    /// <summary>An absolute change: 提高1.2个百分点, 增加18天.</summary>
    Change,

    /// <summary>A part of a whole in percent: 比重达31.3%.</summary>
    Share,

    /// <summary>One amount over another: 是…的6.8倍.</summary>
    Ratio,

    /// <summary>A place among peers: 居全省第4位.</summary>
    Rank,

    /// <summary>A number of things: 新建30个.</summary>
    Count,
}
