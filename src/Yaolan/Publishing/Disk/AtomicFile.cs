using System.Text;

namespace Yaolan.Publishing.Disk;

/// <summary>Writes a file so that it is either there whole, even after a power cut, or as it was.</summary>
internal static class AtomicFile
{
    /// <summary>Ends the name of a file that is not whole yet.</summary>
    public const string Unfinished = ".new";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string path, Action<TextWriter> write)
    {
        var unfinished = path + Unfinished;
        using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
        using (var writer = new StreamWriter(stream, Utf8))
        {
            writer.NewLine = "\n";
            write(writer);
            writer.Flush();
            stream.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
    }
}
