namespace Yaolan.Tracking.Pairing;

/// <summary>Why a result is held against a target at all.</summary>
internal enum Relation
{
    /// <summary>Nothing connects them.</summary>
    None,

    /// <summary>Both name the same indicator.</summary>
    Indicator,

    /// <summary>Both name the same thing in (nearly) the same words.</summary>
    Phrase,

    /// <summary>The result is of a part of what the target's indicator names.</summary>
    Part,

    /// <summary>One of them counts together what the other counts apart.</summary>
    Combined,
}
