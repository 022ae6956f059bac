namespace Yaolan.Sources;

/// <summary>A report as received: the file's text, untouched, with what an editor noted beside it.</summary>
/// <param name="Path">The seed's path, with forward slashes: <c>seeds/name.txt</c>.</param>
/// <param name="Sha256">Hash of the file's bytes, lower-case hex.</param>
public sealed record RawReport(string Path, string Sha256, string EncodingName, string Text, Sidecar Sidecar)
{
    /// <summary>The file name without folder and extension.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);
}
