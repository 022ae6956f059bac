namespace Yaolan.Extraction;

/// <summary>What the words say of a figure's exactness. For falls it speaks of the size: 下降3%以上 is −3 with AtLeast.</summary>
public enum Comparator
{
    Exactly,

    /// <summary>左右, 约.</summary>
    About,

    /// <summary>以上, 不低于.</summary>
    AtLeast,

    /// <summary>以内, 以下, 不超过.</summary>
    AtMost,

    /// <summary>超, 突破, 逾, 多.</summary>
    MoreThan,

    /// <summary>近, 接近.</summary>
    LessThan,

    /// <summary>From one figure to another.</summary>
    Between,
}
