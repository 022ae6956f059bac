using System.Globalization;
using System.Text;
using Yaolan.Diagnostics;

namespace Yaolan.Sources;

/// <summary>
/// Reads files that anybody may have sent: never more than a limit, however long the file says it is, and none that a link
/// fetches from outside the workspace.
/// </summary>
public static class UntrustedFile
{
    public const int Kilobyte = 1024;

    /// <summary>The largest seed or list of decisions.</summary>
    public const int LargestText = 10 * 1024 * Kilobyte;

    /// <summary>The largest report or page of prose; the longest real report has a twentieth of it.</summary>
    public const int LargestMarkdown = 2 * 1024 * Kilobyte;

    /// <summary>The largest sidecar: notes on one text.</summary>
    public const int LargestSidecar = 256 * Kilobyte;

    /// <summary>The file's bytes; null with a report when it is too large or not of this workspace.</summary>
    /// <param name="displayPath">The path below the workspace, with forward slashes.</param>
    public static byte[]? Read(string file, string displayPath, int limit, DiagnosticBag diagnostics)
    {
        if (LeadsOut(file, displayPath, diagnostics))
            return null;
        if (ReadUpTo(file, limit) is { } bytes)
            return bytes;
        ReportTooLarge(displayPath, limit, diagnostics);
        return null;
    }

    /// <summary>False with a report when a text that is about to be written could not be read again.</summary>
    public static bool CanBeReadAgain(string text, string displayPath, int limit, DiagnosticBag diagnostics)
    {
        if (Encoding.UTF8.GetByteCount(text) <= limit)
            return true;
        ReportTooLarge(displayPath, limit, diagnostics);
        return false;
    }

    private static void ReportTooLarge(string displayPath, int limit, DiagnosticBag diagnostics) =>
        diagnostics.Report(
            SourceRules.FileTooLarge,
            new SourceLocation(displayPath),
            (limit / Kilobyte).ToString(CultureInfo.InvariantCulture)
        );

    /// <summary>The file's bytes, or null when there are more than the limit.</summary>
    internal static byte[]? ReadUpTo(string file, int limit)
    {
        // A named pipe has no length either, and to open one waits until somebody writes into it.
        if (IsWithoutLength(file))
            return [];
        using var stream = new FileStream(
            file,
            FileMode.Open,
            FileAccess.Read,
            FileShare.Read | FileShare.Delete,
            bufferSize: 0
        );
        if (stream.CanSeek && stream.Length > limit)
            return null;
        var part = new byte[stream.CanSeek ? (int)stream.Length : 64 * Kilobyte];
        var first = stream.ReadAtLeast(part, part.Length, throwOnEndOfStream: false);
        if (first < part.Length)
            return first > limit ? null : part[..first];
        // A byte too many tells that the file grew meanwhile; it, or a pipe, takes more rounds.
        Span<byte> more = stackalloc byte[1];
        if (stream.Read(more) == 0)
            return first > limit ? null : part;
        using var bytes = new MemoryStream(part.Length + 1);
        bytes.Write(part);
        bytes.Write(more);
        part = new byte[64 * Kilobyte];
        for (var read = stream.Read(part); read > 0 && bytes.Length <= limit; read = stream.Read(part))
            bytes.Write(part, 0, read);
        return bytes.Length > limit ? null : bytes.ToArray();
    }

    private static bool IsWithoutLength(string file)
    {
        var info = new FileInfo(file);
        return info.Exists
            && (info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info) is { Exists: true, Length: 0 };
    }

    /// <summary>True, with a report, when the file or a folder on the way to it is a link to a place outside the workspace.</summary>
    internal static bool LeadsOut(string file, string displayPath, DiagnosticBag diagnostics)
    {
        var full = Path.GetFullPath(file);
        var root = full;
        var links = false;
        for (var names = displayPath.Count(character => character == '/') + 1; names > 0; names--)
        {
            links |= RealPath.TargetOf(root) is not null;
            root = Path.GetDirectoryName(root) ?? root;
        }
        if (!links)
            return false;
        if (RealPath.Of(full) is { } real && RealPath.Of(root) is { } home && RealPath.IsBelow(home, real))
            return false;
        diagnostics.Report(SourceRules.LinkLeadsOut, new SourceLocation(displayPath));
        return true;
    }
}
