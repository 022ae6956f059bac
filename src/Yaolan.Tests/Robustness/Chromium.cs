using System.Diagnostics;

namespace Yaolan.Tests.Robustness;

/// <summary>The machine's Chromium, run without a window.</summary>
internal static class Chromium
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Null when the machine has none.</summary>
    public static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("YAOLAN_BROWSER");
        string[] names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
        var places =
            from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            from name in names
            select Path.Combine(folder, name);
        return places.Prepend(named ?? "").FirstOrDefault(File.Exists);
    }

    /// <summary>The document of a page after its scripts have run, or null when the browser gave none.</summary>
    public static string? Document(string browser, string page, string profile)
    {
        var start = new ProcessStartInfo(browser)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        List<string> arguments =
        [
            "--headless",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            $"--user-data-dir={profile}",
            "--virtual-time-budget=600000",
            "--dump-dom",
            new Uri(page).AbsoluteUri,
        ];
        // Chromium refuses its sandbox to the superuser of a container.
        if (Environment.IsPrivilegedProcess && OperatingSystem.IsLinux())
            arguments.Insert(0, "--no-sandbox");
        arguments.ForEach(start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        var document = process.StandardOutput.ReadToEndAsync();
        if (process.WaitForExit(Patience))
            return document.Result;
        process.Kill(entireProcessTree: true);
        return null;
    }
}
