using System.Diagnostics;

namespace Yaolan.Publishing.Disk;

/// <summary>
/// The right to publish into a folder, for one process at a time. The operating system holds it, not the file's
/// presence, so that it ends with its process, however that ends.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly FileStream _handle;
    private readonly OutputFolder _folder;

    private OutputLock(FileStream handle, OutputFolder folder)
    {
        _handle = handle;
        _folder = folder;
    }

    public static OutputLock Take(OutputFolder folder, TimeSpan patience, DiskSteps steps)
    {
        var started = Stopwatch.GetTimestamp();
        FileStream? handle;
        while ((handle = steps.Take("lock", folder.Lock, () => TryOpen(folder.Lock))) is null)
        {
            if (Stopwatch.GetElapsedTime(started) >= patience)
                throw new OutputBusyException(folder.Root, HolderOf(folder), patience);
            Thread.Sleep(Pause);
        }

        var taken = new OutputLock(handle, folder);
        try
        {
            steps.Take("write", folder.LockHolder, () => File.WriteAllText(folder.LockHolder, Ourselves()));
            return taken;
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>The file itself stays: a lock on a deleted file would keep nobody out.</summary>
    public void Dispose()
    {
        try
        {
            File.Delete(_folder.LockHolder);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // Only a name that is now out of date; the next holder overwrites it.
        }
        finally
        {
            _handle.Dispose();
        }
    }

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException cause) when (IsHeldByAnother(cause))
        {
            return null;
        }
    }

    /// <summary>ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION of Windows; EWOULDBLOCK of Linux and of macOS.</summary>
    private static bool IsHeldByAnother(IOException cause) =>
        OperatingSystem.IsWindows()
            ? cause.HResult is unchecked((int)0x80070020) or unchecked((int)0x80070021)
            : cause.HResult is 11 or 35;

    private static string Ourselves() =>
        FormattableString.Invariant($"process {Environment.ProcessId} on {Environment.MachineName}");

    /// <summary>In a file of its own, as Windows lets nobody read a locked one.</summary>
    private static string HolderOf(OutputFolder folder)
    {
        try
        {
            using var stream = new FileStream(
                folder.LockHolder,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd() is { Length: > 0 } holder ? holder : "another process";
        }
        catch (IOException)
        {
            // The holder has just let go or not yet signed.
            return "another process";
        }
    }
}
