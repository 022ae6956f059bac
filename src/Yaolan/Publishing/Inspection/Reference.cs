namespace Yaolan.Publishing.Inspection;

/// <summary>An address that a file of the site names, and where it does.</summary>
/// <param name="Written">The address as it stands there.</param>
/// <param name="File">The file of the site that is meant; null for addresses elsewhere.</param>
/// <param name="Fragment">The id in that file; empty for its beginning.</param>
internal sealed record Reference(
    string Written,
    string? File,
    string Fragment,
    ReferenceKind Kind,
    int Line,
    int Column
);

/// <summary>What a browser does with an address.</summary>
internal enum ReferenceKind
{
    /// <summary>A reader may follow it.</summary>
    Link,

    /// <summary>It is loaded with the page.</summary>
    Asset,

    /// <summary>A stylesheet that the page waits for.</summary>
    Stylesheet,

    /// <summary>A script of the page.</summary>
    Script,

    /// <summary>Read by machines only: canonical address, other language, feed.</summary>
    Machine,
}
