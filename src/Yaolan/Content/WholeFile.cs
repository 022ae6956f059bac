using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Yaolan.Content;

/// <summary>Writes a file that people keep: it is there whole or as it was, whenever the program is killed.</summary>
internal static class WholeFile
{
    private const string Unfinished = ".new";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        RemoveLeftBehind(file);
        // A name of its own, or two builds at once would write into one file.
        var unfinished = string.Create(CultureInfo.InvariantCulture, $"{file}.{Environment.ProcessId}{Unfinished}");
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(Utf8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }
            File.Move(unfinished, file, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    // A killed program left its part of this file, which would stay beside it for good.
    private static void RemoveLeftBehind(string file)
    {
        foreach (
            var part in Directory.GetFiles(Path.GetDirectoryName(file)!, $"{Path.GetFileName(file)}.*{Unfinished}")
        )
        {
            var process = part.AsSpan()[(file.Length + 1)..^Unfinished.Length];
            if (int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && !IsRunning(id))
                File.Delete(part);
        }
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
