using System.Security.Cryptography;
using Yaolan.Diagnostics;

namespace Yaolan.Publishing.Pagefind;

/// <summary>Pagefind itself: fetched once by npm, in the versions of the lock file, into the user's cache.</summary>
internal sealed class PagefindProgram(string cache)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly string[] Names = ["index.js", "package-lock.json", "package.json"];

    private static readonly IReadOnlyList<(string Name, byte[] Bytes)> Files =
    [
        .. Names.Select(name => (name, Embedded($"pagefind/{name}"))),
    ];

    /// <summary>Differs whenever the program does.</summary>
    public static string Fingerprint { get; } =
        Convert
            .ToHexString(SHA256.HashData([.. Files.SelectMany(file => file.Bytes.Where(each => each != '\r'))]))[..12]
            .ToLowerInvariant();

    /// <summary>The folder of the program, fetched if need be.</summary>
    /// <returns>Null, with a warning, where there is none.</returns>
    public string? Restore(string node, SourceLocation place, DiagnosticBag diagnostics)
    {
        if (OutsideProgram.Run(node, ["--version"], Path.GetTempPath(), Patience) is not { ExitCode: 0 })
        {
            diagnostics.Report(SearchRules.MissingNode, place);
            return null;
        }
        var folder = Path.Combine(cache, $"pagefind-{Fingerprint}");
        return Directory.Exists(folder) || Fetch(folder, place, diagnostics) ? folder : null;
    }

    // Whole or not at all: fetched beside its place, then renamed.
    private bool Fetch(string folder, SourceLocation place, DiagnosticBag diagnostics)
    {
        Directory.CreateDirectory(cache);
        var unfinished = $"{folder}.{Guid.NewGuid():N}";
        Directory.CreateDirectory(unfinished);
        try
        {
            foreach (var (name, bytes) in Files)
                File.WriteAllBytes(Path.Combine(unfinished, name), bytes);
            var run = Npm(unfinished);
            if (run is not { ExitCode: 0 })
            {
                diagnostics.Report(SearchRules.FailedRestore, place, run?.Errors ?? "npm");
                return false;
            }
            try
            {
                Directory.Move(unfinished, folder);
            }
            catch (IOException) when (Directory.Exists(folder))
            {
                // Another build was first.
            }
            return true;
        }
        finally
        {
            if (Directory.Exists(unfinished))
                Directory.Delete(unfinished, recursive: true);
        }
    }

    private static OutsideAnswer? Npm(string folder)
    {
        IReadOnlyList<string> arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
        return OperatingSystem.IsWindows()
            ? OutsideProgram.Run("cmd.exe", ["/d", "/c", "npm", .. arguments], folder, Patience)
            : OutsideProgram.Run("npm", arguments, folder, Patience);
    }

    internal static byte[] Embedded(string name)
    {
        using var stream = typeof(PagefindProgram).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
