using Yaolan.Rendering;

namespace Yaolan.Publishing;

/// <summary>Files that tell the host how to serve the site.</summary>
public static class PublicFiles
{
    /// <summary><c>.nojekyll</c>: GitHub Pages serves the files as they are.</summary>
    public static IReadOnlyList<OutputFile> Of() => [new OutputFile(".nojekyll", ReadOnlyMemory<byte>.Empty)];
}
