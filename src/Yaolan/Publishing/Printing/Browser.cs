using System.Diagnostics;

namespace Yaolan.Publishing.Printing;

/// <summary>The Chromium of the machine: Chromium, Chrome or Edge, whichever is found first.</summary>
public sealed class Browser
{
    /// <summary>Names a browser that stands elsewhere.</summary>
    public const string PathVariable = "YAOLAN_BROWSER";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string[] Names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
        "msedge",
        "microsoft-edge",
    ];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"%ProgramFiles%\Google\Chrome\Application\chrome.exe",
        @"%ProgramFiles(x86)%\Google\Chrome\Application\chrome.exe",
        @"%LocalAppData%\Google\Chrome\Application\chrome.exe",
        @"%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe",
    ];

    private Browser(string path) => Path = path;

    public string Path { get; }

    /// <summary>Null when the machine has none.</summary>
    public static Browser? Find()
    {
        if (Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } named)
            return File.Exists(named) ? new Browser(named) : null;
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        var onPath =
            from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            where folder.Length > 0
            from name in Names
            select System.IO.Path.Combine(folder, name + suffix);
        var found = onPath.Concat(Places.Select(Environment.ExpandEnvironmentVariables)).FirstOrDefault(File.Exists);
        return found is null ? null : new Browser(found);
    }

    /// <summary>Prints a page as a tagged PDF with outline. False when the browser failed or took too long.</summary>
    /// <param name="profile">A folder of its own, so that a browser that runs already does not answer.</param>
    public bool Print(string page, string pdf, string profile)
    {
        List<string> arguments =
        [
            "--headless",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-sync",
            $"--user-data-dir={profile}",
            "--no-pdf-header-footer",
            "--generate-pdf-document-outline",
            $"--print-to-pdf={pdf}",
            new Uri(page).AbsoluteUri,
        ];
        // Chromium refuses its sandbox to the superuser of a container; the page is our own and loads nothing from outside.
        if (Environment.IsPrivilegedProcess && OperatingSystem.IsLinux())
            arguments.Insert(0, "--no-sandbox");
        var start = new ProcessStartInfo(Path)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        arguments.ForEach(start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return false;
        }
        return process.ExitCode == 0 && File.Exists(pdf);
    }
}
