using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Xunit;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Cli;

/// <summary><c>yaolan serve</c> as a process: how it starts, and how it ends.</summary>
public sealed class ServeCommandTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = new();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Ctrl_C_ends_it_cleanly_even_while_a_browser_listens(string signal)
    {
        Assert.SkipWhen(
            OperatingSystem.IsWindows(),
            "Windows sends Ctrl-C to a whole console, the tests' own included."
        );
        Assert.SkipWhen(
            signal == "INT" && IgnoresInterrupts(),
            "Whatever is started in the background of a script pays no heed to Ctrl-C."
        );
        var cancel = TestContext.Current.CancellationToken;
        using var serving = Tool.Start(_workspace.Workspace.Root, "serve", "--port", "0", "--lang", "en");
        var address = (await serving.StandardError.ReadLineAsync(cancel))!.Split(' ')[1];
        using var client = new HttpClient();
        await using var events = await client.GetStreamAsync(new Uri($"{address}_yaolan/events"), cancel);

        using var kill = Process.Start("kill", ["-" + signal, serving.Id.ToString(CultureInfo.InvariantCulture)]);
        await serving.WaitForExitAsync(cancel);

        Assert.Equal(0, serving.ExitCode);
        Assert.EndsWith("stopped\n", await serving.StandardError.ReadToEndAsync(cancel), StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_that_is_taken_is_named_and_answered_with_3()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var (code, _, errors) = Tool.Run(_workspace.Workspace.Root, "serve", "--port", port, "--lang", "en");

        Assert.Equal(3, code);
        Assert.Contains($"the port {port} of 127.0.0.1 is taken", errors, StringComparison.Ordinal);
        Assert.Contains("--port", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "70000")]
    [InlineData("--port", "four")]
    [InlineData("--host", "no such host")]
    public void An_address_that_cannot_be_is_answered_with_2(params string[] options) =>
        Assert.Equal(2, Tool.Run(_workspace.Workspace.Root, ["serve", .. options]).ExitCode);

    // The second bit of the mask stands for SIGINT; a program that is started inherits it (proc(5)).
    private static bool IgnoresInterrupts() =>
        File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status")
            .FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))
            is { } mask
        && (Convert.ToInt64(mask["SigIgn:".Length..].Trim(), 16) & 2) != 0;

    public void Dispose() => _workspace.Dispose();
}
